import { parseDay } from '../edtf/day.ts';

/** An edge of a network change, as far as its place in the comparison depends on it. */
export interface ChangedEdge {
  readonly certainty: string;
  readonly certaintyBefore: string | null;
  readonly certaintyAfter: string | null;
  readonly bounds: { readonly fromMin: string | null; readonly toMin: string | null };
  readonly claim: { readonly id: string; readonly post?: { readonly id: string; readonly name: string } };
}

/** The edges of a network change. */
export interface EdgeChanges<E> {
  readonly gained: readonly E[];
  readonly lost: readonly E[];
  readonly mayHaveChanged: readonly E[];
}

/** How a link changed: it began, ended, is no longer certain, or may have done any of it. */
export type LinkChange = 'gained' | 'lost' | 'weakened' | 'mayHaveChanged';

/** An edge with how it changed. */
export interface ChangedLink<E> {
  readonly edge: E;
  readonly change: LinkChange;
}

/** A post with the tenures that ended and began. */
export interface ChangedPost<E> {
  readonly id: string;
  readonly name: string;
  readonly before: readonly ChangedLink<E>[];
  readonly after: readonly ChangedLink<E>[];
}

/** A network change by what became of the posts. */
export interface ChangedPosts<E> {
  /** Certainly one holder went and another came. */
  readonly changedHands: readonly ChangedPost<E>[];
  /** A holder went, and the sources name no successor. */
  readonly left: readonly ChangedPost<E>[];
  /** A holder came, and the sources do not say who was there before. */
  readonly named: readonly ChangedPost<E>[];
  /** Who held it before or after is not certain. */
  readonly mayHaveChanged: readonly ChangedPost<E>[];
  /** All other links. */
  readonly others: readonly ChangedLink<E>[];
}

/** What became of the posts in a network change, each list in order of time. */
export function changedPosts<E extends ChangedEdge>({ gained, lost, mayHaveChanged }: EdgeChanges<E>): ChangedPosts<E> {
  const links: readonly ChangedLink<E>[] = [
    ...lost.map((edge) => ({ edge, change: isWeaker(edge) ? ('weakened' as const) : ('lost' as const) })),
    ...gained.map((edge) => ({ edge, change: 'gained' as const })),
    ...mayHaveChanged.map((edge) => ({ edge, change: 'mayHaveChanged' as const })),
  ];
  const posts = new Map(links.flatMap(({ edge: { claim } }) => (claim.post ? [[claim.post.id, claim.post]] : [])));
  const all = [...posts.values()]
    .map(({ id, name }): ChangedPost<E> => {
      const own = links.filter(({ edge }) => edge.claim.post?.id === id);
      const isBefore = ({ edge, change }: ChangedLink<E>) =>
        change === 'lost' || change === 'weakened' || (change === 'mayHaveChanged' && edge.certaintyAfter === null);
      const inOrder = (some: readonly ChangedLink<E>[]) =>
        some.toSorted((one, other) => order(dayOf(one), dayOf(other)));
      return {
        id,
        name,
        before: inOrder(own.filter(isBefore)),
        after: inOrder(own.filter((each) => !isBefore(each))),
      };
    })
    .toSorted((one, other) => order(firstDay(one), firstDay(other)) || order(one.name, other.name));
  const isOf = (post: ChangedPost<E>, change: LinkChange) =>
    [...post.before, ...post.after].every((link) => link.change === change);
  const isSure = (some: readonly ChangedLink<E>[], change: LinkChange) =>
    some.some((link) => link.change === change && link.edge.certainty === 'CERTAIN');
  const changedHands = all.filter(({ before, after }) => isSure(before, 'lost') && isSure(after, 'gained'));
  const left = all.filter((post) => post.after.length === 0 && isOf(post, 'lost'));
  const named = all.filter((post) => post.before.length === 0 && isOf(post, 'gained'));
  const placed = new Set([...changedHands, ...left, ...named]);
  return {
    changedHands,
    left,
    named,
    mayHaveChanged: all.filter((post) => !placed.has(post)),
    others: links.filter(({ edge }) => !edge.claim.post),
  };
}

/** Whether a lost edge may still hold. */
const isWeaker = ({ certaintyBefore, certaintyAfter }: ChangedEdge) =>
  certaintyBefore === 'CERTAIN' && certaintyAfter === 'POSSIBLE';

/** The day from which a link was over, or on which it began; those without one come last. */
const dayOf = ({ edge: { bounds }, change }: ChangedLink<ChangedEdge>) =>
  parseDay((change === 'gained' ? bounds.fromMin : bounds.toMin) ?? '') ?? Infinity;

const firstDay = ({ before, after }: ChangedPost<ChangedEdge>) => Math.min(...[...before, ...after].map(dayOf));

const order = <T extends string | number>(one: T, other: T) => (one < other ? -1 : one > other ? 1 : 0);

/** An event that a comparison can be made across, as far as its place among the others depends on it. */
interface ComparableEvent {
  readonly id: string;
  readonly bounds: { readonly fromMin: string | null } | null;
  readonly effects: readonly unknown[];
  readonly parts?: readonly unknown[];
}

/** Events that networks can be compared across: those with consequences, those with most first; and all others. */
export function comparableEvents<E extends ComparableEvent>(
  events: readonly E[],
): { readonly withConsequences: readonly E[]; readonly others: readonly E[] } {
  const comparable = events.filter(({ bounds }) => bounds?.fromMin);
  const count = ({ effects, parts = [] }: E) => effects.length + parts.length;
  return {
    withConsequences: comparable
      .filter((event) => count(event) > 0)
      .toSorted((one, other) => count(other) - count(one)),
    others: comparable.filter((event) => count(event) === 0),
  };
}
