import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isObjectType, parse, print, visit, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../src/compile/compile.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { answering, type Answering } from '../answering.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { graphOf } from '../reference/build.ts';
import { referenceRoots } from '../reference/executor.ts';
import { loadedFrom } from '../reference/loaded.ts';
import { startDifferential, type Differential } from './differential.ts';
import { CONNECTION_KEY, Operations, type Operation } from './operations.ts';
import { Random } from './random.ts';
import { generatedDataset } from './generated-dataset.ts';
import { edgeCases } from './edge-cases.ts';
import { valuesOf } from './values.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const DATASETS = ['tiny', 'generated', 'kazakhstan-2022-2023'];

const printed = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const roots = Object.keys(printed.getQueryType()!.getFields());
const opened: Answering[] = [];
const differentials = new Map<string, Differential>();

beforeAll(async () => {
  await empty();
  const load = async (directory: string, ...texts: readonly string[]) => {
    const open = await answering(directory, { texts });
    opened.push(open);
    return loadedFrom(directory, open);
  };
  const all = [
    await load('test/fixtures/tiny', 'test/fixtures/tiny-texts'),
    await inDirectory(generatedDataset(new Random(SEED)), (directory) => load(directory)),
    await load('data/kazakhstan-2022-2023'),
  ];
  for (const [at, loaded] of all.entries()) {
    const others = all.filter((other) => other !== loaded);
    differentials.set(loaded.id, startDifferential(opened[at]!, graphOf(loaded, others)));
  }
}, 180_000);

afterAll(async () => {
  for (const each of opened) await each[Symbol.asyncDispose]();
  await empty();
  await closeDatabase();
});

describe.each(DATASETS)('any operation over %s', (dataset) => {
  it(`is answered by one statement a root field, as by the reference (FUZZ_RUNS=${RUNS} FUZZ_SEED=${SEED})`, async () => {
    const differential = differentials.get(dataset)!;
    const operations = new Operations(printed, new Random(SEED), valuesOf(differential.graph), roots);
    const problems: string[] = [];
    const seen = { operations: 0, documents: 0, pages: 0, errors: 0, bytes: 0 };
    const compare = async (operation: Operation) => {
      const outcome = await differential.compare(operation);
      if (outcome.problem) problems.push(`operation ${seen.operations}: ${outcome.problem}`);
      seen.operations++;
      seen.errors += outcome.result.errors ? 1 : 0;
      seen.bytes += JSON.stringify(outcome.result).length;
      return outcome;
    };
    while (seen.operations < RUNS / DATASETS.length && problems.length < 5) {
      const operation = operations.next();
      seen.documents++;
      const { cursors } = await compare(operation);
      if (Object.keys(operation.variables).length) await compare(operations.varied(operation));
      const own = cursors.filter(({ path }) => path.some(isConnectionKey));
      if (!own.length) continue;
      const { reference, path } = operations.random.pick(own);
      seen.pages++;
      await compare(
        operations.turned(operation, path.findLast(isConnectionKey) as string, differential.cursors.of(reference)!),
      );
    }
    expect(problems.join('\n\n'), `FUZZ_SEED=${SEED}`).toBe('');
    expect(differential.fallbacks).toBe(0);
    console.log(`${dataset}: ${JSON.stringify(seen)}, FUZZ_SEED=${SEED}`);
  }, 900_000);
});

describe('what is easily got wrong', () => {
  it.each(edgeCases)('$name', async ({ dataset = 'tiny', text, variables = {}, operationName, holds }) => {
    const differential = differentials.get(dataset)!;
    const { problem, result } = await differential.compare({ text, variables }, operationName);
    expect(problem).toBeNull();
    holds?.(result as never);
  });
});

describe('both ends of every connection', () => {
  it.each(DATASETS)(
    '%s: walked by one and by seven, each row comes once',
    async (dataset) => {
      const differential = differentials.get(dataset)!;
      const walk = async (field: string, size: number, isBackward = false) => {
        const [count, cursor, more] = isBackward
          ? ['last', 'before', 'hasPreviousPage']
          : ['first', 'after', 'hasNextPage'];
        const ids: string[] = [];
        let at: string | null = null;
        for (;;) {
          const given = at === null ? '' : `, ${cursor}: "${at}"`;
          const text = `{ page: ${field}(${count}: ${size}${given}) { nodes { ... on Node { id } } pageInfo { ${more} startCursor endCursor } totalCount } }`;
          const { problem, result } = await differential.compare({ text, variables: {} });
          expect(problem).toBeNull();
          const { nodes, pageInfo, totalCount } = (result.data as unknown as { page: Page }).page;
          ids[isBackward ? 'unshift' : 'push'](...nodes.map(({ id }) => id));
          at = isBackward ? pageInfo.startCursor : pageInfo.endCursor;
          if (!pageInfo[more as 'hasNextPage']) {
            expect(ids).toHaveLength(totalCount);
            return ids;
          }
        }
      };
      const all = await walk('timeline', 7);
      expect(new Set(all).size).toBe(all.length);
      expect(await walk('timeline', 1)).toEqual(all);
      expect(await walk('timeline', 7, true)).toEqual(all);
      for (const field of ['claims', 'entities', 'contradictions']) {
        const found = await walk(field, 29);
        expect(new Set(found).size).toBe(found.length);
      }
    },
    120_000,
  );
});

