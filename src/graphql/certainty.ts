import type { Args } from '../compile/arguments.ts';
import { all, cypher, literal, property, type Cypher, type Expression } from '../compile/cypher.ts';
import { SENTINEL } from '../neo4j/days.ts';
import type { Certainty } from '../time/certainty.ts';

/**
 * Decides in Cypher whether a claim, an edge, an event or a handover holds on a day, or in a window, for sure or possibly: by which two
 * of its four bounds. src/time/certainty.ts decides the same in JavaScript; test/graphql/certainty.neo4j.test.ts checks that both
 * agree.
 */
const BOUNDS = {
  CERTAIN: { first: 'fromMax', last: 'toMin' },
  POSSIBLE: { first: 'fromMin', last: 'toMax' },
} as const;

/** The days that stand for open bounds. */
export const OPEN = {
  min: cypher`date(${literal(SENTINEL.min)})`,
  max: cypher`date(${literal(SENTINEL.max)})`,
} as const;

/** A window of days, an expression for each end; an end that is absent is open. A single day is both ends. */
export interface Window {
  readonly from?: Expression | undefined;
  readonly to?: Expression | undefined;
}

/** The first and the last of the days on which a subject holds with that certainty; it holds on none if the first is after the last. */
export function daysHeld(subject: Expression, certainty: Certainty): { first: Expression; last: Expression } {
  const { first, last } = BOUNDS[certainty];
  return { first: property(subject, first), last: property(subject, last) };
}

/** Conditions for a subject to hold in a window with that certainty; null if it has no days. */
export function holdsIn(subject: Expression, certainty: Certainty, { from, to }: Window): Cypher[] {
  const { first, last } = daysHeld(subject, certainty);
  return [...(to ? [cypher`${first} <= ${to}`] : []), ...(from ? [cypher`${last} >= ${from}`] : [])];
}

/** CERTAIN or POSSIBLE, for a subject that is known to hold in the window at least possibly. */
export function certaintyIn(subject: Expression, window: Window): Cypher {
  const conditions = holdsIn(subject, 'CERTAIN', window);
  return conditions.length
    ? cypher`CASE WHEN ${all(conditions)} THEN 'CERTAIN' ELSE 'POSSIBLE' END`
    : cypher`'CERTAIN'`;
}

/** CERTAIN, POSSIBLE, or null if a subject does not hold on the day or there is no day. */
export function certaintyOn(subject: Expression, day: Expression): Cypher {
  const window = { from: day, to: day };
  return cypher`CASE WHEN ${all(holdsIn(subject, 'POSSIBLE', window))} THEN ${certaintyIn(subject, window)} END`;
}

/** The day that an argument (`at`, `filter.from`) gives; undefined if it is not given. */
export function dayOf(args: Args, path: string): Cypher | undefined {
  if (!args.has(path)) return undefined;
  return cypher`date(${path.split('.').reduce<Expression>(property, args)})`;
}

/** The arguments of a field that give a window and how certainly a subject must hold in it. */
export interface WindowArguments {
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
}

/** The arguments `at` and `certainty`. */
export const AT: WindowArguments = { from: 'at', to: 'at', certainty: 'certainty' };

/**
 * Conditions for a subject to hold in the window that arguments give; either end may be absent, and nothing holds in a window that ends
 * before it begins. With `hasBegun`, it is already known that the window does not, and that the subject may have begun by its end.
 */
export function holdsInWindow(
  subject: Expression,
  args: Args,
  { from, to, certainty }: WindowArguments,
  hasBegun = false,
): Cypher[] {
  const [first, last] = [dayOf(args, from), dayOf(args, to)];
  const required = args.is(certainty, 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE';
  const needsNoEnd = hasBegun && required === 'POSSIBLE';
  return [
    ...(from !== to && first && last && !hasBegun ? [cypher`${first} <= ${last}`] : []),
    ...holdsIn(subject, required, { from: first, to: needsNoEnd ? undefined : last }),
  ];
}
