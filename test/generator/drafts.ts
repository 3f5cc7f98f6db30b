import * as fc from 'fast-check';
import type { z } from 'zod';
import type { Rank } from '../../src/kinds/rank.ts';
import { claimKinds, entityTypes, recordTypes, type ClaimKind, type EntityType } from '../../src/kinds/records.ts';
import { reservedPredicates } from '../../src/kinds/reserved-predicates.ts';
import { dates, type DateIn } from './dates.ts';
import type { Count, End, Settings } from './settings.ts';
import { maybe, ofTen, valueOf } from './values.ts';

/** An entity before it has an id. */
export interface EntityDraft {
  readonly type: EntityType;
  readonly own: Readonly<Record<string, unknown>>;
}

/** A claim before it is known what there is to refer to: numbers choose among what will be there. */
export interface ClaimDraft {
  readonly kind: ClaimKind;
  /** Values of the kind's own keys. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly validity: ValidityDraft | undefined;
  /** NORMAL is written where it is drawn, undefined is not. */
  readonly rank: Rank | undefined;
  readonly statement: Readonly<Record<string, string>> | undefined;
  readonly saidBy: readonly number[] | undefined;
  readonly saidOn: DateIn | undefined;
  readonly supersedes: number | undefined;
  readonly regards: readonly number[];
  readonly about: readonly number[];
  readonly citations: readonly {
    readonly at: number;
    readonly stance: 'SUPPORTS' | 'DISPUTES' | 'MENTIONS' | undefined;
  }[];
  readonly hasId: boolean;
  /** Claims stand in the order of these numbers. */
  readonly place: number;
}

/** What is said of the time of a claim; which of it fits together is seen when it is written. */
export interface ValidityDraft {
  readonly year: number;
  readonly from: DateIn | undefined;
  readonly startedBy: number | undefined;
  readonly end: End;
  readonly years: number;
  readonly to: DateIn;
  readonly endedBy: number;
}

export interface ContradictionDraft {
  readonly of: number;
  readonly others: readonly number[];
  readonly hasId: boolean;
}

/** What else is said of a source, under its keys. */
export type SourceDraft = Readonly<Record<string, unknown>>;

export interface Drafts {
  readonly sources: readonly SourceDraft[];
  readonly entities: readonly EntityDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly contradictions: readonly ContradictionDraft[];
}

/** Keys that every claim has, drawn by themselves. */
const SHARED = new Set(
  ['id', 'statement', 'rank', 'rankReason', 'saidBy', 'saidOn', 'supersedes', 'regards', 'about', 'citations'].concat(
    'validity',
  ),
);

/** Everything of a data set but what follows from it: arrays and numbers, so that it shrinks. */
export function drafts(settings: Settings): fc.Arbitrary<Drafts> {
  const count = settings.sources.length;
  return fc.record({
    sources: arrayOf(fc.record(ownKeys('Source', new Set(['id', 'title', 'published']), settings)), [count, count]),
    entities: several(entityTypes, settings.entities, (type) => entityDraft(type, settings)),
    claims: several(claimKinds, settings.claims, (kind) => claimDraft(kind, settings)).map((claims) =>
      claims.toSorted((a, b) => a.place - b.place),
    ),
    contradictions: arrayOf(
      fc.record({ of: fc.nat({ max: 999 }), others: numbers(3), hasId: fc.boolean() }),
      settings.contradictions,
    ),
  });
}

/** So many of each type, one type after the other. */
function several<T extends string, D>(
  types: readonly T[],
  counts: Readonly<Partial<Record<T, Count>>>,
  draft: (type: T) => fc.Arbitrary<D>,
): fc.Arbitrary<D[]> {
  const given = types.filter((type) => counts[type]);
  return fc.tuple(...given.map((type) => arrayOf(draft(type), counts[type]!))).map((lists) => lists.flat());
}

const arrayOf = <T>(item: fc.Arbitrary<T>, [minLength, maxLength]: Count) =>
  fc.array(item, { minLength, maxLength, size: 'max' });

const numbers = (maxLength: number) => fc.uniqueArray(fc.nat({ max: 999 }), { minLength: 1, maxLength });

