/** A seeded source of random numbers (mulberry32): the same seed gives the same numbers on every machine. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** From 0, exclusive of 1. */
    next,
    /** A whole number from 0, exclusive of `below`. */
    below: (below) => Math.floor(next() * below),
    /** True in that share of cases. */
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
