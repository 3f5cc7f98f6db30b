import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '../../src/graphql/known-steps.ts';
import { findPaths, type PathSearch } from '../../src/graphql/path-search.ts';
import { runs } from '../runs.ts';
import { Thing } from '../reference/graph.ts';
import { allPaths } from '../reference/paths.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly days: readonly [number, number];
}

/** A graph in memory; counts how often it is asked. */
function asked(edges: readonly Edge[]) {
  const steps = edges.flatMap(({ from, to, days: [since, until] }, at) => [
    [from, { to, claim: `claim/${at}`, from: since, until }] as const,
    [to, { to: from, claim: `claim/${at}`, from: since, until }] as const,
  ]);
  const graph = {
    count: 0,
    expand: (async (entities, limit, among) => {
      graph.count++;
      const found = new Map<string, Step[]>();
      const [starts, ends] = [new Set(entities), among && new Set(among)];
      const there = steps.filter(([from, { to }]) => starts.has(from) && (!ends || ends.has(to)));
      for (const [from, step] of there.slice(0, limit)) {
        const known = found.get(from);
        if (known) known.push(step);
        else found.set(from, [step]);
      }
      return found;
    }) satisfies PathSearch['expand'],
  };
  return graph;
}

/** All paths in order of time from e0 to e1, by trying everything. */
function everyPath(edges: readonly Edge[], maxLength: number) {
  const things = Array.from({ length: 9 }, (_, at) => new Thing(new Set(), { id: `e${at}` }));
  const of = (name: string) => things.find(({ id }) => id === name)!;
  const linked = edges.map(({ from, to, days: [fromMin, toMax] }, at) => ({
    claim: new Thing(new Set(), { id: `claim/${at}`, fromMin, toMax }),
    relation: 'TIE',
    source: of(from),
    target: of(to),
    label: {},
  }));
  return allPaths(of('e0'), of('e1'), { edges: linked }, { maxLength, timeRespecting: true }).map(
    ({ entities, claims }) => ({ entities: entities.map(({ id }) => id), claims: claims.map(({ id }) => id) }),
  );
}

const name = fc.integer({ min: 0, max: 8 }).map((at) => `e${at}`);
const days = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }))
  .map(([from, long]) => [from, from + long] as const);
const edges = fc.array(fc.record({ from: name, to: name, days }), { maxLength: 22 });

test(
  'all simple paths in order of time, in order, with at most maxLength - 1 expansions',
  { tags: 'deep' },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        edges,
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 1, max: 12 }),
        async (all, maxLength, enough) => {
          const loopless = all.filter(({ from, to }) => from !== to);
          const graph = asked(loopless);
          const { paths, isCut } = await findPaths({ from: 'e0', to: 'e1', maxLength, enough, expand: graph.expand });
          expect(isCut).toBe(false);
          expect(paths).toEqual(everyPath(loopless, maxLength).slice(0, enough));
          expect(graph.count).toBeLessThan(maxLength);
        },
      ),
      { numRuns: runs(5000), seed: 1 },
    );
  },
);

/** e0 and e1 linked through each of many others. */
const fan = (size: number): Edge[] =>
  Array.from({ length: size }, (_, at) =>
    ['e0', 'e1'].map((from) => ({ from, to: `m${at}`, days: [0, 0] as const })),
  ).flat();

test(
  'a search that would read more than its bound says that it is cut, and what it gives are paths',
  { tags: 'volume' },
  async () => {
    const { paths, isCut } = await findPaths({
      from: 'e0',
      to: 'e1',
      maxLength: 4,
      enough: 5,
      expand: asked(fan(10_001)).expand,
    });
    expect(isCut).toBe(true);
    expect(paths).toHaveLength(5);
    for (const { entities } of paths) expect(entities).toEqual(['e0', expect.stringMatching(/^m\d+$/), 'e1']);
    const within = await findPaths({
      from: 'e0',
      to: 'e1',
      maxLength: 2,
      enough: 5,
      expand: asked(fan(10_000)).expand,
    });
    expect(within).toMatchObject({ isCut: false, paths: [{ claims: ['claim/0', 'claim/1'] }, {}, {}, {}, {}] });
  },
);

test('a search among very many walks ends, and says that it is cut', async () => {
  // Everybody is linked to everybody, the goal to one alone: every longer walk is a dead end.
  const crowd = Array.from({ length: 40 }, (_, at) => `m${at}`);
  const all = crowd.flatMap((from, at) => crowd.slice(at + 1).map((to): Edge => ({ from, to, days: [0, 9] })));
  all.push({ from: 'e0', to: 'm0', days: [0, 9] }, { from: 'm0', to: 'e1', days: [0, 9] });
  const { paths, isCut } = await findPaths({
    from: 'e0',
    to: 'e1',
    maxLength: 12,
    enough: 2,
    expand: asked(all).expand,
  });
  expect(paths).toEqual([{ entities: ['e0', 'm0', 'e1'], claims: ['claim/780', 'claim/781'] }]);
  expect(isCut).toBe(true);
});
