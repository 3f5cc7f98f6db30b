import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { buildSchema, isInterfaceType, isObjectType, parse, print, visit, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/compile/projection.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { answering, type Answering } from '../answering.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { datasets } from '../generator/dataset.ts';
import { crowded } from '../generator/settings.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { graphOf } from '../reference/build.ts';
import { referenceRoots } from '../reference/executor.ts';
import { loadedFrom } from '../reference/loaded.ts';
import { oneOfEach, runs } from '../runs.ts';
import { startDifferential, type Differential } from './differential.ts';
import { CONNECTION_KEY, Operations, type Operation } from './operations.ts';
import { Random } from './random.ts';
import { edgeCases } from './edge-cases.ts';
import { valuesOf } from './values.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const DATASETS = ['tiny', 'generated', 'kazakhstan'];

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
  const [generated] = fc.sample(datasets(crowded), { numRuns: 1, seed: SEED });
  const all = [
    await load('test/fixtures/tiny', 'test/fixtures/tiny-texts'),
    await inDirectory({ 'all.jsonl': generated!.lines }, (directory) => load(directory)),
    await load('data/kazakhstan'),
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
  it(
    `is answered by one statement a root field, as by the reference (FUZZ_SEED=${SEED})`,
    { tags: 'deep' },
    async () => {
      const differential = differentials.get(dataset)!;
      const values = valuesOf(differential.graph);
      const seen = { operations: 0, pages: 0, errors: 0, bytes: 0 };
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const operations = new Operations(printed, new Random(draw), values, roots);
          const compare = async (operation: Operation) => {
            const { cursors, problem, result } = await differential.compare(operation);
            expect(problem).toBeNull();
            seen.operations++;
            seen.errors += result.errors ? 1 : 0;
            seen.bytes += JSON.stringify(result).length;
            return cursors.filter(({ path }) => path.some(isConnectionKey));
          };
          const operation = operations.next();
          const own = await compare(operation);
          if (Object.keys(operation.variables).length) await compare(operations.varied(operation));
          if (!own.length) return;
          const { reference, path } = operations.random.pick(own);
          const key = path.findLast(isConnectionKey) as string;
          await compare(operations.turned(operation, key, differential.cursors.of(reference)!));
          seen.pages++;
        }),
        rounds(operationsToTry() / DATASETS.length),
      );
      expect(differential.fallbacks).toBe(0);
      console.log(`${dataset}: ${JSON.stringify(seen)}, FUZZ_SEED=${SEED}`);
    },
  );
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
  it.each(oneOfEach(3, DATASETS))(
    '%s: walked by one and by seven, each row comes once',
    { tags: 'deep', timeout: 120_000 },
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
  );
});

interface Page {
  readonly nodes: readonly { id: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly totalCount: number;
}

describe('one document', () => {
  it('is right for all values of its variables in turn', { tags: 'long' }, async () => {
    const differential = differentials.get('generated')!;
    const text =
      'query ($order: TimeOrder, $certainty: Certainty, $at: Date, $more: Boolean!, $kinds: [EventKind!], $contested: Boolean, $first: Int) { entities(types: [PERSON, PLACE]) { nodes { id ... on Person { tenures(order: $order, certainty: $certainty, at: $at, first: $first) { nodes { id validity @include(if: $more) { endState } } } } ... on Place { events(order: $order, first: $first) { nodes { id } } } } } timeline(filter: { from: $at, to: $at, certainty: $certainty, kinds: $kinds }, first: $first) { totalCount nodes { id kind @skip(if: $more) } } claims(filter: { contested: $contested, at: $at, certainty: $certainty }, first: $first) { nodes { id } } }';
    const { days } = valuesOf(differential.graph);
    const day = fc.constantFrom(...days);
    const given = fc.record({
      order: fc.constantFrom('OLDEST_FIRST', 'LATEST_FIRST', null),
      certainty: fc.constantFrom('CERTAIN', 'POSSIBLE', undefined),
      at: fc.oneof(day, day, fc.constant(null)),
      more: fc.boolean(),
      kinds: fc.constantFrom([], ['PROTEST'], ['PROTEST', 'REFORM'], null),
      contested: fc.constantFrom(true, false, null),
      first: fc.constantFrom(1, 30, null),
    });
    await fc.assert(
      fc.asyncProperty(given, async (variables) => {
        expect((await differential.compare({ text, variables })).problem).toBeNull();
      }),
      rounds(600),
    );
  });

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
    expect(roots.filter((name) => !projectionOf(fields[name]!))).toEqual([]);
  });

  it('is answered the same by graphql-js over the same rows', { tags: 'deep' }, async () => {
    const differential = differentials.get('generated')!;
    const values = valuesOf(differential.graph);
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const operation = new Operations(printed, new Random(draw), values, roots).next();
        const straight = await differential.kernel(operation);
        // Introspection is graphql-js's, which then answers all root fields, over the rows that were read.
        const { data, errors } = await differential.kernel({ ...operation, text: withIntrospection(operation.text) });
        const { __schema, ...rest } = data ?? {};
        const asked = `${operation.text}\n${JSON.stringify(operation.variables)}`;
        expect(JSON.stringify(data && rest), asked).toBe(JSON.stringify(straight.data));
        const messages = (list: typeof errors) => list?.map(({ message }) => message);
        expect(messages(errors), asked).toEqual(messages(straight.errors));
      }),
      rounds(operationsToTry() / 10),
    );
  });

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

/** So many rounds by the seed of this run; FUZZ_PATH of a failed one shows that one alone. */
const rounds = (count: number) => {
  const path = process.env['FUZZ_PATH'];
  return { numRuns: Math.ceil(count), seed: SEED, ...(path !== undefined && { path, endOnFailure: true }) };
};

/** How many operations are tried; FUZZ_RUNS says another number. */
const operationsToTry = () => Number(process.env['FUZZ_RUNS'] ?? runs(1000));

const isConnectionKey = (key: string | number) => typeof key === 'string' && CONNECTION_KEY.test(key);
