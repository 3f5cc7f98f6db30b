import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { getOperationAST, getVariableValues, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import neo4j, { type Plan as Step, type ProfiledPlan } from 'neo4j-driver';
import { planOperation } from '../compile/plan.ts';
import { createSchema } from '../graphql/schema.ts';
import { connect } from '../neo4j/graph.ts';
import { acquireNeo4j, type Neo4jServer } from '../neo4j/acquire-neo4j.ts';
import { statement } from '../neo4j/statements.ts';
import { readSettings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { datasetIn } from './dataset.ts';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';

interface Explained {
  readonly field: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Only if the statement was run. */
  readonly dbHits?: number;
}

interface Options {
  readonly variables?: string;
  readonly operation?: string;
  readonly profile?: true;
  readonly json?: true;
}

/** `explain`: prints the statement for each root field of an operation; with --profile, also the cost of running it. */
export function register(program: Command): void {
  program
    .command('explain')
    .description('print the Cypher for each root field of a GraphQL operation, with its parameters')
    .argument('<file>', 'a file with one GraphQL document')
    .option('--variables <json>', 'the variables as a JSON object')
    .option('--operation <name>', 'the operation to explain, if the document has several')
    .option('--profile', 'run each statement on the loaded data set and print its db hits')
    .option('--json', 'print a list of {"field", "cypher", "parameters", "dbHits"} as one JSON document')
    .action(explain);
}

async function explain(file: string, options: Options): Promise<void> {
  const fields = compiled(await createSchema(), await text(file), options);
  const explained = options.profile ? await profiled(fields) : fields;
  if (options.json) return print(written(explained));
  for (const { field, cypher, parameters, dbHits } of explained) {
    print(`// ${field}${dbHits === undefined ? '' : `: ${dbHits} db hits`}`);
    print(cypher);
    print(`// ${written(parameters)}`);
  }
}

function compiled(schema: GraphQLSchema, source: string, { variables, operation: name }: Options): Explained[] {
  const document = orStop(() => parse(source));
  const errors = validate(schema, document);
  if (errors.length) throw new Stop(errors.map(String).join('\n\n'), 1);
  const operation = getOperationAST(document, name);
  if (!operation)
    throw new Stop('the document has several operations or none of that name: choose one with --operation', 2);
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], object(variables));
  if (!values.coerced) throw new Stop(values.errors.map(({ message }) => message).join('\n'), 1);
  const plans = planOperation(schema, document, operation, values.coerced);
  return [...plans.fields].flatMap(([field, plan]) => {
    if (!plan) return [];
    const parameters = orStop(() => plan.parameters(plan.prepare(values.coerced, '')));
    return [{ field, cypher: plan.statement.text, parameters }];
  });
}

async function profiled(fields: readonly Explained[]): Promise<Explained[]> {
  const settings = readSettings();
  const provided = await acquireNeo4j(settings, { say, signal: stopping });
  try {
    return await profiledOn(provided, fields, (await datasetIn(settings.data)).header.id);
  } finally {
    await provided.release();
  }
}

async function profiledOn(provided: Neo4jServer, fields: readonly Explained[], dataset: string): Promise<Explained[]> {
  const driver = connect(provided);
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(provided.database && { database: provided.database }),
  });
  try {
    const { records } = await session.run(statement('read/pointer'), { dataset });
    const version = records[0]?.get('version') as string | undefined;
    if (version === undefined) throw new Stop(`${dataset} is not loaded: run \`load\` or \`serve\` first`, 1);
    const explained: Explained[] = [];
    for (const field of fields) {
      const parameters = { ...field.parameters, version, dataset };
      const { summary } = await session.run(`PROFILE ${field.cypher}`, parameters);
      explained.push({ ...field, parameters, dbHits: summary.profile ? hits(summary.profile) : 0 });
    }
    return explained;
  } finally {
    await session.close();
    await driver.close();
  }
}

/** JSON with Neo4j's integers as numbers. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (neo4j.isInt(each) ? each.toNumber() : each));
}

function hits(step: ProfiledPlan | Step): number {
  const own = 'dbHits' in step ? step.dbHits : 0;
  return step.children.reduce((sum, child) => sum + hits(child), own);
}

async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Stop(`${file} cannot be read: ${(error as Error).message}`, 2);
  }
}

function object(json: string | undefined): Record<string, unknown> {
  const value: unknown = orStop(() => JSON.parse(json ?? '{}'), '--variables: ');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Stop('--variables: expected a JSON object', 2);
  return value as Record<string, unknown>;
}

function orStop<T>(work: () => T, where = ''): T {
  try {
    return work();
  } catch (error) {
    throw new Stop(
      where + (error instanceof GraphQLError ? String(error) : (error as Error).message),
      error instanceof GraphQLError ? 1 : 2,
    );
  }
}
