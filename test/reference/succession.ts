import type { Dataset } from '../../src/dataset/dataset.ts';
import type { RecordOf } from '../../src/kinds/records.ts';
import { formatDay, type Span } from '../../src/edtf/day.ts';
import { timesOf, type ClaimTime, type TimeRecords, type Times } from './bounds.ts';
import { spanOf as daysOf } from './dates.ts';

export type Holders = Pick<Dataset, 'successions' | 'vacancies' | 'overlaps' | 'handovers'>;
type Vacancy = Dataset['vacancies'][number];
type Overlap = Dataset['overlaps'][number];
type Handover = Dataset['handovers'][number];

interface Tenure extends ClaimTime {
  readonly id: string;
  readonly record: RecordOf<'Tenure'>;
  /** The same with nothing that follows from when sources were published, and the dates that sources give of it. */
  readonly stated: Tenure['bounds'];
  readonly begin: string | null;
  readonly end: string | null;
}

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const sign = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** Who followed whom in each post, as docs/model.md has it ("Succession"): every pair, every set and every day is tried. */
export function holdersOf(
  records: TimeRecords,
  times: Times,
  posts: readonly Pick<RecordOf<'Post'>, 'id' | 'seats'>[],
): Holders {
  const statedTimes = timesOf(records, { isStatedOnly: true });
  const dateOf = (event: string | undefined) => (event === undefined ? null : (times.eventTime(event)?.edtf ?? null));
  const all = records.claims.flatMap(({ id, record }): Tenure[] => {
    if (record.type !== 'Tenure') return [];
    const { from, to, startedBy, endedBy } = record.validity ?? {};
    const [begin, end] = [from ?? dateOf(startedBy), to ?? dateOf(endedBy)];
    return [{ ...times.claims.get(id)!, id, record, stated: statedTimes.claims.get(id)!.bounds, begin, end }];
  });
  const byPost = posts.flatMap(({ id, seats }) =>
    seats === undefined ? [] : [{ post: id, seats, tenures: ofPost(id), current: ofPost(id, null) }],
  );
  const single = byPost.filter(({ seats }) => seats === 1);
  return {
    successions: single.flatMap(({ current }) => pairsOf(current).map(([p, q]) => ({ before: p.id, after: q.id }))),
    vacancies: single.flatMap(({ post, current }) => vacanciesOf(post, current)),
    overlaps: byPost.flatMap(({ post, seats, current }) => overlapsOf(post, seats, current)),
    handovers: single.flatMap(({ post, tenures }) => handoversOf(post, tenures)),
  };

  /** The tenures of a post that are not deprecated, in order of time; `known` null: those that are not superseded, each holder once. */
  function ofPost(post: string, known?: null): Tenure[] {
    const tenures = all
      .filter(({ record }) => record.post === post && record.rank !== 'DEPRECATED')
      .toSorted(
        (a, b) =>
          sign(a.bounds.fromMin, b.bounds.fromMin) ||
          sign(a.bounds.toMin, b.bounds.toMin) ||
          a.depth - b.depth ||
          (a.id < b.id ? -1 : 1),
      );
    return known === null ? eachHolderOnce(tenures.filter(({ knownUntil }) => knownUntil === null)) : tenures;
  }

  /** Whether one came after the other by `after`, at any remove. */
  function areOrdered(a: Tenure, b: Tenure): boolean {
    const comesAfter = (later: Tenure | undefined, earlier: Tenure): boolean =>
      later?.record.after !== undefined &&
      (later.record.after === earlier.id ||
        comesAfter(
          all.find(({ id }) => id === later.record.after),
          earlier,
        ));
    return comesAfter(a, b) || comesAfter(b, a);
  }

  /** Of one holder's tenures that may overlap the highest in rank, then the first in order. */
  function eachHolderOnce(tenures: readonly Tenure[]): Tenure[] {
    const counted: Tenure[] = [];
    for (const tenure of tenures.toSorted((a, b) => RANKS.indexOf(a.record.rank) - RANKS.indexOf(b.record.rank))) {
      const mayMeet = (other: Tenure) =>
        other.record.holder === tenure.record.holder &&
        !areOrdered(tenure, other) &&
        other.bounds.fromMin <= tenure.bounds.toMax &&
        tenure.bounds.fromMin <= other.bounds.toMax;
      if (!counted.some(mayMeet)) counted.push(tenure);
    }
    return tenures.filter((tenure) => counted.includes(tenure));
  }

  function vacanciesOf(post: string, tenures: readonly Tenure[]): Vacancy[] {
    const from = ({ bounds }: Tenure) => ({ min: bounds.toMin + 1, max: bounds.toMax + 1 });
    const fromEdtf = ({ stated, end }: Tenure) => shifted(end, { min: stated.toMin, max: stated.toMax }, 1);
    const toEdtf = ({ stated, begin }: Tenure) => shifted(begin, { min: stated.fromMin, max: stated.fromMax }, -1);
    const between = pairsOf(tenures).flatMap(([p, q]): Vacancy[] => {
      const certainty =
        p.bounds.toMax + 1 < q.bounds.fromMin ? 'CERTAIN' : p.bounds.toMin + 1 < q.bounds.fromMax ? 'POSSIBLE' : null;
      const to = { min: q.bounds.fromMin - 1, max: q.bounds.fromMax - 1 };
      const dates = { fromEdtf: fromEdtf(p), toEdtf: toEdtf(q) };
      return certainty ? [{ post, after: p.id, before: q.id, from: from(p), to, ...dates, certainty }] : [];
    });
    const last = tenures.at(-1);
    if (!last || !hasEnded(last)) return between;
    const dates = { from: from(last), to: null, fromEdtf: fromEdtf(last), toEdtf: null };
    return [...between, { post, after: last.id, before: null, ...dates, certainty: 'POSSIBLE' }];
  }

  /** Sets of tenures of more different holders than seats, none of which came after another of them. */
  function overlapsOf(post: string, seats: number, tenures: readonly Tenure[]): Overlap[] {
    const sets =
      seats === 1
        ? tenures.flatMap((a, at) => tenures.slice(at + 1).map((b) => [a, b]))
        : [
            ...largestSets(tenures, ({ bounds }) => [bounds.fromMin, bounds.toMax]),
            ...largestSets(tenures, ({ bounds }) => [bounds.fromMax, bounds.toMin]),
          ];
    const found = new Map<string, Overlap>();
    for (const set of sets) {
      const members = set.filter((tenure, at) => !set.slice(0, at).some((other) => areOrdered(other, tenure)));
      if (new Set(members.map(({ record }) => record.holder)).size <= seats) continue;
      const spans = (of: 'bounds' | 'stated') => {
        const most = (name: 'fromMin' | 'fromMax') => Math.max(...members.map((member) => member[of][name]));
        const least = (name: 'toMin' | 'toMax') => Math.min(...members.map((member) => member[of][name]));
        return [
          { min: most('fromMin'), max: most('fromMax') },
          { min: least('toMin'), max: least('toMax') },
        ] as const;
      };
      const [from, to] = spans('bounds');
      const [statedFrom, statedTo] = spans('stated');
      const fromEdtf = inWordsOf(
        members.map(({ begin }) => begin),
        statedFrom,
      );
      const toEdtf = inWordsOf(
        members.map(({ end }) => end),
        statedTo,
      );
      const certainty = from.max < to.min ? 'CERTAIN' : from.min < to.max ? 'POSSIBLE' : null;
      const ids = members.map(({ id }) => id);
      if (certainty) found.set(ids.join(' '), { post, tenures: ids, from, to, fromEdtf, toEdtf, certainty });
    }
    return [...found.values()];
  }

  /** The pairs that follow each other as the tenures tell that were known at a time, for each spell of days in which they tell the same. */
  function handoversOf(post: string, tenures: readonly Tenure[]): Handover[] {
    const turns = tenures.flatMap(({ knownFrom, knownUntil }) => [
      knownFrom,
      ...(knownUntil === null ? [] : [knownUntil + 1]),
    ]);
    const days = [...new Set(turns)].toSorted(sign);
    const known = days.map((day) => {
      const then = eachHolderOnce(
        tenures.filter(({ knownFrom, knownUntil }) => knownFrom <= day && (knownUntil === null || day <= knownUntil)),
      );
      const last = then.at(-1);
      return [...pairsOf(then), ...(last && hasEnded(last) ? [[last, null] as const] : [])];
    });
    const isIn = (at: number, [p, q]: readonly [Tenure, Tenure | null]) =>
      known[at]?.some(([before, after]) => before === p && after === q) ?? false;
    return known.flatMap((pairs, at) =>
      pairs
        .filter((pair) => !isIn(at - 1, pair))
        .map(([p, q]): Handover => {
          const until = days.findIndex((_, later) => later > at && !isIn(later, [p, q]));
          const daysIn = (of: 'bounds' | 'stated') => {
            const ends = [p[of].toMin, q ? q[of].fromMax : p[of].toMax];
            return { min: Math.min(...ends), max: Math.max(...ends) };
          };
          return {
            post,
            before: p.id,
            after: q?.id ?? null,
            day: daysIn('bounds'),
            edtf: inWordsOf([p.begin, p.end, ...(q ? [q.begin, q.end] : [])], daysIn('stated')),
            event: q?.record.validity?.startedBy ?? p.record.validity?.endedBy ?? null,
            position: tenures.indexOf(p),
            knownFrom: days[at]!,
            knownUntil: until < 0 ? null : days[until]! - 1,
          };
        }),
    );
  }
}

