/** The order given by `after`. It forms trees, since each thing comes after at most one other. */
export interface AfterOrder {
  /** For each position, the number of others before it in its chain. */
  readonly depth: readonly number[];
  /** All positions, each later than the one that it comes after. */
  readonly forward: readonly number[];
  /** Whether one of two comes after the other, directly or through others. */
  isOrdered(a: number, b: number): boolean;
}

/**
 * The order that `after` gives.
 * @param after for each position the one that it comes after, or null; must have no circle.
 */
export function afterOrder(after: readonly (number | null)[]): AfterOrder {
  const followers: number[][] = after.map(() => []);
  const roots: number[] = [];
  after.forEach((previous, position) => (previous === null ? roots : followers[previous]!).push(position));
  const depth = after.map(() => 0);
  const enters = after.map(() => 0);
  const leaves = after.map(() => 0);
  const forward: number[] = [];
  const stack = roots.toReversed();
  while (stack.length > 0) {
    const position = stack.pop()!;
    // The complement of a position marks that all its followers have been visited.
    if (position < 0) {
      leaves[~position] = forward.length;
      continue;
    }
    enters[position] = forward.length;
    forward.push(position);
    stack.push(~position);
    for (const follower of followers[position]!) {
      depth[follower] = depth[position]! + 1;
      stack.push(follower);
    }
  }
  const isWithin = (a: number, b: number) => enters[a]! < enters[b]! && enters[b]! < leaves[a]!;
  return { depth, forward, isOrdered: (a, b) => isWithin(a, b) || isWithin(b, a) };
}
