/** A predicate of ties whose meaning the model knows. */
interface ReservedPredicate {
  /** What its edges are called, in English, Russian and Kazakh. */
  readonly labels: Readonly<Record<string, string>>;
  /** The types that it ties: from any of the first to any of the second. Actor and Event stand for all types of that group. */
  readonly ends: readonly (readonly [from: readonly string[], to: readonly string[]])[];
  /** Whether a tie without dates of its own holds always, where it is not from an event that has days. */
  readonly isLasting?: true;
  /** Whether a tie from an event that has no dates of its own holds in the days of the event. */
  readonly isOfEvent?: true;
  /** What stands between two names in an English sentence, the same for one and for several. */
  readonly english: string;
  /** A sentence about two names in Russian and in Kazakh. */
  readonly ru: (from: string, to: string) => string;
  readonly kk: (from: string, to: string) => string;
}

const BODIES = ['Party', 'Institution', 'Organization', 'Group'];

/** The predicates of ties whose meaning the model knows; every data set has them without declaring them. */
export const reservedPredicates = {
  'part of': {
    labels: { en: 'part of', ru: 'часть', kk: 'бөлігі' },
    ends: [
      [['Event'], ['Event']],
      [['Institution'], ['Institution']],
      [['Place'], ['Place']],
      [['Rule'], ['Rule']],
      [['Party', 'Organization', 'Group'], BODIES],
    ],
    isLasting: true,
    isOfEvent: true,
    english: 'formed part of',
    ru: (from, to) => `${from} – часть целого: ${to}`,
    kk: (from, to) => `${from} – ${to} құрамында`,
  },
  'post of': {
    labels: { en: 'post of', ru: 'должность в', kk: 'лауазымы' },
    ends: [[['Post'], ['Institution', 'Party', 'Organization']]],
    isLasting: true,
    english: 'was a post of',
    ru: (from, to) => `должность ${from} – в структуре: ${to}`,
    kk: (from, to) => `${from} лауазымы – ${to} құрылымында`,
  },
  'member of': {
    labels: { en: 'member of', ru: 'член', kk: 'мүшесі' },
    ends: [[['Actor'], BODIES]],
    english: 'belonged to',
    ru: (from, to) => `${from} – в составе: ${to}`,
    kk: (from, to) => `${from} – ${to} мүшесі`,
  },
  'held in': {
    labels: { en: 'held in', ru: 'место проведения', kk: 'өткен жері' },
    ends: [[['Event'], ['Place']]],
    isOfEvent: true,
    english: 'took place in',
    ru: (from, to) => `${from} – место проведения: ${to}`,
    kk: (from, to) => `${from} – өткен жері: ${to}`,
  },
  elects: {
    labels: { en: 'elects', ru: 'избирает', kk: 'сайлайды' },
    ends: [[['Election'], ['Institution', 'Post']]],
    isOfEvent: true,
    english: 'served to elect',
    ru: (from, to) => `${from} – избирается: ${to}`,
    kk: (from, to) => `${from} – сайланатыны: ${to}`,
  },
} as const satisfies Record<string, ReservedPredicate>;

/** One of these predicates. */
export type ReservedPredicateName = keyof typeof reservedPredicates;

/** The predicate by which an event, a body, a place or a rule is part of another. */
export const PART_OF: ReservedPredicateName = 'part of';

/** What the model knows of a predicate; undefined if it is a word of the data set. */
export function reservedPredicate(predicate: string | undefined): ReservedPredicate | undefined {
  if (predicate === undefined || !Object.hasOwn(reservedPredicates, predicate)) return undefined;
  return reservedPredicates[predicate as ReservedPredicateName];
}
