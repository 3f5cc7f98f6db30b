import type { EdgeFragment, NamingsQuery, NetworkChangeQuery, NetworkQuery } from '../operations.ts';
import type { Answers } from './network-queries.ts';

/** What a comparison says of a tie. */
export type Change = 'gained' | 'lost' | 'weakened' | 'kept';

/** A tie as it is drawn. */
export interface Tie {
  /** Its claim's. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: EdgeFragment['relation'];
  readonly label: string;
  readonly isPossible: boolean;
  /** Whether it is somebody's word. */
  readonly isSaid: boolean;
  /** null where nothing is compared. */
  readonly change: Change | null;
}

export interface Node {
  readonly id: string;
  readonly type: string;
  /** What it is called on the day that is drawn. */
  readonly name: string;
  /** All that it may be called, whatever the day. */
  readonly names: readonly string[];
  readonly degree: number;
  /** How many ties it has at all times together. */
  readonly weight: number;
  /** null where nothing is compared, or where it is the same. */
  readonly degreeBefore: number | null;
}

/** The ties of a day; with a comparison, what it lost beside them. One claim is one tie. */
export function tiesOf(day: NetworkQuery, change: NetworkChangeQuery | null): readonly Tie[] {
  const found = new Map<string, Tie>();
  const put = (edge: EdgeFragment, changed: Change | null) => {
    const { source, target, relation, label, certainty, attributed, claim } = edge;
    const id = `${claim.id} ${source} ${target}`;
    found.set(id, {
      id: claim.id,
      source,
      target,
      relation,
      label,
      isPossible: certainty === 'POSSIBLE',
      isSaid: attributed,
      change: changed,
    });
  };
  for (const edge of day.network.edges) put(edge, change ? 'kept' : null);
  for (const edge of change?.networkChange.gained ?? []) put(edge, 'gained');
  for (const edge of change?.networkChange.lost ?? []) {
    const isWeaker = edge.certaintyBefore === 'CERTAIN' && edge.certaintyAfter === 'POSSIBLE';
    put(edge, isWeaker ? 'weakened' : 'lost');
  }
  return [...found.values()];
}

/** Whose names change as they do: what an event or a group is called on a day is its label. */
const RENAMED: ReadonlySet<string> = new Set(['Party', 'Institution', 'Organization', 'Post', 'Place']);

/** The nodes to draw: those of all times, with how many ties they have on the day. */
export function nodesOf({ all, day, change, namings }: Answers, language: string): readonly Node[] {
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

/** The names that each entity ever had, and all of them together, as it is called on a day on which each may hold. */
function namesOf(namings: NamingsQuery | undefined, language: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const node of namings?.claims.nodes ?? [])
    if ('subject' in node && node.language === language)
      found.set(node.subject.id, [...(found.get(node.subject.id) ?? []), node.value]);
  return new Map([...found].map(([id, names]) => [id, [...names, names.join(' / ')]]));
}
