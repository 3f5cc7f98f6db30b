import type { Name } from '../statements/facts.ts';
import { inKazakhCase, kazakhName, postInKazakh } from '../statements/kazakh-names.ts';
import { happened } from '../statements/russian-events.ts';
import {
  asSubject,
  genderOf,
  inGenitive,
  isEvent,
  onOccasion,
  postInRussian,
  russianName,
  withinInRussian,
} from '../statements/russian-names.ts';
import { agreeing } from '../statements/russian-verbs.ts';

/** A predicate of ties whose meaning the model knows. */
interface ReservedPredicate {
  /** What its edges are called, in English, Russian and Kazakh. */
  readonly labels: Readonly<Record<string, string>>;
  /** The types that it ties: from any of the first to any of the second. Actor and Event stand for all types of that group. */
  readonly ends: readonly (readonly [from: readonly string[], to: readonly string[]])[];
  /** Whether a tie without dates of its own holds always, where it is not from an event that has days. */
  readonly isLasting?: true;
  /** Whether a tie from an event that has no dates of its own holds in the days of the event. */
  readonly isDatedByEvent?: true;
  /** What stands between two names in an English sentence, the same for one and for several. */
  readonly en: string;
  /** A sentence about two names in Russian and in Kazakh. */
  readonly ru: (from: Name, to: Name) => string;
  readonly kk: (from: Name, to: Name) => string;
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
    isDatedByEvent: true,
    en: 'formed part of',
    ru: partInRussian,
    kk: (from, to) =>
      from.kind === undefined
        ? `${kazakhName(from)} – ${inKazakhCase(to, 'genitive')} бөлігі`
        : `${kazakhName(from)} ${inKazakhCase(to, 'genitive')} бір бөлігі болды`,
  },
  'post of': {
    labels: { en: 'post of', ru: 'должность в', kk: 'лауазымы' },
    ends: [[['Post'], ['Institution', 'Party', 'Organization']]],
    isLasting: true,
    en: 'is a post in',
    ru: (from, to) => `${from.label} – должность ${withinInRussian(to)}`,
    kk: postInKazakh,
  },
  'member of': {
    labels: { en: 'member of', ru: 'член', kk: 'мүшесі' },
    ends: [[['Actor'], BODIES]],
    en: 'belonged to',
    ru: (from, to) => `${russianName(from)} – член ${inGenitive(to)}`,
    kk: (from, to) => `${kazakhName(from)} – ${inKazakhCase(to, 'genitive')} мүшесі`,
  },
  'held in': {
    labels: { en: 'held in', ru: 'место проведения', kk: 'өткен жері' },
    ends: [[['Event'], ['Place']]],
    isDatedByEvent: true,
    en: 'took place in',
    ru: heldInRussian,
    kk: (from, to) => `${from.label} ${inKazakhCase(to, 'locative')} ${isHeld(from) ? 'өтті' : 'болды'}`,
  },
  elects: {
    labels: { en: 'elects', ru: 'избирает', kk: 'сайлайды' },
    ends: [[['Election'], ['Institution', 'Post']]],
    isDatedByEvent: true,
    en: 'was held to elect',
    ru: electsInRussian,
    kk: (from, to) => `${inKazakhCase(from, 'locative')} ${to.label} сайланды`,
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

/** Whether an event is one that is held somewhere, and does not just happen there. */
function isHeld({ kind = '' }: Name): boolean {
  return /^(?:ELECTION|REFERENDUM|SESSION|CAMPAIGN|TRIAL|POLL)$/.test(kind);
}

/** `Голосование прошло в ходе выборов`; `Комитет – часть Палаты`. */
function partInRussian(from: Name, to: Name): string {
  const verb = isEvent(from) ? happened(from) : undefined;
  return verb
    ? `${asSubject(from.label)} ${verb} в ходе ${inGenitive(to)}`
    : `${russianName(from)} – часть ${inGenitive(to)}`;
}

/** `Выборы прошли в Лорне`; `Qantar: место – Лорн` where no verb fits. */
function heldInRussian(from: Name, to: Name): string {
  const verb = happened(from);
  return verb
    ? `${asSubject(from.label)} ${verb} ${withinInRussian(to)}`
    : `${from.label}: место${isHeld(from) ? ' проведения' : ''} – ${to.label}`;
}

/** `На выборах избиралась Палата`. */
function electsInRussian(from: Name, to: Name): string {
  const elected = to.type === 'Post' ? postInRussian(to.label) : to.label;
  const gender = genderOf(to);
  const occasion = onOccasion(from);
  return occasion && gender
    ? `${occasion} ${agreeing('избирался', gender)} ${elected}`
    : `${from.label}: ${gender === 'plural' ? 'избираются' : 'избирается'} ${elected}`;
}