interface Page {
  readonly nodes: readonly { id: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly totalCount: number;
}

describe('one document', () => {
  it('is right for all values of its variables in turn', async () => {
    const differential = differentials.get('generated')!;
    const text =
      'query ($order: TimeOrder, $certainty: Certainty, $at: Date, $more: Boolean!, $kinds: [EventKind!], $contested: Boolean, $first: Int) { entities(types: [PERSON, PLACE]) { nodes { id ... on Person { tenures(order: $order, certainty: $certainty, at: $at, first: $first) { nodes { id validity @include(if: $more) { endState } } } } ... on Place { events(order: $order, first: $first) { nodes { id } } } } } timeline(filter: { from: $at, to: $at, certainty: $certainty, kinds: $kinds }, first: $first) { totalCount nodes { id kind @skip(if: $more) } } claims(filter: { contested: $contested, at: $at, certainty: $certainty }, first: $first) { nodes { id } } }';
    const random = new Random(SEED);
    const { days } = valuesOf(differential.graph);
    const problems: (string | null)[] = [];
    for (let run = 0; run < 60; run++) {
      const variables = {
        order: random.pick(['OLDEST_FIRST', 'LATEST_FIRST', null]),
        certainty: random.pick(['CERTAIN', 'POSSIBLE', undefined]),
        at: random.pick([random.pick(days), random.pick(days), null]),
        more: random.once(2),
        kinds: random.pick([[], ['PROTEST'], ['PROTEST', 'REFORM'], null]),
        contested: random.pick([true, false, null]),
        first: random.pick([1, 30, null]),
      };
      problems.push((await differential.compare({ text, variables })).problem);
    }
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  }, 120_000);

  it('gives cursors that hold for the same list however its owner was reached', async () => {
    const differential = differentials.get('tiny')!;
    const list = (after: string) => `participations(first: 1${after}) { nodes { id } pageInfo { endCursor } }`;
    const ways: ((body: string) => string)[] = [
      (body) => `{ of: actor(id: "person/berek") { ${body} } }`,
      (body) => `{ of: node(id: "person/berek") { ... on Person { ${body} } } }`,
      (body) => `{ of: node(id: "person/berek") { ... on Entity { ... on Actor { ${body} } } } }`,
    ];
    for (const from of ways) {
      const { result, problem } = await differential.compare({ text: from(list('')), variables: {} });
      expect(problem).toBeNull();
      const { of } = result.data as unknown as { of: { participations: Page } };
      for (const to of ways) {
        const turned = await differential.compare({
          text: to(list(`, after: "${of.participations.pageInfo.endCursor}"`)),
          variables: {},
        });
        expect(turned.problem).toBeNull();
        expect(turned.result.errors).toBeUndefined();
      }
    }
  });
});

describe('the schema', () => {
  it('is compared whole: the reference answers every root field, the kernel compiles every one', async () => {
    const fields = (await createSchema()).getQueryType()!.getFields();
    expect(roots.filter((name) => !referenceRoots.has(name))).toEqual([]);
    expect(roots.filter((name) => !readingOf(fields[name]!))).toEqual([]);
  });

  it('is answered the same by graphql-js over the same rows', async () => {
    const differential = differentials.get('generated')!;
    const operations = new Operations(printed, new Random(SEED), valuesOf(differential.graph), roots);
    for (let run = 0; run < RUNS / 10; run++) {
      const operation = operations.next();
      const straight = await differential.kernel(operation);
      // Introspection is graphql-js's, which then answers all root fields, over the rows that were read.
      const text = withIntrospection(operation.text);
      const { data, errors } = await differential.kernel({ ...operation, text });
      const { __schema, ...rest } = data ?? {};
      const asked = `FUZZ_SEED=${SEED}\n${operation.text}\n${JSON.stringify(operation.variables)}`;
      expect(JSON.stringify(data && rest), asked).toBe(JSON.stringify(straight.data));
      expect(
        errors?.map(({ message }) => message),
        asked,
      ).toEqual(straight.errors?.map(({ message }) => message));
    }
  }, 300_000);

  it('has one shape for a field on every type behind Node, so that fragments never conflict', () => {
    const shapes = new Map<string, Set<string>>();
    for (const type of Object.values(printed.getTypeMap())) {
      if (!isObjectType(type) || !type.getInterfaces().some((each) => isInterfaceType(each) && each.name === 'Node'))
        continue;
      for (const field of Object.values(type.getFields()))
        shapes.set(field.name, (shapes.get(field.name) ?? new Set()).add(shapeOf(String(field.type))));
    }
    expect([...shapes].filter(([, each]) => each.size > 1)).toEqual([]);
  });
});

/** The same operation, asked for the schema too. */
function withIntrospection(text: string): string {
  const { selections } = (parse('{ __schema { __typename } }').definitions[0] as OperationDefinitionNode).selectionSet;
  const add = (node: OperationDefinitionNode) => ({
    ...node,
    selectionSet: { ...node.selectionSet, selections: [...selections, ...node.selectionSet.selections] },
  });
  return print(visit(parse(text), { OperationDefinition: add }));
}

/** What must be the same for two fields to be selected side by side: lists, non-null, and the type of a leaf. */
function shapeOf(type: string): string {
  return type.replace(/\w+/, (name) => ('getFields' in (printed.getType(name) ?? {}) ? 'object' : name));
}

const isConnectionKey = (key: string | number) => typeof key === 'string' && CONNECTION_KEY.test(key);
