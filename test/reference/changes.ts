import { dateOf, dayOf, FIRST_DAY, lastDayOfMonth, parseDay, type Day } from '../../src/edtf/day.ts';
import { eventMeets, type EventFilter } from './filters.ts';
import { dayText, type Thing } from './graph.ts';
import { changedThrough } from './network.ts';
import { byKey, type PageArgs } from './pages.ts';
import { paged, type Resolvers, type Scope } from './resolvers.ts';
import { finite, isKnown, isWithin, type Certainty, type When } from './time.ts';

interface Found {
  readonly handover: Thing;
  readonly certainty: Certainty;
}

type Interval = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE';

/** The days that an event spans; an open end is no day: the days of which the sources surely speak stand for it. */
function spanOf(event: Thing): readonly [Day, Day] | null {
  const bound = (name: string) => event.get<Day>(name)!;
  const sure = [bound('fromMax'), bound('toMin')].filter(Number.isFinite);
  if (sure.length === 0) return null;
  return [
    Number.isFinite(bound('fromMin')) ? bound('fromMin') : Math.min(...sure),
    Number.isFinite(bound('toMax')) ? bound('toMax') : Math.max(...sure),
  ];
}

/** First and last day of the interval that a day lies in. */
function intervalOf(day: Day, interval: Interval): readonly [Day, Day] {
  const { year, month } = dateOf(day);
  const decade = Math.floor(year / 10) * 10;
  switch (interval) {
    case 'DAY':
      return [day, day];
    case 'MONTH':
      return [dayOf(year, month, 1), dayOf(year, month, lastDayOfMonth(year, month))];
    case 'YEAR':
      return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    case 'DECADE':
      return [Math.max(FIRST_DAY, dayOf(decade, 1, 1)), dayOf(decade + 9, 12, 31)];
  }
}

/** Root fields about change, and what they give. */
export const changeResolvers: Readonly<Record<string, Resolvers>> = {
  Handover: {
    post: ({ handover }: Found) => handover.to('post')[0]!,
    before: ({ handover }: Found) => handover.to('before')[0] ?? null,
    after: ({ handover }: Found) => handover.to('after')[0] ?? null,
    date: ({ handover }: Found) => handover.get('date'),
    bounds: ({ handover }: Found) => handover,
    event: ({ handover }: Found) => handover.to('event')[0] ?? null,
  },
  Query: {
    handovers: (_: unknown, args: PageArgs & When & { event?: string; posts?: string[] }, { graph }: Scope) => {
      const event = args.event === undefined ? undefined : graph.byId.get(args.event);
      const through = event?.is('Event') ? changedThrough(event, graph, args) : new Set<Thing>();
      const isSought = (handover: Thing) =>
        isKnown(handover, args.knownAt) &&
        isWithin(handover, args) &&
        (args.posts?.includes(handover.to('post')[0]!.id) ?? true) &&
        (args.event === undefined || handover.to('event').some((by) => through.has(by)));
      const key = ({ handover }: Found) => [
        finite(handover.get<Day>('fromMin')!),
        handover.get<number>('position')!,
        handover.id,
      ];
      const found = graph.things.filter((thing) => thing.is('Handover') && isSought(thing));
      const rows = found.map((handover): Found => {
        return { handover, certainty: isWithin(handover, { ...args, certainty: 'CERTAIN' }) ? 'CERTAIN' : 'POSSIBLE' };
      });
      return paged(args, { rows: rows.toSorted((a, b) => byKey(key(a), key(b))), key, compare: byKey });
    },
    timelineDensity: (_: unknown, args: { filter?: EventFilter | null; interval: Interval }, { graph }: Scope) => {
      const events = graph.things.filter((thing) => thing.is('Event') && thing.get('fromMin') !== null);
      const counts = new Map<string, { from: string; to: string; kind: string; count: number }>();
      for (const event of events.filter((each) => eventMeets(each, args.filter))) {
        const span = spanOf(event);
        if (!span) continue;
        const [first, last] = span;
        const bucket = {
          from: dayText(intervalOf(first, args.interval)[0])!,
          to: dayText(intervalOf(last, args.interval)[1])!,
          kind: event.get<string>('kind')!,
        };
        const key = JSON.stringify(bucket);
        counts.set(key, { ...bucket, count: (counts.get(key)?.count ?? 0) + 1 });
      }
      const key = ({ from, to, kind }: { from: string; to: string; kind: string }) => [
        parseDay(from)!,
        parseDay(to)!,
        kind,
      ];
      return [...counts.values()].toSorted((a, b) => byKey(key(a), key(b)));
    },
  },
};