function ownKeys(type: keyof typeof recordTypes, shared: ReadonlySet<string>, settings: Settings) {
  const shape = recordTypes[type].shape as Readonly<Record<string, z.ZodType>>;
  const keys = Object.keys(shape).filter((key) => !shared.has(key));
  return Object.fromEntries(keys.map((key) => [key, valueOf(shape[key]!, settings)]));
}

function entityDraft(type: EntityType, settings: Settings): fc.Arbitrary<EntityDraft> {
  // Elections, referendums and polls have a kind of their own.
  const own: Record<string, fc.Arbitrary<unknown>> = ownKeys(type, new Set(['id', 'kind']), settings);
  if (type === 'Occurrence') own['kind'] = fc.constantFrom(...settings.kinds);
  if (type === 'Post')
    own['seats'] = fc.oneof(
      { weight: settings.singleSeats, arbitrary: fc.constant(1) },
      { weight: 10 - settings.singleSeats, arbitrary: fc.constantFrom(undefined, 2, 3) },
    );
  return fc.record({ type: fc.constant(type), own: fc.record(own) });
}

function claimDraft(kind: ClaimKind, settings: Settings): fc.Arbitrary<ClaimDraft> {
  const { often, names } = settings;
  const shape = recordTypes[kind].shape as Readonly<Record<string, z.ZodType>>;
  const own: Record<string, fc.Arbitrary<unknown>> = ownKeys(kind, SHARED, settings);
  if (kind === 'Tie') own['predicate'] = predicates(settings);
  const isStated = !shape['statement']!.safeParse(undefined).success;
  const sentence = fc.tuple(fc.constantFrom(...names), fc.nat({ max: 999 }));
  return fc.record({
    kind: fc.constant(kind),
    own: fc.record(own),
    validity: 'validity' in shape ? maybe(often.timed, validityDraft(settings)) : fc.constant(undefined),
    rank: fc.integer({ min: 0, max: 19 }).map((drawn) => {
      if (drawn > 19 - 2 * often.deprecated) return 'DEPRECATED';
      if (drawn > 19 - 2 * (often.deprecated + often.preferred)) return 'PREFERRED';
      return drawn === 1 ? 'NORMAL' : undefined;
    }),
    statement: maybe(isStated ? 10 : often.stated, sentence).map(
      (text) => text && { [settings.languages[0]!]: `${text[0]} said it ${text[1]} times.` },
    ),
    saidBy: maybe(often.attributed, numbers(2)),
    saidOn: maybe(5, dates(settings)),
    supersedes: maybe(often.supersedes, fc.nat({ max: 999 })),
    regards: maybe(1, numbers(2)).map((drawn) => drawn ?? []),
    about: maybe(2, numbers(3)).map((drawn) => drawn ?? []),
    citations: fc.uniqueArray(
      fc.record({
        at: fc.nat({ max: 999 }),
        stance: fc.constantFrom(undefined, 'SUPPORTS' as const, 'DISPUTES' as const, 'MENTIONS' as const),
      }),
      { minLength: 1, maxLength: 3, selector: ({ at }) => at },
    ),
    hasId: ofTen(7),
    place: fc.nat({ max: 999 }),
  });
}

/** The predicates of ties: the declared ones and those that the model knows. */
function predicates({ words, predicates: weights }: Settings): fc.Arbitrary<string> {
  const all = [...words.Predicate, ...Object.keys(reservedPredicates)];
  return fc.oneof(...all.map((word) => ({ weight: weights[word] ?? 1, arbitrary: fc.constant(word) })));
}

function validityDraft(settings: Settings): fc.Arbitrary<ValidityDraft> {
  const [first, last] = settings.years;
  const event = fc.nat({ max: 999 });
  return fc.record({
    year: fc.integer({ min: first, max: last }),
    from: maybe(6, dates(settings)),
    startedBy: maybe(2, event),
    end: fc.constantFrom(...settings.ends),
    years: fc.nat({ max: 4 }),
    to: dates(settings),
    endedBy: event,
  });
}
