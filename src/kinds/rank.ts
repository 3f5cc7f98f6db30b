/** The ranks of claims, the one that is shown first before the others, and what each means. */
export const ranks = {
  PREFERRED: 'Shown first; rankReason says why.',
  NORMAL: 'Neither preferred nor deprecated.',
  DEPRECATED: 'Kept, but not believed; rankReason says why.',
} as const;

export type Rank = keyof typeof ranks;

const order = Object.keys(ranks);

/** The place of a rank among them, from 0. */
export function rankOrder(rank: Rank): number {
  return order.indexOf(rank);
}

/** Orders by rank, then by id. */
export function byRank(a: { rank: Rank; id: string }, b: { rank: Rank; id: string }): number {
  return rankOrder(a.rank) - rankOrder(b.rank) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