const pairsOf = (tenures: readonly Tenure[]) => tenures.slice(1).map((next, at) => [tenures[at]!, next] as const);

const hasEnded = ({ endState }: Tenure) => endState === 'ENDED' || endState === 'IMPLIED';

/** The largest sets of tenures whose spans all share more than one day. */
function largestSets(tenures: readonly Tenure[], spanOf: (tenure: Tenure) => readonly [number, number]): Tenure[][] {
  const long = tenures.filter((tenure) => spanOf(tenure)[0] < spanOf(tenure)[1]);
  const sets = long.map((tenure) => {
    const [day] = spanOf(tenure);
    return long.filter((other) => spanOf(other)[0] <= day && day < spanOf(other)[1]);
  });
  const isWithin = (a: readonly Tenure[], b: readonly Tenure[]) => a.every((tenure) => b.includes(tenure));
  return sets.filter(
    (set, at) => !sets.some((other, place) => isWithin(set, other) && (other.length > set.length || place < at)),
  );
}

const PLAIN = /^-?\d{4}(-\d\d(-\d\d)?)?$/;
const isSame = (a: Span, b: Span) => a.min === b.min && a.max === b.max;

/**
 * Of the texts the first that means these days; else the narrowest of the years, months and spans of them around these days that is no
 * more exact than a text which begins with the first of them and one which ends with the last.
 */
