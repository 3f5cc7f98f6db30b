import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entity } from '../../src/dataset/dataset.ts';
import { dateOf, dayOf, formatDay, lastDayOfMonth, parseDay, type Day } from '../../src/edtf/day.ts';
import { runs } from '../runs.ts';
import { generated, random, type Generated, type Written } from './little-graphs.ts';

const EVENTS = 240;
const KINDS = ['PROTEST', 'STATEMENT', 'OTHER'] as const;
let set: Generated;

beforeAll(async () => {
  set = await generated('density-generated', records());
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

/** Events dated in every way, and some that are not; each fourth with a guest, each fifth in a place. */
function records(): Written[] {
  const next = random(3);
  const below = (limit: number) => Math.floor(next() * limit);
  const two = (value: number) => String(value).padStart(2, '0');
  const citations = () => [next() < 0.5 ? 'passage/early' : 'passage/late'];
  const date = (): string | undefined => {
    const year = 1995 + below(20);
    const [month, day] = [1 + below(11), 1 + below(27)];
    const exact = `${year}-${two(month)}-${two(day)}`;
    return [
      exact,
      exact,
      `${year}-${two(month)}`,
      `${year}`,
      `${String(year).slice(0, 3)}X`,
      `[${year}-${two(month)}..${year + 1}-02]`,
      `[..${exact}]`,
      `[${exact}..]`,
      `${exact}/${year}-${two(month + 1)}-05`,
      `${year}-${two(month)}/${year + below(12)}-12`,
      `${exact}/..`,
      `../${exact}`,
      `${year}/`,
      undefined,
    ][below(14)];
  };
  const events = Array.from({ length: EVENTS }, (_, at): Written[] => {
    const id = `event/e${at}`;
    const given = date();
    return [
      { Occurrence: { id, kind: KINDS[below(3)], labels: { en: at % 3 ? `March ${at}` : `Talks ${at}` } } },
      ...(at % 10 ? [{ Dating: { event: id, ...(given && { date: given }), citations: citations() } }] : []),
      ...(at % 4
        ? []
        : [{ Participation: { actor: `person/p${below(3)}`, event: id, role: 'guest', citations: citations() } }]),
      ...(at % 5
        ? []
        : [{ Tie: { from: id, predicate: 'held in', to: `place/l${below(2)}`, citations: citations() } }]),
      ...(at % 20 ? [] : [{ Tie: { from: id, predicate: 'part of', to: `event/e${at + 1}`, citations: citations() } }]),
    ];
  }).flat();
  return [
    ...[0, 1, 2].map((at) => ({ Person: { id: `person/p${at}`, labels: { en: `P${at}` } } })),
    ...[0, 1].map((at) => ({ Place: { id: `place/l${at}`, labels: { en: `L${at}` } } })),
    ...events,
  ];
}

interface Filter {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | null;
  readonly kinds?: readonly string[] | null;
  readonly actors?: readonly string[] | null;
  readonly places?: readonly string[] | null;
  readonly text?: string | null;
  readonly knownAt?: string | null;
}
type Interval = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE';
interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly count: number;
}

/** The events of a filter, each asked by itself. */
function matching(filter: Filter): Entity[] {
  const known = filter.knownAt ? parseDay(filter.knownAt)! : null;
  const isPublic = ({ knownFrom }: { knownFrom: Day | null }) =>
    known === null || (knownFrom !== null && knownFrom <= known);
  const events = set.dataset.entities.filter(({ record }) => record.type === 'Occurrence');
  return events.filter((event) => {
    const { record, days } = event;
    if (!days || !isPublic(event)) return false;
    if (filter.kinds && !filter.kinds.includes((record as { kind: string }).kind)) return false;
    const [from, to] = [filter.from ? parseDay(filter.from)! : -Infinity, filter.to ? parseDay(filter.to)! : Infinity];
    const [begun, over] = filter.certainty === 'CERTAIN' ? [days.fromMax, days.toMin] : [days.fromMin, days.toMax];
    if (from > to || begun > to || over < from) return false;
    const name = ` ${record.labels['en']!.toLowerCase()}`;
    if (
      filter.text
        ?.toLowerCase()
        .split(' ')
        .some((word) => !name.includes(` ${word}`))
    )
      return false;
    const told = set.dataset.claims.filter(isPublic).map((claim) => claim.record);
    if (
      filter.actors &&
      !told.some(
        (claim) => claim.type === 'Participation' && claim.event === record.id && filter.actors!.includes(claim.actor),
      )
    )
      return false;
    return (
      !filter.places ||
      told.some(
        (claim) =>
          claim.type === 'Tie' &&
          claim.predicate === 'held in' &&
          claim.from === record.id &&
          filter.places!.includes(claim.to),
      )
    );
  });
}

/** The first and last day that an event is known to span: an open end says nothing, so the nearest bound that is one does. */
function spanOf({ days }: Entity): readonly [Day, Day] | null {
  const { fromMin, fromMax, toMin, toMax } = days!;
  const inner = [fromMax, toMin].filter(Number.isFinite);
  if (inner.length === 0) return null;
  return [Number.isFinite(fromMin) ? fromMin : Math.min(...inner), Number.isFinite(toMax) ? toMax : Math.max(...inner)];
}

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
      return [dayOf(decade, 1, 1), dayOf(decade + 9, 12, 31)];
  }
}

