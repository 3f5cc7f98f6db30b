import type { Day } from '../days.ts';
import type { EdgeFragment, NamingsQuery, NetworkChangeQuery, NetworkQuery } from '../operations.ts';

/** The data that a network is drawn from, all of the same day and comparison. */
export interface NetworkData {
  /** The network of all times. */
  readonly all: NetworkQuery;
  /** The network on one day. */
  readonly day: NetworkQuery;
  /** That day. */
  readonly at: Day | null;
  readonly change: NetworkChangeQuery | undefined;
  /** Undefined where the query failed: then entities have one name each. */
  readonly namings: NamingsQuery | undefined;
}

/** How an edge changed between the days of a comparison. */
export type Change = 'gained' | 'lost' | 'weakened' | 'mayHaveChanged' | 'unchanged';

/** Whether an edge stands out in a comparison: it changed for sure, or because of an event. */
export const isMarked = (change: Change | null): change is 'gained' | 'lost' | 'weakened' =>
  change === 'gained' || change === 'lost' || change === 'weakened';

/** An edge of the network as it is drawn. */
export interface Edge {
  /** Its claim's id. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: EdgeFragment['relation'];
  readonly label: string;
  /** Whether it is only possible; where it changed, whether the change is. */
  readonly isPossible: boolean;
  /** How certain it is on the day that is drawn; null: it holds only on the earlier day of a comparison. */
  readonly onDay: EdgeFragment['certaintyAfter'];
  /** Whether it rests only on a reported statement. */
  readonly isReported: boolean;
  /** null where nothing is compared. */
  readonly change: Change | null;
  /** Name of the event that changed it; null: no source says. */
  readonly because: string | null;
}

export interface Node {
  readonly id: string;
  readonly type: string;
  /** Its name on the day that is drawn. */
  readonly name: string;
  /** All names that it has at any time, so that each has room. */
  readonly names: readonly string[];
  readonly degree: number;
  /** The number of its edges at all times together. */
  readonly weight: number;
  /** null where nothing is compared, or where the degree has not changed. */
  readonly degreeBefore: number | null;
}

/** The edges of a day; with a comparison, also those of the earlier day that were lost or may have been. A claim has one edge. */
export function edgesOf(day: NetworkQuery, change: NetworkChangeQuery | null): readonly Edge[] {
  const found = new Map<string, Edge>();
  const put = (fragment: EdgeFragment, changed: Change | null, because: string | null = null) => {
    const { source, target, relation, label, certainty, certaintyAfter, attributed, claim } = fragment;
    const id = `${claim.id} ${source} ${target}`;
    // What changed stands in the order of the change, whether or not it still holds on the day.
    found.delete(id);
    found.set(id, {
      id: claim.id,
      source,
      target,
      relation,
      label,
      isPossible: certainty === 'POSSIBLE',
      onDay: changed === null || changed === 'unchanged' ? certainty : certaintyAfter,
      isReported: attributed,
      change: changed,
      because,
    });
  };
  for (const edge of day.network.edges) put(edge, change ? 'unchanged' : null);
  for (const edge of change?.networkChange.mayHaveChanged ?? []) put(edge, 'mayHaveChanged');
  for (const edge of change?.networkChange.gained ?? []) put(edge, 'gained', edge.because?.name);
  for (const edge of change?.networkChange.lost ?? []) {
    const isWeaker = edge.certaintyBefore === 'CERTAIN' && edge.certaintyAfter === 'POSSIBLE';
    put(edge, isWeaker ? 'weakened' : 'lost', edge.because?.name);
  }
  return [...found.values()];
}

/** The types whose name depends on the day; all others have their label. */
const RENAMED: ReadonlySet<string> = new Set(['Party', 'Institution', 'Organization', 'Post', 'Place']);

/** The nodes of all times, with their degree on the day. */
export function nodesOf({ all, day, change, namings }: NetworkData, language: string): readonly Node[] {
  const now = new Map(day.network.nodes.map((node) => [node.entity.id, node]));
  const weights = new Map(all.network.nodes.map(({ entity, degree }) => [entity.id, degree]));
  const changed = new Map(change?.networkChange.nodes.map((node) => [node.entity.id, node]));
  const given = namesOf(namings, language);
  const entities = new Map(
    [...all.network.nodes, ...(change?.networkChange.nodes ?? []), ...day.network.nodes].map(({ entity }) => [
      entity.id,
      entity,
    ]),
  );
  return [...entities.values()].map(({ id, name: label, __typename }) => {
    const node = changed.get(id);
    const today = now.get(id);
    const degree = node?.degreeAfter ?? today?.degree ?? 0;
    const degreeBefore = node && node.degreeBefore !== degree ? node.degreeBefore : null;
    const weight = weights.get(id) ?? 0;
    const isRenamed = RENAMED.has(__typename);
    const name = isRenamed ? (today?.entity.then ?? label) : label;
    const names = isRenamed ? [label, ...(given.get(id) ?? [])] : [label];
    return { id, name, names, type: __typename, degree, weight, degreeBefore };
  });
}

/** All names of each entity, and all of them in one: what it is called on a day when each may hold. */
function namesOf(namings: NamingsQuery | undefined, language: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const node of namings?.claims.nodes ?? [])
    if ('subject' in node && node.language === language)
      found.set(node.subject.id, [...(found.get(node.subject.id) ?? []), node.value]);
  return new Map([...found].map(([id, names]) => [id, [...names, names.join(' / ')]]));
}