function inWordsOf(texts: readonly (string | null)[], days: Span): string | null {
  const dates = texts.filter((text) => text !== null && !text.includes('/')) as string[];
  const same = dates.find((text) => isSame(daysOf(text), days));
  if (same !== undefined) return same;
  /** The lower or the upper end of a span, or the whole date; a set of several has none. */
  const endOf = (text: string, which: 'min' | 'max') => {
    const ends = text.startsWith('[') ? text.slice(1, -1).split('..') : [text, text];
    return ends.length === 2 ? ends[which === 'min' ? 0 : 1]! : '';
  };
  const exactness = (which: 'min' | 'max') =>
    dates
      .map((text) => endOf(text, which))
      .filter((text) => PLAIN.test(text) && daysOf(text)[which] === days[which])
      .map(({ length }) => length);
  for (const least of [10, 7, 4]) {
    if (!exactness('min').some((length) => length >= least) || !exactness('max').some((length) => length >= least))
      continue;
    const [first, last] = [formatDay(days.min).slice(0, least), formatDay(days.max).slice(0, least)];
    return first === last ? first : `[${first}..${last}]`;
  }
  return null;
}

/** The day so many days from the one day that a text means, if the sources leave none but that. */
function shifted(text: string | null, days: Span, by: number): string | null {
  if (text === null || !PLAIN.test(text) || days.min !== days.max) return null;
  return Number.isFinite(days.min) ? formatDay(days.min + by) : null;
}