function bucketsOf(events: readonly Entity[], interval: Interval): Bucket[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const span = spanOf(event);
    if (!span) continue;
    const [first, last] = span;
    const [[from], [, to]] = [intervalOf(first, interval), intervalOf(last, interval)];
    const key = [formatDay(from), formatDay(to), (event.record as { kind: string }).kind].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.keys()].toSorted().map((key) => {
    const [from, to, kind] = key.split(' ') as [string, string, string];
    return { from, to, kind, count: counts.get(key)! };
  });
}

const DOCUMENT = `query ($filter: EventFilter, $interval: Interval!) {
  timelineDensity(filter: $filter, interval: $interval) { from to kind count }
}`;

async function density(filter: Filter | undefined, interval: Interval): Promise<Bucket[]> {
  const { data, errors } = await set.ask(DOCUMENT, { ...(filter && { filter }), interval });
  expect(errors).toBeUndefined();
  return (data as { timelineDensity: Bucket[] }).timelineDensity;
}

const day = fc.constantFrom(
  '1990-01-01',
  '1999-12-31',
  '2000-01-01',
  '2004-02-29',
  '2008-06-15',
  '2014-07-01',
  '2030-01-01',
);
const filters: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ from: day, to: day }),
  fc.record({ from: fc.option(day), certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ to: day, kinds: fc.subarray([...KINDS], { minLength: 1 }) }),
  fc.record({
    knownAt: fc.constantFrom('2019-01-01', '2020-05-10', '2021-06-30'),
    actors: fc.subarray(['person/p0', 'person/p1'], { minLength: 1 }),
  }),
  fc.record({ from: day, to: day, certainty: fc.constant('CERTAIN' as const), places: fc.constant(['place/l0']) }),
  fc.record({ text: fc.constantFrom('march', 'TALKS', 'march 11', 'nothing') }),
);

test('each event counts once, in the intervals of its span', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom<Interval>('DAY', 'MONTH', 'YEAR', 'DECADE'), async (filter, interval) => {
      const expected = bucketsOf(matching(filter), interval);
      expect(await density(filter, interval)).toEqual(expected);
      counted += expected.length;
    }),
    { numRuns: runs(1000), seed: 4 },
  );
  expect(counted).toBeGreaterThan(runs(5000));
}, 120_000);

describe('without a filter', () => {
  test.each<Interval>(['DAY', 'MONTH', 'YEAR', 'DECADE'])('all dated events: %s', async (interval) => {
    const before = set.runs;
    const buckets = await density(undefined, interval);
    expect(set.runs - before).toBe(1);
    const dated = set.dataset.entities.filter((entity) => entity.days && spanOf(entity));
    expect(dated.length).toBeGreaterThan(EVENTS * 0.9);
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
    expect(buckets).toEqual(bucketsOf(dated, interval));
  });

  test('a filter of nulls, and an empty one, say nothing', async () => {
    const all = await density(undefined, 'YEAR');
    expect(await density({}, 'YEAR')).toEqual(all);
    expect(await density({ from: null, to: null, certainty: null, kinds: null, text: null }, 'YEAR')).toEqual(all);
  });
});

test.each(['POSSIBLE', 'CERTAIN'] as const)('a window that ends before it begins is empty: %s', async (certainty) => {
  expect(await density({ from: '2010-01-02', to: '2010-01-01', certainty }, 'DAY')).toEqual([]);
});
