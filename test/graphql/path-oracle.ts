import { MultiUndirectedGraph } from 'graphology';
import type { Claim } from '../../src/dataset/dataset.ts';
import { parseDay } from '../../src/edtf/day.ts';
import { endsOf } from './little-graphs.ts';

/** The arguments of `paths` that say what a path may be; of `links` those that it has. */
export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly at?: string | null;
  readonly knownAt?: string | null;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE';
  readonly attributed?: boolean;
  readonly timeRespecting?: boolean;
}

export interface OraclePath {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
}

type Days = readonly [first: number, last: number];

/** The claims that a path may lead over, as a graph whose edges are the claims' ids. */
export function walkableGraph(claims: readonly Claim[], query: PathQuery): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph<Record<string, never>, { days: Days }>();
  for (const claim of claims) {
    const ends = endsOf(claim);
    if (!ends || claim.record.rank === 'DEPRECATED' || !isAllowed(claim, query)) continue;
    for (const end of ends) graph.mergeNode(end);
    graph.addEdgeWithKey(claim.id, ...ends, { days: daysOf(claim, query) });
  }
  return graph;
}

function isAllowed({ attributed, bounds, knownFrom, knownUntil }: Claim, query: PathQuery): boolean {
  if (query.attributed === false && attributed) return false;
  if (query.knownAt) {
    const day = parseDay(query.knownAt)!;
    if (knownFrom > day || (knownUntil !== null && knownUntil < day)) return false;
  } else if (knownUntil !== null) return false;
  if (!query.at) return true;
  const day = parseDay(query.at)!;
  return query.certainty === 'CERTAIN'
    ? bounds.fromMax <= day && day <= bounds.toMin
    : bounds.fromMin <= day && day <= bounds.toMax;
}

const daysOf = ({ bounds }: Claim, { certainty }: PathQuery): Days =>
  certainty === 'CERTAIN' ? [bounds.fromMax, bounds.toMin] : [bounds.fromMin, bounds.toMax];

/** All simple paths by trying everything, shortest first, then by the first entity, then claim, that differs. */
export function allPaths(graph: MultiUndirectedGraph, query: PathQuery): OraclePath[] {
  const found: OraclePath[] = [];
  if (query.from !== query.to && graph.hasNode(query.from) && graph.hasNode(query.to)) go([query.from], []);
  return found.toSorted(compare);

  function go(entities: readonly string[], claims: readonly string[]): void {
    const here = entities.at(-1)!;
    if (here === query.to) {
      if (
        !query.timeRespecting ||
        query.at ||
        inOrder(claims.map((claim) => graph.getEdgeAttribute(claim, 'days') as Days))
      )
        found.push({ entities, claims });
      return;
    }
    if (claims.length === query.maxLength) return;
    if (claims.length > 0 && here.startsWith('place/')) return;
    graph.forEachEdge(here, (claim, _, one, other) => {
      const next = one === here ? other : one;
      if (!entities.includes(next)) go([...entities, next], [...claims, claim]);
    });
  }
}

/** Whether a day can be chosen for each step so that none comes before the one before: every choice of first days is tried. */
function inOrder(steps: readonly Days[]): boolean {
  const days = steps.map(([first]) => first);
  const choose = (at: number, since: number): boolean =>
    at === steps.length ||
    days.some((day) => day >= since && day >= steps[at]![0] && day <= steps[at]![1] && choose(at + 1, day));
  return choose(0, -Infinity);
}

function compare(a: OraclePath, b: OraclePath): number {
  if (a.claims.length !== b.claims.length) return a.claims.length - b.claims.length;
  for (const [at, claim] of a.claims.entries()) {
    const [mine, theirs] = [`${a.entities[at + 1]} ${claim}`, `${b.entities[at + 1]} ${b.claims[at]}`];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
