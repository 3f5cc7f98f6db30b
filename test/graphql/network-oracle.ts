import { UndirectedGraph } from 'graphology';
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import type { Bounds } from '../../src/time/bounds.ts';
import { parseDay, type Day } from '../../src/edtf/day.ts';
import { endsOf } from './little-graphs.ts';

/** What of the claims the arguments of network and networkChange let in. */
export interface Choice {
  readonly knownAt?: string | null;
  readonly attributed?: boolean;
  readonly relations?: readonly string[];
  readonly around?: readonly string[];
  readonly depth?: number;
}

/** An edge of a network: what it links, and the claim that makes it. */
export interface Edge {
  readonly claim: Claim;
  readonly source: string;
  readonly target: string;
}

export type Sureness = 'CERTAIN' | 'POSSIBLE' | null;

/** How a claim holds on a day, tried day by day: in which of all worlds that its bounds allow the day lies inside. */
export function surenessOn({ fromMin, fromMax, toMin, toMax }: Bounds, day: Day): Sureness {
  const everywhere = fromMax <= day && day <= toMin;
  const somewhere = fromMin <= day && day <= toMax;
  return everywhere ? 'CERTAIN' : somewhere ? 'POSSIBLE' : null;
}

function isBelieved({ record, attributed, knownFrom, knownUntil }: Claim, choice: Choice): boolean {
  if (record.rank === 'DEPRECATED' || (attributed && choice.attributed !== true)) return false;
  const day = choice.knownAt ? parseDay(choice.knownAt)! : null;
  return day === null ? knownUntil === null : knownFrom <= day && (knownUntil ?? Infinity) >= day;
}

/** All edges that the arguments let in and that `holds` keeps, those alone that `around` and `depth` reach. */
export function edgesOf(claims: readonly Claim[], choice: Choice, holds: (bounds: Bounds) => boolean): Edge[] {
  const relations = choice.relations ?? ['TENURE', 'TIE'];
  const edges = claims.flatMap((claim): Edge[] => {
    const ends = endsOf(claim);
    const isAsked = relations.includes(claim.record.type.toUpperCase()) && isBelieved(claim, choice);
    return ends && isAsked && holds(claim.bounds) ? [{ claim, source: ends[0], target: ends[1] }] : [];
  });
  return choice.around ? reached(edges, choice.around, choice.depth ?? 2) : edges;
}

function reached(edges: readonly Edge[], around: readonly string[], depth: number): Edge[] {
  let places = new Set(around);
  const walked = new Set<Edge>();
  for (let step = 0; step < depth; step++) {
    const leads = (id: string) => places.has(id) && (!id.startsWith('place/') || around.includes(id));
    for (const edge of edges.filter(({ source, target }) => leads(source) || leads(target))) walked.add(edge);
    places = new Set([...places, ...[...walked].flatMap(({ source, target }) => [source, target])]);
  }
  return [...walked];
}

/** The undirected graph of edges, parallel ones merged. */
export function merged(nodes: readonly string[], edges: readonly Edge[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.mergeNode(node);
  for (const { source, target } of edges) if (source !== target) graph.mergeEdge(source, target);
  return graph;
}

/** The events that an event changes things through: itself, its parts and its effects, at any remove within 3. */
export function changersOf(claims: readonly Claim[], event: string, choice: Choice): Set<string> {
  let found = new Set([event]);
  const believed = claims.filter((claim) => isBelieved(claim, choice));
  for (let step = 0; step < 3; step++)
    found = new Set([
      ...found,
      ...believed.flatMap(({ record }) => {
        if (record.type === 'Influence' && found.has(record.cause)) return [record.effect];
        const isPart = record.type === 'Tie' && record.predicate === 'part of' && record.from.startsWith('event/');
        return isPart && found.has(record.to) ? [record.from] : [];
      }),
    ]);
  return found;
}

/** The day before an event and the day after it; why it has none. */
export function daysAround(dataset: Dataset, event: string): readonly [Day, Day] | 'unknown' | 'undated' | 'unbegun' {
  const entity = dataset.entities.find(({ record }) => record.id === event);
  if (!entity) return 'unknown';
  const { days, asOf } = entity;
  if (!days) return 'undated';
  if (days.fromMin === -Infinity) return 'unbegun';
  return [days.fromMin - 1, (days.toMax === Infinity ? asOf! : days.toMax) + 1];
}

export interface Changed {
  readonly claim: string;
  readonly certainty: Sureness;
  readonly certaintyBefore: Sureness;
  readonly certaintyAfter: Sureness;
  readonly because: string | null;
}

export interface Change {
  readonly lost: readonly Changed[];
  readonly gained: readonly Changed[];
  readonly keptCount: number;
  /** The edges of either day. */
  readonly edges: readonly Edge[];
}

/** What model.md says about networkChange, edge by edge. */
export function changeOf(
  claims: readonly Claim[],
  [from, to]: readonly [Day, Day],
  changers: ReadonlySet<string>,
  choice: Choice,
): Change {
  const lost: Changed[] = [];
  const gained: Changed[] = [];
  let keptCount = 0;
  const edges = edgesOf(claims, choice, (bounds) => Boolean(surenessOn(bounds, from) ?? surenessOn(bounds, to)));
  for (const { claim } of edges) {
    const { startedBy = null, endedBy = null } = ('validity' in claim.record && claim.record.validity) || {};
    const [certaintyBefore, certaintyAfter] = [surenessOn(claim.bounds, from), surenessOn(claim.bounds, to)];
    const changed = { claim: claim.id, certaintyBefore, certaintyAfter };
    const lose = (certainty: Sureness) => lost.push({ ...changed, certainty, because: endedBy });
    const gain = (certainty: Sureness) => gained.push({ ...changed, certainty, because: startedBy });
    const way = `${certaintyBefore ?? 'none'} to ${certaintyAfter ?? 'none'}`;
    if (certaintyBefore && endedBy && changers.has(endedBy)) lose(certaintyBefore);
    else if (certaintyAfter && startedBy && changers.has(startedBy)) gain(certaintyAfter);
    else if (way === 'CERTAIN to none') lose('CERTAIN');
    else if (way === 'POSSIBLE to none') lose('POSSIBLE');
    else if (way === 'CERTAIN to POSSIBLE' && ['ENDED', 'IMPLIED'].includes(claim.endState)) lose('POSSIBLE');
    else if (way === 'none to CERTAIN') gain('CERTAIN');
    else if (way === 'none to POSSIBLE') gain('POSSIBLE');
    else if (way === 'POSSIBLE to CERTAIN' && claim.bounds.fromMin !== -Infinity) gain('POSSIBLE');
    else keptCount++;
  }
  const byId = (a: Changed, b: Changed) => (a.claim < b.claim ? -1 : 1);
  return { lost: lost.toSorted(byId), gained: gained.toSorted(byId), keptCount, edges };
}
