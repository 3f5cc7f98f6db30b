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
import { loadGraphSet, type GraphSet } from '../generator/graph-set.ts';
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
    await fc.assert(
      fc.asyncProperty(days, fc.boolean(), fc.gen(), async (given, areVariables, draw) => {
        const random = new Random(draw);
        const others = ({ name, type }: GraphQLArgument) => valueFor(random, values, name, field.name, type);
        const operation = askWithDays({ field, paths, ...rest }, given, others, areVariables);
        expect((await loaded.differential.compare(operation)).problem).toBeNull();
      }),
      { numRuns: runs(100) },
    );
  },
);
