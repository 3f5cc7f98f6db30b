import { type DayNumber, dayNumber, dayText, type Thing } from './graph.ts';
import { eventMeets, type EventFilter } from './filters.ts';
import { byKey, type PageArgs } from './pages.ts';
import { paged, type Resolvers, type Scope } from './resolvers.ts';
import { isBelieved, isKnown, isWithin, type When } from './time.ts';

interface Handover {
  readonly handover: Thing;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

type Interval = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE';

/** The event, its parts, and what it led to or was followed by, at any remove within 3 (model.md, networkChange). */
function changedThrough(event: Thing, knownAt: string | null | undefined): Set<Thing> {
  let reached = [event];
  const counts = (claim: Thing) => isKnown(claim, knownAt) && isBelieved(claim) && claim.get('attributed') !== true;
  for (let step = 0; step < 3; step++) {
    const next = reached.flatMap((from) => {
      const effects = from.from('CAUSE').filter((claim) => claim.is('Influence') && counts(claim));
      const parts = from.from('TO').filter((tie) => tie.is('Tie') && tie.get('predicate') === 'part of' && counts(tie));
      return [...effects.flatMap((claim) => claim.to('EFFECT')), ...parts.flatMap((tie) => tie.to('FROM'))];
    });
    reached = [...new Set(reached.concat(next.filter((each) => each.is('Event'))))];
  }
  return new Set(reached);
}

const OPEN = { first: dayNumber('-9999-01-01'), last: dayNumber('9999-12-31') };

/** The days that an event spans; an open end is no day: the days of which the sources surely speak stand for it. */
function spanOf(event: Thing): [DayNumber, DayNumber] | null {
  const bound = (name: string) => event.get<DayNumber>(name)!;
  const sure = [bound('fromMax'), bound('toMin')].filter((day) => day !== OPEN.first && day !== OPEN.last);
  if (!sure.length) return null;
  return [
    bound('fromMin') === OPEN.first ? Math.min(...sure) : bound('fromMin'),
    bound('toMax') === OPEN.last ? Math.max(...sure) : bound('toMax'),
  ];
}

/** First and last day of the interval that a day lies in. */
function intervalOf(day: DayNumber, interval: Interval): [DayNumber, DayNumber] {
  const [year, month] = [Math.floor(day / 10_000), Math.floor((day % 10_000) / 100)];
  const decade = Math.floor(year / 10) * 10;
  switch (interval) {
    case 'DAY':
      return [day, day];
    case 'MONTH':
      return [day - (day % 100) + 1, day - (day % 100) + new Date(Date.UTC(year, month, 0)).getUTCDate()];
    case 'YEAR':
      return [year * 10_000 + 101, year * 10_000 + 1231];
    case 'DECADE':
      return [decade * 10_000 + 101, (decade + 9) * 10_000 + 1231];
  }
}

/** Root fields about change, and what they give. */
export const changeResolvers: Readonly<Record<string, Resolvers>> = {
  Handover: {
    post: ({ handover }: Handover) => handover.from('HANDOVER')[0]!,
    before: ({ handover }: Handover) => handover.to('OUTGOING')[0] ?? null,
    after: ({ handover }: Handover) => handover.to('INCOMING')[0] ?? null,
    date: ({ handover }: Handover) => handover.get('dateEdtf'),
    event: ({ handover }: Handover) => handover.to('BROUGHT_BY')[0] ?? null,
  },
  Query: {
    handovers: (_: unknown, args: PageArgs & When & { event?: string; posts?: string[] }, { graph }: Scope) => {
      const event = args.event === undefined ? undefined : graph.byId.get(args.event);
      const through = event?.is('Event') ? changedThrough(event, args.knownAt) : new Set<Thing>();
      const isSought = (handover: Thing) =>
        isKnown(handover, args.knownAt) &&
        isWithin(handover, args) &&
        (args.posts?.includes(handover.from('HANDOVER')[0]!.id) ?? true) &&
        (args.event === undefined || handover.to('BROUGHT_BY').some((by) => through.has(by)));
      const key = ({ handover }: Handover) => [handover.get<string>('sort')!];
      const found = graph.things.filter((thing) => thing.is('Handover') && isSought(thing));
      const rows = found.map((handover): Handover => {
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
      return [...counts.values()].toSorted((a, b) => byKey([a.from, a.to, a.kind], [b.from, b.to, b.kind]));
    },
  },
};
