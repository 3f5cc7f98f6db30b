import type { Dataset } from '../../src/dataset/dataset.ts';
import type { RecordOf } from '../../src/kinds/records.ts';
import type { ClaimTime, TimeRecords, Times } from './bounds.ts';

export type Holders = Pick<Dataset, 'successions' | 'vacancies' | 'overlaps' | 'handovers'>;
type Vacancy = Dataset['vacancies'][number];
type Overlap = Dataset['overlaps'][number];
type Handover = Dataset['handovers'][number];

interface Tenure extends ClaimTime {
  readonly id: string;
  readonly record: RecordOf<'Tenure'>;
}

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const sign = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** Who followed whom in each post, as docs/model.md has it ("Succession"): every pair, every set and every day is tried. */
export function holdersOf(
  { claims }: Pick<TimeRecords, 'claims'>,
  times: Times,
  posts: readonly Pick<RecordOf<'Post'>, 'id' | 'seats'>[],
): Holders {
  const all = claims.flatMap(({ id, record }): Tenure[] =>
    record.type === 'Tenure' ? [{ ...times.claims.get(id)!, id, record }] : [],
  );
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
    const between = pairsOf(tenures).flatMap(([p, q]): Vacancy[] => {
      const certainty =
        p.bounds.toMax + 1 < q.bounds.fromMin ? 'CERTAIN' : p.bounds.toMin + 1 < q.bounds.fromMax ? 'POSSIBLE' : null;
      const to = { min: q.bounds.fromMin - 1, max: q.bounds.fromMax - 1 };
      return certainty ? [{ post, after: p.id, before: q.id, from: from(p), to, certainty }] : [];
    });
    const last = tenures.at(-1);
    if (!last || !hasEnded(last)) return between;
    return [...between, { post, after: last.id, before: null, from: from(last), to: null, certainty: 'POSSIBLE' }];
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
      const most = (name: 'fromMin' | 'fromMax') => Math.max(...members.map(({ bounds }) => bounds[name]));
      const least = (name: 'toMin' | 'toMax') => Math.min(...members.map(({ bounds }) => bounds[name]));
      const from = { min: most('fromMin'), max: most('fromMax') };
      const to = { min: least('toMin'), max: least('toMax') };
      const certainty = from.max < to.min ? 'CERTAIN' : from.min < to.max ? 'POSSIBLE' : null;
      const ids = members.map(({ id }) => id);
      if (certainty) found.set(ids.join(' '), { post, tenures: ids, from, to, certainty });
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
          const { toMin, toMax } = p.bounds;
          const ends = q ? [toMin, q.bounds.fromMax] : [toMin, toMax];
          return {
            post,
            before: p.id,
            after: q?.id ?? null,
            day: { min: Math.min(...ends), max: Math.max(...ends) },
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
