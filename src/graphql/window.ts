import neo4j from 'neo4j-driver';
import type { Arguments } from '../compile/reading.ts';
import { parseDay } from '../dataset/day.ts';
import { earliestOfReach, OPEN_REACH, sortDay } from '../neo4j/days.ts';

/** Arguments with a filter that may be a window. */
export type Windowed = Arguments & {
  readonly filter?: { readonly from?: string | null; readonly to?: string | null; readonly text?: string } | null;
};

/**
 * Adds what a statement needs to read no more than what touches the window: for each reach the day (`since`) or its place in the
 * order of time (`sort`) from which on something has to begin; and, where the window ends, the place before which it has to.
 */
export function windowed(args: Arguments, by: 'since' | 'sort'): Arguments {
  const { from, to } = (args as Windowed).filter ?? {};
  return { ...args, reaches: reachesFrom(from, by), ...(to && { until: sortDay(parseDay(to)! + 1) }) };
}

/** The same for what holds on the day of an argument `at`, where it is given. */
export function onDay<A extends Arguments & { readonly at?: string | null }>(args: A): Arguments {
  return args.at ? { ...args, reaches: reachesFrom(args.at, 'sort'), until: sortDay(parseDay(args.at)! + 1) } : args;
}

function reachesFrom(from: string | null | undefined, by: 'since' | 'sort') {
  const day = from ? parseDay(from)! : -Infinity;
  return Array.from({ length: OPEN_REACH + 1 }, (_, reach) => {
    const since = earliestOfReach(reach, day);
    return { reach: neo4j.int(reach), [by]: by === 'since' ? since : sortDay(parseDay(since)) };
  });
}
