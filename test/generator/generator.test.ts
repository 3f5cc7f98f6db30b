import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimKinds, entityTypes } from '../../src/kinds/records.ts';
import { checkFiles } from '../dataset/written-set.ts';
import { both } from '../reference/both.ts';
import { runs } from '../runs.ts';
import { datasets } from './dataset.ts';

test(
  'a generated data set breaks no rule, and has the times and successions that the reference works out',
  { tags: 'deep' },
  async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async ({ lines }) => {
        const { dataset, problems, lines: told } = await checkFiles({ 'all.jsonl': lines });
        expect(told.filter((_, at) => problems[at]!.severity === 'error')).toEqual([]);
        for (const [name, [found, expected]] of Object.entries(both(dataset!))) expect(found, name).toEqual(expected);
      }),
      { numRuns: runs(1000) },
    );
  },
);

test('all types of record are met, with every key and every value of a list', { tags: 'volume' }, () => {
  const seen = new Map<string, number>();
  const count = (name: string) => seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const { records } of fc.sample(datasets(), { numRuns: 100, seed: 1 }))
    for (const { type, record } of records) {
      count(type);
      for (const key of Object.keys(record)) count(key);
      const { endState = 'none', startedBy, endedBy } = (record['validity'] ?? {}) as Record<string, string>;
      for (const name of [endState, startedBy && 'startedBy', endedBy && 'endedBy']) if (name) count(name);
    }
  for (const type of [...entityTypes, ...claimKinds, 'Contradiction']) expect(seen.get(type), type).toBeGreaterThan(30);
  const all = ['supersedes', 'regards', 'about', 'saidBy', 'saidOn', 'rank', 'statement'];
  for (const key of all) expect(seen.get(key), key).toBeGreaterThan(20);
  for (const name of ['ONGOING', 'UNKNOWN', 'ENDED', 'IMPLIED', 'none', 'startedBy', 'endedBy'])
    expect(seen.get(name), name).toBeGreaterThan(20);
});

test('what fails a test shrinks to the records that it takes, found again by seed and path', { tags: 'volume' }, () => {
  const isChain = fc.property(
    datasets({
      entities: { Occurrence: [0, 8] },
      claims: { Tie: [0, 20], Dating: [0, 5] },
      predicates: { 'part of': 9 },
    }),
    ({ records }) => {
      const ties = records.filter(({ record }) => record['predicate'] === 'part of').map(({ record }) => record);
      return !ties.some(({ to }) => ties.some(({ from }) => from === to));
    },
  );
  const found = fc.check(isChain, { seed: 3, numRuns: 1000 });
  expect(found.failed).toBe(true);
  const [{ records }] = found.counterexample!;
  const left = records.filter(({ type }) => ['Occurrence', 'Tie', 'Dating'].includes(type)).map(({ type }) => type);
  expect(left).toEqual(['Occurrence', 'Occurrence', 'Occurrence', 'Tie', 'Tie']);
  const again = fc.check(isChain, { seed: found.seed, path: found.counterexamplePath!, endOnFailure: true });
  expect(again.counterexample).toEqual(found.counterexample);
});
