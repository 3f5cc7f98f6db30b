import type { Arguments } from '../compile/arguments.ts';
import { formatDay, type Day } from '../edtf/day.ts';
import { earliestStart, OPEN_BUCKET, sortDay } from '../neo4j/days.ts';

/** Arguments with a filter that may have a window. */
export type Windowed = Arguments & {
  readonly filter?: { readonly from?: Day | null; readonly to?: Day | null; readonly text?: string } | null;
};

/**
 * Adds what a statement needs so that it reads only what touches the window: `since`, the earliest beginning for each duration bucket, as
 * a day or as a place in the order of time (`sort`), empty if the window ends before it begins; and `until`, the place before which everything
 * must begin, if the window has an end.
 */
export function windowed(args: Arguments, by: 'day' | 'sort'): Arguments {
  const filter = (args as Windowed).filter ?? {};
  const from = filter.from ?? -Infinity;
  const to = filter.to ?? Infinity;
  return {
    ...args,
    since: from > to ? [] : sinceFor(from, by),
    ...(to !== Infinity && { until: sortDay(to + 1) }),
  };
}

/** The same for the day of the argument `at`, if it is given. */
export function onDay<A extends Arguments & { readonly at?: Day | null }>(args: A): Arguments {
  const day = args.at ?? null;
  if (day === null) return args;
  return { ...args, since: sinceFor(day, 'sort'), until: sortDay(day + 1) };
}

function sinceFor(day: Day, by: 'day' | 'sort'): string[] {
  const written = by === 'day' ? formatDay : sortDay;
  return Array.from({ length: OPEN_BUCKET + 1 }, (_, bucket) => written(earliestStart(bucket, day)));
}
