/** Names looked at for one hint; beyond it a hint would cost more than it helps. */
const MOST_NAMES = 200_000;

/** The name that differs from a mistyped one by the fewest letters, if by no more than a third of them; else null. */
export function nearest(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  // An id's prefix is seldom the part that was mistyped.
  const own = name.slice(name.indexOf('/') + 1);
  let limit = Math.min(4, Math.max(1, Math.floor(own.length / 3)));
  let seen = 0;
  for (const candidate of names) {
    if (++seen > MOST_NAMES) break;
    if (candidate === name || Math.abs(candidate.length - name.length) > limit) continue;
    const [a, b] = withoutSharedEnds(name, candidate);
    const distance = distanceUpTo(a, b, limit);
    if (distance > limit || (best !== null && distance === limit)) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/** Two names without what both begin and end with, which costs them no change. */
function withoutSharedEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** How many letters must be put in, left out, changed or swapped with their neighbour; given up beyond the limit. */
function distanceUpTo(a: string, b: string, limit: number): number {
  if (a === '' || b === '') return a.length + b.length;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** `did you mean "…"?` for the nearest name, else undefined. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const found = nearest(name, names);
  return found === null ? undefined : `did you mean "${found}"?`;
}
