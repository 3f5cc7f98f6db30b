import type { EventKind } from '../../src/kinds/event.ts';
import { claimKinds, entityTypes, type ClaimKind, type EntityType } from '../../src/kinds/records.ts';
import type { WordList } from '../../src/kinds/word-lists.ts';

/** At least and at most so many. */
export type Count = readonly [least: number, most: number];

/** What data sets are drawn: how many records of what, and what they are to have more often than chance would give them. */
export interface Settings {
  readonly id: string;
  readonly languages: readonly string[];
  readonly entities: Readonly<Partial<Record<EntityType, Count>>>;
  readonly claims: Readonly<Partial<Record<ClaimKind, Count>>>;
  readonly contradictions: Count;
  /** When each source was published, in EDTF; each has so many passages. */
  readonly sources: readonly string[];
  readonly passages: number;
  /** What occurrences are. */
  readonly kinds: readonly EventKind[];
  /** What is called by a label, an alias or a Naming. */
  readonly names: readonly string[];
  readonly words: Readonly<Record<WordList, readonly string[]>>;
  /** The years of which dates are; the event at place k is of the year that is k after the first. */
  readonly years: Count;
  /** The months and days of exact dates: few of them make ties. */
  readonly months: readonly number[];
  readonly days: readonly number[];
  /** How often a tie has a predicate, for those that are not to be drawn once each: the declared ones, and those of the model. */
  readonly predicates: Readonly<Record<string, number>>;
  /** How many of the entities of a type are named by claims: few make hubs. */
  readonly named: number;
  /** How often a post has one seat, of ten. */
  readonly singleSeats: number;
  /** What is "part of" something is so of the one drawn before it: chains, not stars. */
  readonly isDeep: boolean;
  /** How often, of ten, a key is given that may be left out. */
  readonly given: number;
  /** Events are dated one after the other, not any of them. */
  readonly isDatedInTurn: boolean;
  /** What is said of the end of what has times. */
  readonly ends: readonly End[];
  /** How often, of ten, a claim passes on somebody's word, is deprecated, supersedes others, has a statement of its own. */
  readonly often: Readonly<
    Record<'attributed' | 'deprecated' | 'preferred' | 'supersedes' | 'stated' | 'timed', number>
  >;
}

/** What may be said of an end: its state, and whether it is given by a date, by an event, or both (docs/rules.md, R24). */
export type End = (typeof ENDS)[number];
const ENDS = [
  'nothing',
  'ONGOING',
  'UNKNOWN',
  'UNKNOWN to',
  'ENDED',
  'ENDED to',
  'ENDED by',
  'ENDED to by',
  'IMPLIED',
  'IMPLIED by',
] as const;

/** Names of which some begin others, some are alike, and some fold to nothing but letters. */
const NAMES =
  "River|River League|River League Union|river|Łódź Club|O'Brien|O’Brien Society|Ännchen|Река|Речная лига|Өзен|Ōzen-ü|A|a b|—|𐍈𐌰 Gothic|¿Qué?|River-League".split(
    '|',
  );

const each = <T extends string>(types: readonly T[], count: Count) =>
  Object.fromEntries(types.map((type) => [type, count])) as Record<T, Count>;

/** A few records of every type. */
export const every: Settings = {
  id: 'generated',
  languages: ['en', 'ru', 'kk'],
  entities: each(entityTypes, [0, 3]),
  claims: each(claimKinds, [0, 4]),
  contradictions: [0, 3],
  sources: ['2020-05-10', '2021-06', '2022'],
  passages: 4,
  kinds: ['PROTEST', 'REFORM', 'OTHER'],
  names: NAMES,
  words: {
    Role: ['guest', 'host'],
    Predicate: ['helped', 'led to'],
    Topic: ['taxes'],
    Measure: ['guests', 'seats'],
    Unit: ['people'],
  },
  years: [2010, 2019],
  months: [1, 6, 12],
  days: [1, 15, 28],
  predicates: {},
  named: 1000,
  singleSeats: 5,
  isDeep: false,
  given: 5,
  isDatedInTurn: false,
  ends: ENDS,
  often: { attributed: 2, deprecated: 1, preferred: 1, supersedes: 3, stated: 3, timed: 7 },
};

/** Little graphs: parallel claims, fuzzy times, other people's words, deprecated and superseded claims, places. */
export const littleGraph: Partial<Settings> = {
  languages: ['en'],
  entities: {
    Person: [3, 3],
    Institution: [1, 1],
    Group: [1, 1],
    Place: [1, 1],
    Post: [1, 1],
    Occurrence: [3, 3],
  },
  claims: { Tenure: [1, 4], Participation: [4, 9], Tie: [6, 12], Influence: [2, 5], Dating: [0, 2] },
  contradictions: [0, 0],
  sources: ['2020-05-10', '2021-06'],
  predicates: { helped: 5, 'held in': 3, 'part of': 0, 'post of': 0 },
};

/**
 * Graphs in which events begin and end things: what is part of what and led to what, tenures of posts of one seat in a row, fuzzy
 * and open days, other people's words, deprecated and superseded claims.
 */
export const changingGraph: Partial<Settings> = {
  languages: ['en'],
  entities: { Person: [4, 4], Institution: [1, 1], Place: [1, 1], Post: [2, 2], Occurrence: [6, 6] },
  claims: {
    Tenure: [8, 10],
    Participation: [2, 4],
    Tie: [16, 22],
    Dating: [5, 7],
    Influence: [3, 5],
  },
  contradictions: [0, 0],
  sources: ['2020-05-10', '2021-06'],
  predicates: { helped: 3, 'part of': 3 },
  singleSeats: 10,
  isDeep: true,
  given: 9,
  isDatedInTurn: true,
  ends: [
    'nothing',
    'ONGOING',
    'IMPLIED',
    'UNKNOWN to',
    'ENDED to',
    'ENDED by',
    'ENDED by',
    'ENDED to by',
    'IMPLIED by',
  ],
  often: { ...every.often, timed: 9 },
};

/**
 * A data set in which everything meets: equal days, names that begin each other, several ties where one value is shown, every
 * rank, what is superseded, undated events, open ends, claims of several sources.
 */
export const crowded: Partial<Settings> = {
  entities: {
    ...each(entityTypes, [3, 3]),
    Person: [6, 6],
    Institution: [4, 4],
    Post: [4, 4],
    Rule: [2, 2],
    Occurrence: [24, 24],
  },
  claims: {
    ...each(claimKinds, [8, 8]),
    Tenure: [14, 14],
    Participation: [30, 30],
    Tie: [70, 70],
    Dating: [26, 26],
    RuleValue: [24, 24],
    Naming: [14, 14],
  },
  contradictions: [4, 4],
  passages: 6,
  years: [2014, 2018],
  named: 8,
  often: { ...every.often, deprecated: 2, preferred: 2, supersedes: 4, timed: 6 },
};
