import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { entitiesOf, generated, littleGraphs, type Generated } from './little-graphs.ts';
import { allPaths, walkableGraph } from './path-oracle.ts';

const GRAPHS = 60;
let set: Generated;

beforeAll(async () => {
  set = await generated('links-generated', littleGraphs(GRAPHS, 7));
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

const DOCUMENT = `query ($actor: ID!, $event: ID!, $maxLength: Int, $first: Int, $knownAt: Date, $certainty: Certainty, $attributed: Boolean) {
  links(actor: $actor, event: $event, maxLength: $maxLength, first: $first, knownAt: $knownAt, certainty: $certainty, attributed: $attributed) {
    truncated
    paths { length entities { id } claims { id } }
  }
}`;

interface Answered {
  readonly truncated: boolean;
  readonly paths: readonly { length: number; entities: readonly { id: string }[]; claims: readonly { id: string }[] }[];
}

const choices = fc.oneof(
  fc.record({}),
  fc.record({ knownAt: fc.constantFrom('2020-05-10', '2021-06-29', '2021-06-30') }),
  fc.record({ attributed: fc.constant(false), certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ attributed: fc.constant(false), knownAt: fc.constantFrom('2020-05-10', '2021-06-30') }),
);

test('links are the paths from an actor to an event that trying everything finds, in the same order', async () => {
  let linked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: GRAPHS - 1 }),
      fc.constantFrom(0, 1, 2, 3, 9),
      fc.constantFrom(5, 6, 7),
      fc.record({ maxLength: fc.option(fc.constantFrom(1, 2, 3, 5)), first: fc.option(fc.constantFrom(1, 2, 20)) }),
      choices,
      async (graph, actor, event, sizes, choice) => {
        const [from, to] = [entitiesOf(graph)[actor]!, entitiesOf(graph)[event]!];
        const query = { from, to, ...choice, maxLength: sizes.maxLength ?? 4 };
        const claims = set.dataset.claims.filter(({ id }) => id.includes(`/g${graph}-`));
        const expected = allPaths(walkableGraph(claims, query), query);
        const before = set.runs;
        const { data, errors } = await set.ask(DOCUMENT, { actor: from, event: to, ...sizes, ...choice });
        expect(errors).toBeUndefined();
        expect(set.runs - before).toBeLessThanOrEqual(query.maxLength);
        const first = sizes.first ?? 10;
        const { paths, truncated } = (data as { links: Answered }).links;
        expect(truncated).toBe(expected.length > first);
        expect(
          paths.map(({ entities, claims: steps }) => ({
            entities: entities.map(({ id }) => id),
            claims: steps.map(({ id }) => id),
          })),
        ).toEqual(expected.slice(0, first));
        expect(paths.map(({ length }) => length)).toEqual(paths.map(({ claims: steps }) => steps.length));
        linked += Math.min(1, expected.length);
      },
    ),
    { numRuns: runs(1000), seed: 7 },
  );
  expect(linked).toBeGreaterThan(runs(300));
}, 180_000);

test.each([
  ['an event as the actor', { actor: 'event/g0-5', event: 'event/g0-6' }],
  ['an actor as the event', { actor: 'person/g0-0', event: 'person/g0-1' }],
  ['a post as the actor', { actor: 'post/g0-4', event: 'event/g0-5' }],
  ['unknown ids', { actor: 'person/nobody', event: 'event/never' }],
  ['nothing public yet', { actor: 'person/g0-0', event: 'event/g0-5', knownAt: '1900-01-01' }],
])('%s has no links', async (_, variables) => {
  const nothing = { data: { links: { truncated: false, paths: [] } } };
  for (const maxLength of [1, 4]) expect(await set.ask(DOCUMENT, { ...variables, maxLength })).toEqual(nothing);
  const one = `query ($actor: ID!, $event: ID!, $knownAt: Date) { links(actor: $actor, event: $event, knownAt: $knownAt, first: 1) { paths { length } } }`;
  expect(await set.ask(one, variables)).toEqual({ data: { links: { paths: [] } } });
});
