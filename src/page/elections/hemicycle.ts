/** Where a seat is drawn, in units of the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** From 0 at the left end of the half circle to π at its right end. */
  readonly angle: number;
}

/** Radius of the innermost row, as a part of that of the outermost. */
const INNER = 0.42;

/** Places for so many seats in rows of a half circle about (0, 0) with this radius, from left to right. */
export function hemicycle(count: number, radius: number): readonly Spot[] {
  if (count <= 0) return [];
  const rows = rowsFor(count);
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? radius * 0.8 : radius * (INNER + ((1 - INNER) * row) / (rows - 1)),
  );
  const total = radii.reduce((sum, each) => sum + each, 0);
  let [before, placed] = [0, 0];
  const spots = radii.flatMap((each) => {
    // Rounding the sums, and not each row, makes the rows add up to the count.
    before += each;
    const upTo = Math.round((count * before) / total);
    const seats = upTo - placed;
    placed = upTo;
    return Array.from({ length: seats }, (_, index) => {
      const angle = seats === 1 ? Math.PI / 2 : (Math.PI * index) / (seats - 1);
      return { x: -each * Math.cos(angle), y: -each * Math.sin(angle), angle };
    });
  });
  return spots.toSorted(
    (one, other) => one.angle - other.angle || other.x ** 2 + other.y ** 2 - one.x ** 2 - one.y ** 2,
  );
}

/** Radius of a seat's dot, so that dots touch neither in a row nor across rows. */
export function dotRadius(count: number, radius: number): number {
  const rows = rowsFor(count);
  const across = rows === 1 ? radius / 4 : (radius * (1 - INNER)) / (rows - 1);
  // The innermost row is as dense as the others: seats are in proportion to radii.
  const total = (rows * (1 + INNER) * radius) / 2;
  const along = (Math.PI * total) / Math.max(count, 1);
  return Math.min(9, 0.42 * Math.min(across, along));
}

/** So many rows that dots are about as far apart across rows as along them. */
function rowsFor(count: number): number {
  return Math.max(1, Math.round(Math.sqrt((count * (1 - INNER)) / (Math.PI * ((1 + INNER) / 2)))));
}
