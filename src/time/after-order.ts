/** Which claims come after which by `after`: trees, each claim after at most one other. */
export interface AfterOrder {
  /** How many claims each comes after, at any remove. */
  readonly depth: readonly number[];
  /** Positions, each after the one that it comes after. */
  readonly forward: readonly number[];
  /** Whether one comes after the other at any remove. */
  ordered(a: number, b: number): boolean;
}

/**
 * @param before for each claim the position of the one that it comes after, or null; must have no circle.
 */
export function afterOrder(before: readonly (number | null)[]): AfterOrder {
  const next: number[][] = before.map(() => []);
  const roots: number[] = [];
  before.forEach((previous, position) => (previous === null ? roots : next[previous]!).push(position));
  const depth = before.map(() => 0);
  const enters = before.map(() => 0);
  const leaves = before.map(() => 0);
  const forward: number[] = [];
  const stack = roots.toReversed();
  while (stack.length > 0) {
    const position = stack.pop()!;
    // A position met again, as its complement, is left: all that come after it have been met.
    if (position < 0) {
      leaves[~position] = forward.length;
      continue;
    }
    enters[position] = forward.length;
    forward.push(position);
    stack.push(~position);
    for (const following of next[position]!) {
      depth[following] = depth[position]! + 1;
      stack.push(following);
    }
  }
  const within = (a: number, b: number) => enters[a]! < enters[b]! && enters[b]! < leaves[a]!;
  return { depth, forward, ordered: (a, b) => within(a, b) || within(b, a) };
}
