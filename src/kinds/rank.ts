/** The ranks of claims in the order in which claims are shown, with their meanings. */
export const ranks = {
  PREFERRED: 'Shown first; rankReason says why.',
  NORMAL: 'Neither preferred nor deprecated.',
  DEPRECATED: 'Rejected but still shown; rankReason says why.',
} as const;

export type Rank = keyof typeof ranks;

const order = Object.keys(ranks);

/** The position of a rank in this order, from 0. */
export function rankOrder(rank: Rank): number {
  return order.indexOf(rank);
}

/** Orders by rank, then by id. */
export function byRank(a: { rank: Rank; id: string }, b: { rank: Rank; id: string }): number {
  return rankOrder(a.rank) - rankOrder(b.rank) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
