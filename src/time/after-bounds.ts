import type { AfterOrder } from './after-order.ts';
import { isReversed, type Bounds } from './bounds.ts';

/**
 * Narrows bounds by `after`, through whole chains: the follower begins no earlier than its predecessor ended, and the
 * predecessor ended no later than the follower began. `reversed` lists the positions that cannot have come after what they name; these are
 * then treated as if they named nothing. Nothing follows from bounds that contradict themselves.
 * @param after for each position the one that it comes after, or null.
 */
export function boundsByAfter(
  own: readonly Bounds[],
  after: readonly (number | null)[],
  order: AfterOrder,
): { bounds: Bounds[]; reversed: number[] } {
  const bounds = own.map((bound) => ({ ...bound }));
  const reversed = new Set<number>();
  const isFaulty = (position: number) => isReversed(own[position]!);
  for (const position of order.forward) {
    const previous = after[position];
    const bound = bounds[position]!;
    if (previous === null || previous === undefined || isFaulty(previous)) continue;
    const fromMin = Math.max(bound.fromMin, bounds[previous]!.toMin);
    const later = { ...bound, fromMin, toMin: Math.max(bound.toMin, fromMin) };
    if (!isReversed(later)) bounds[position] = later;
    else if (!isReversed(bound)) reversed.add(position);
  }
  for (const position of order.forward.toReversed()) {
    const previous = after[position];
    if (previous === null || previous === undefined || reversed.has(position) || isFaulty(position)) continue;
    const toMax = Math.min(bounds[previous]!.toMax, bounds[position]!.fromMax);
    const fromMax = Math.min(bounds[previous]!.fromMax, toMax);
    bounds[previous] = { ...bounds[previous]!, toMax, fromMax };
  }
  return { bounds, reversed: [...reversed] };
}
