import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasets } from '../generator/dataset.ts';
import { assertOnGraphs, loadGraphSet, oneOf, type GraphSet } from '../generator/graph-set.ts';
import { littleGraph } from '../generator/settings.ts';
import { atLeast, runs, sets } from '../runs.ts';

const drawn = { datasets: datasets(littleGraph), sample: { count: sets(60), seed: 7 } };
let loaded: GraphSet;

beforeAll(async () => {
  loaded = await loadGraphSet('links-generated', drawn.datasets, drawn.sample);
}, 120_000);
afterAll(() => loaded[Symbol.asyncDispose]());

const DOCUMENT = `query ($actor: ID!, $event: ID!, $maxLength: Int, $first: Int, $knownAt: Date, $certainty: Certainty, $attributed: Boolean) {
  links(actor: $actor, event: $event, maxLength: $maxLength, first: $first, knownAt: $knownAt, certainty: $certainty, attributed: $attributed) {
    truncated
    paths { length entities { id } claims { id } }
  }
}`;

const choices = fc.oneof(
  fc.record({}),
  fc.record({ knownAt: fc.constantFrom('2020-05-10', '2021-06-29', '2021-06-30') }),
  fc.record({ attributed: fc.constant(false), certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ attributed: fc.constant(false), knownAt: fc.constantFrom('2020-05-10', '2021-06-30') }),
);
const questions = fc.record({
  actor: fc.nat({ max: 4 }),
  event: fc.nat({ max: 2 }),
  maxLength: fc.option(fc.constantFrom(1, 2, 3, 5)),
  first: fc.option(fc.constantFrom(1, 2, 20)),
  choice: choices,
});

test(
  'links are the paths from an actor to an event that trying everything finds, in the same order',
  { tags: 'deep' },
  async () => {
    let linked = 0;
    await assertOnGraphs(
      { ...drawn, loaded },
      questions,
      async (member, { actor, event, choice, ...sizes }, { differential }) => {
        const ends = {
          actor: oneOf(member, actor, 'person', 'institution', 'group'),
          event: oneOf(member, event, 'event'),
        };
        const { problem, result } = await differential.compare({
          text: DOCUMENT,
          variables: { ...ends, ...sizes, ...choice },
        });
        expect(problem).toBeNull();
        const { paths } = (result.data as unknown as { links: { paths: unknown[] } }).links;
        linked += Math.min(1, paths.length);
      },
      { numRuns: runs(1000), seed: 7 },
    );
    expect(linked).toBeGreaterThan(atLeast(300));
  },
);

test.each([
  ['an event as the actor', { actor: 'event/g0-0', event: 'event/g0-1' }],
  ['an actor as the event', { actor: 'person/g0-0', event: 'person/g0-1' }],
  ['a post as the actor', { actor: 'post/g0-0', event: 'event/g0-0' }],
  ['unknown ids', { actor: 'person/nobody', event: 'event/never' }],
  ['nothing public yet', { actor: 'person/g0-0', event: 'event/g0-0', knownAt: '1900-01-01' }],
])('%s has no links', async (_, variables) => {
  const { open } = loaded;
  const nothing = { data: { links: { truncated: false, paths: [] } } };
  for (const maxLength of [1, 4]) expect(await open.ask(DOCUMENT, { ...variables, maxLength })).toEqual(nothing);
  const one = `query ($actor: ID!, $event: ID!, $knownAt: Date) { links(actor: $actor, event: $event, knownAt: $knownAt, first: 1) { paths { length } } }`;
  expect(await open.ask(one, variables)).toEqual({ data: { links: { paths: [] } } });
});
