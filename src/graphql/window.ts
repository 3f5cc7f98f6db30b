import type { Arguments } from '../compile/arguments.ts';
import { formatDay, parseDay, type Day } from '../edtf/day.ts';
import { earliestStart, OPEN_BUCKET, sortDay } from '../neo4j/days.ts';

/** Arguments with a filter that may be a window. */
export type Windowed = Arguments & {
  readonly filter?: { readonly from?: string | null; readonly to?: string | null; readonly text?: string } | null;
};

/**
 * Adds what a statement needs to read no more than what touches the window: `since`, for each duration bucket the day or the place in the
 * order of time (`sort`) from which on something has to begin, for none where the window ends before it begins; and, where it
 * ends, `until`, the place before which it has to.
 */
export function windowed(args: Arguments, by: 'day' | 'sort'): Arguments {
  const filter = (args as Windowed).filter ?? {};
  const from = filter.from ? parseDay(filter.from)! : -Infinity;
  const to = filter.to ? parseDay(filter.to)! : Infinity;
  return {
    ...args,
    since: from > to ? [] : sinceFor(from, by),
    ...(to !== Infinity && { until: sortDay(to + 1) }),
  };
}

/** The same for what holds on the day of an argument `at`, where it is given. */
export function onDay<A extends Arguments & { readonly at?: string | null }>(args: A): Arguments {
  if (!args.at) return args;
  const day = parseDay(args.at)!;
  return { ...args, since: sinceFor(day, 'sort'), until: sortDay(day + 1) };
}

function sinceFor(day: Day, by: 'day' | 'sort'): string[] {
  const written = by === 'day' ? formatDay : sortDay;
  return Array.from({ length: OPEN_BUCKET + 1 }, (_, bucket) => written(earliestStart(bucket, day)));
}
