/** Where a mark is in a picture, in pixels. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const arrowKeys: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** The nearest spot in the direction of an arrow key; undefined where there is none. */
export function nearest(spots: readonly Spot[], from: Spot, key: string): Spot | undefined {
  const reach = (spot: Spot): number => {
    const [dx, dy] = [spot.x - from.x, spot.y - from.y];
    const ahead = { ArrowRight: dx, ArrowLeft: -dx, ArrowDown: dy, ArrowUp: -dy }[key] ?? 0;
    const aside = key === 'ArrowUp' || key === 'ArrowDown' ? dx : dy;
    return ahead > 0.5 ? ahead + Math.abs(aside) * 2 : Infinity;
  };
  const best = spots.reduce<{ spot: Spot | undefined; length: number }>(
    (so, spot) => (spot.id !== from.id && reach(spot) < so.length ? { spot, length: reach(spot) } : so),
    { spot: undefined, length: Infinity },
  );
  return best.spot;
}
