/** Where a mark is in a picture, in pixels. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const movingKeys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

/**
 * The spot that a key leads to; undefined where there is none. To the left and to the right all are passed in turn, so that each can be
 * reached, from the first (Home) to the last (End); up and down lead to the nearest.
 */
export function next(spots: readonly Spot[], from: Spot, key: string): Spot | undefined {
  if (key === 'ArrowUp' || key === 'ArrowDown') return nearest(spots, from, key === 'ArrowDown' ? 1 : -1);
  const inTurn = spots.toSorted((one, other) => one.x - other.x || one.y - other.y || (one.id < other.id ? -1 : 1));
  if (key === 'Home' || key === 'End') return inTurn.at(key === 'Home' ? 0 : -1);
  const at = inTurn.findIndex(({ id }) => id === from.id);
  return inTurn[key === 'ArrowRight' ? at + 1 : at - 1];
}

/** The nearest spot below, or above where `down` is -1. */
function nearest(spots: readonly Spot[], from: Spot, down: 1 | -1): Spot | undefined {
  const reach = (spot: Spot): number => {
    const ahead = (spot.y - from.y) * down;
    return ahead > 0.5 ? ahead + Math.abs(spot.x - from.x) * 2 : Infinity;
  };
  const best = spots.reduce<{ spot: Spot | undefined; length: number }>(
    (so, spot) => (spot.id !== from.id && reach(spot) < so.length ? { spot, length: reach(spot) } : so),
    { spot: undefined, length: Infinity },
  );
  return best.spot;
}
