/** A position, in the unit square or in pixels. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 320;
/** Pairs that are looked at in all, so that a large graph does not hold up the page. */
const WORK = 24e6;
const SEPARATIONS = 60;

/**
 * Places for the nodes of a graph in a field of the given width to height: tied ones near, all apart (Fruchterman and
 * Reingold). The same graph always gets the same places, whatever the order of its nodes and edges.
 */
export function forceLayout(
  ids: readonly string[],
  edges: readonly (readonly [string, string])[],
  aspect: number,
): ReadonlyMap<string, Position> {
  const sorted = ids.toSorted();
  const index = new Map(sorted.map((id, at) => [id, at]));
  const pairs = [
    ...new Set(
      edges.flatMap(([one, other]) => {
        const [a, b] = [index.get(one), index.get(other)];
        return a === undefined || b === undefined || a === b ? [] : [`${Math.min(a, b)} ${Math.max(a, b)}`];
      }),
    ),
  ]
    .toSorted()
    .map((pair) => pair.split(' ').map(Number) as [number, number]);
  const [width, height] = [Math.sqrt(aspect), 1 / Math.sqrt(aspect)];
  const count = sorted.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  // A sunflower: even, and no two alike.
  for (let at = 0; at < count; at++) {
    const radius = 0.45 * Math.sqrt((at + 0.5) / count);
    const angle = at * 2.399963229728653;
    x[at] = width * (0.5 + radius * Math.cos(angle));
    y[at] = height * (0.5 + radius * Math.sin(angle));
  }
  const ideal = 0.9 * Math.sqrt((width * height) / Math.max(1, count));
  const rounds = Math.min(ROUNDS, Math.ceil(WORK / Math.max(1, count * count)));
  for (let round = 0; round < rounds; round++)
    settle(x, y, pairs, ideal, 0.09 * (1 - round / rounds) + 0.001, width, height);
  for (let round = 0; round < SEPARATIONS; round++) separate(x, y, ideal * 0.8);
  return spread(sorted, x, y);
}

/** Moves apart those that stand nearer than that, so that their names have room. */
function separate(x: Float64Array, y: Float64Array, least: number): void {
  for (let one = 0; one < x.length; one++)
    for (let other = one + 1; other < x.length; other++) {
      const [across, down] = [(x[other] ?? 0) - (x[one] ?? 0), (y[other] ?? 0) - (y[one] ?? 0)];
      const distance = Math.max(1e-4, Math.hypot(across, down));
      if (distance >= least) continue;
      const by = (least - distance) / distance / 2;
      x[one] = (x[one] ?? 0) - across * by;
      y[one] = (y[one] ?? 0) - down * by;
      x[other] = (x[other] ?? 0) + across * by;
      y[other] = (y[other] ?? 0) + down * by;
    }
}

function settle(
  x: Float64Array,
  y: Float64Array,
  pairs: readonly (readonly [number, number])[],
  ideal: number,
  heat: number,
  width: number,
  height: number,
): void {
  const count = x.length;
  const [dx, dy] = [new Float64Array(count), new Float64Array(count)];
  const push = (one: number, other: number, force: (distance: number) => number) => {
    const [across, down] = [(x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)];
    const distance = Math.max(1e-4, Math.hypot(across, down));
    const by = force(distance) / distance;
    dx[one] = (dx[one] ?? 0) + across * by;
    dy[one] = (dy[one] ?? 0) + down * by;
    dx[other] = (dx[other] ?? 0) - across * by;
    dy[other] = (dy[other] ?? 0) - down * by;
  };
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) push(one, other, (distance) => (ideal * ideal) / distance);
  for (const [one, other] of pairs) push(one, other, (distance) => -(distance * distance) / ideal);
  for (let at = 0; at < count; at++) {
    // A pull to the middle keeps parts that nothing ties together in the picture.
    const across = (dx[at] ?? 0) - ((x[at] ?? 0) - width / 2) * 0.9;
    const down = (dy[at] ?? 0) - ((y[at] ?? 0) - height / 2) * 0.9;
    const length = Math.max(1e-9, Math.hypot(across, down));
    const step = Math.min(length, heat) / length;
    x[at] = (x[at] ?? 0) + across * step;
    y[at] = (y[at] ?? 0) + down * step;
  }
}

/** Stretches places over the unit square. */
function spread(ids: readonly string[], x: Float64Array, y: Float64Array): ReadonlyMap<string, Position> {
  const unit = (values: Float64Array) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (most - least < 1e-9 ? 0.5 : (value - least) / (most - least));
  };
  const [across, down] = [unit(x), unit(y)];
  return new Map(ids.map((id, at) => [id, { x: across(x[at] ?? 0), y: down(y[at] ?? 0) }]));
}
