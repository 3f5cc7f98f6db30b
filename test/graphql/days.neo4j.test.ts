import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { buildSchema, type GraphQLArgument } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askWithDays, dayFields } from '../compile/day-arguments.ts';
import { Random } from '../compile/random.ts';
import { valueFor, valuesOf } from '../compile/values.ts';
import { formatDay, parseDay } from '../../src/edtf/day.ts';
import { datasets } from '../generator/dataset.ts';
import { four } from '../generator/dates.ts';
import { loadGraphSet, loadLines, type GraphSet } from '../generator/graph-set.ts';
import { changingGraph } from '../generator/settings.ts';
import { runs } from '../runs.ts';

/** Data sets of some years each: before and around the year 1, and of the first and the last years that there are. */
const eras = fc.constantFrom(-9990, -1004, -46, -3, 995, 9980).chain((first) =>
  datasets({
    ...changingGraph,
    claims: { ...changingGraph.claims, Naming: [2, 3], RuleValue: [2, 3] },
    entities: { ...changingGraph.entities, Rule: [1, 1], Party: [1, 1] },
    sources: [`${four(first + 6)}-05-10`, `${four(first + 7)}-06`],
    years: [first, first + 5],
  }),
);
let loaded: GraphSet;

beforeAll(async () => {
  loaded = await loadGraphSet('days-generated', eras, { count: 12, seed: 15 });
}, 120_000);
afterAll(() => loaded[Symbol.asyncDispose]());

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const fields = dayFields(schema);

test('every argument that is a day is asked with', () => {
  const names = fields.flatMap(({ name, paths }) => paths.map((path) => `${name} ${path.join('.')}`));
  expect(names).toMatchInlineSnapshot(`
    [
      "Actor.participations filter.from",
      "Actor.participations filter.knownAt",
      "Actor.participations filter.to",
      "Actor.ties at",
      "Actor.ties knownAt",
      "Entity.name at",
      "Person.tenures at",
      "Person.tenures knownAt",
      "Post.holders at",
      "Post.holders knownAt",
      "Query.claims filter.at",
      "Query.claims filter.knownAt",
      "Query.claims filter.knownFrom",
      "Query.handovers from",
      "Query.handovers knownAt",
      "Query.handovers to",
      "Query.links knownAt",
      "Query.network at",
      "Query.network knownAt",
      "Query.networkChange from",
      "Query.networkChange knownAt",
      "Query.networkChange to",
      "Query.paths at",
      "Query.paths knownAt",
      "Query.timeline filter.from",
      "Query.timeline filter.knownAt",
      "Query.timeline filter.to",
      "Query.timelineDensity filter.from",
      "Query.timelineDensity filter.knownAt",
      "Query.timelineDensity filter.to",
      "Rule.values at",
      "Rule.values knownAt",
    ]
  `);
});

/** Days around the year -43 and around the year 0, the earlier first; what had been published by then. */
const early: Readonly<Record<string, string>> = {
  from: '-0047-01-01',
  at: '-0043-06-30',
  to: '-0040-12-31',
  knownAt: '-0038-12-31',
};
const middle: Readonly<Record<string, string>> = {
  from: '-0001-02-01',
  at: '0000-06-30',
  to: '0001-03-31',
  knownAt: '0005-12-31',
};

test.each(fields)(
  '$name: any day from -9998 to 9998, as the reference answers',
  { tags: 'deep' },
  async ({ field, paths, ...rest }) => {
    const values = valuesOf(loaded.graph);
    const day = fc.oneof(
      fc.integer({ min: parseDay('-9998-01-01')!, max: parseDay('9998-12-31')! }).map(formatDay),
      fc.constantFrom(...values.days),
    );
    const days = fc
      .subarray([...paths], { minLength: 1 })
      .chain((some) => fc.tuple(...some.map((path) => fc.tuple(fc.constant(path), day))));
    const all = (of: typeof early) => paths.map((path): [readonly string[], string] => [path, of[path.at(-1)!]!]);
    await fc.assert(
      fc.asyncProperty(days, fc.boolean(), fc.nat(), async (given, areVariables, seed) => {
        const random = randomFrom(seed);
        const others = ({ name, type }: GraphQLArgument) => valueFor(random, values, name, field.name, type);
        const operation = askWithDays({ field, paths, ...rest }, given, others, areVariables);
        expect((await loaded.differential.compare(operation)).problem).toBeNull();
      }),
      {
        numRuns: 2 + runs(100),
        examples: [
          [all(early), true, 0],
          [all(middle), false, 1],
        ],
      },
    );
  },
);

/** Choices that follow from a seed, so that questions can be given as examples. */
function randomFrom(seed: number): Random {
  let drawn = 0;
  const draw = <T, A extends unknown[]>(arbitrary: (...args: A) => fc.Arbitrary<T>, ...args: A) =>
    fc.sample(arbitrary(...args), { seed: seed + ++drawn, numRuns: 1 })[0]!;
  return new Random(Object.assign(draw, { values: () => [] }));
}

test('the first and the last day of records, and their neighbours', async () => {
  const records = [
    { Dataset: { id: 'edges', title: 'Edges', licence: 'CC0-1.0', languages: ['en'] } },
    { Source: { id: 'source/a', title: 'A', published: '9998-12-31' } },
    {
      Passage: {
        id: 'passage/a',
        source: 'source/a',
        paragraph: 1,
        begins: 'A',
        ends: 'a.',
        start: 0,
        end: 1,
        sha256: 'a'.repeat(64),
      },
    },
    ...['-9998-01-01', '0000-12-31', '9998-12-31'].flatMap((date, at) => [
      { Occurrence: { id: `event/${at}`, kind: 'OTHER', labels: { en: `Event ${at}` } } },
      { Dating: { event: `event/${at}`, date, citations: ['passage/a'] } },
    ]),
  ];
  const { open } = await loadLines('days-edges', records.map((record) => JSON.stringify(record)).join('\n'));
  await using disposed = open;
  const { data, errors } = await disposed.ask(`{
    density: timelineDensity(interval: DECADE) { from to }
    first: networkChange(event: "event/0") { from to }
    last: networkChange(event: "event/2") { from to }
    all: timeline(filter: { from: "-9999-01-01", to: "9999-12-31" }) { nodes { id } }
    before: timeline(filter: { to: "-9998-01-01" }) { nodes { id } }
    after: timeline(filter: { from: "9998-12-31" }) { nodes { id } }
    known: timeline(filter: { knownAt: "9998-12-30" }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    density: [
      { from: '-9999-01-01', to: '-9991-12-31' },
      { from: '0000-01-01', to: '0009-12-31' },
      { from: '9990-01-01', to: '9999-12-31' },
    ],
    first: { from: '-9999-12-31', to: '-9998-01-02' },
    last: { from: '9998-12-30', to: '9999-01-01' },
    all: { nodes: [{ id: 'event/0' }, { id: 'event/1' }, { id: 'event/2' }] },
    before: { nodes: [{ id: 'event/0' }] },
    after: { nodes: [{ id: 'event/2' }] },
    known: { totalCount: 0 },
  });
});
