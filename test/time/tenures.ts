import type { KnownTenure } from '../../src/time/handovers.ts';

/** The post of all these tenures. */
export const POST = 'post/chair';

/** Bounds in their usual order. */
export type Four = readonly [fromMin: number, fromMax: number, toMin: number, toMax: number];

/** A tenure whose holder is the first letter of its id. */
export function tenure(
  id: string,
  [fromMin, fromMax, toMin, toMax]: Four,
  more: Partial<KnownTenure> = {},
): KnownTenure {
  return {
    id,
    post: POST,
    holder: id[0]!,
    after: null,
    depth: 0,
    bounds: { fromMin, fromMax, toMin, toMax },
    stated: { bounds: { fromMin, fromMax, toMin, toMax }, begin: null, end: null },
    endState: 'ENDED',
    rank: 1,
    isDeprecated: false,
    knownFrom: 0,
    knownUntil: null,
    startedBy: null,
    endedBy: null,
    ...more,
  };
}
