import type { ConflictMessages } from '../../messages/conflicts.ts';
import { isolated } from '../../messages/isolation.ts';
import type { Language } from '../../messages/languages.ts';
import { fill } from '../../messages/messages.ts';
import { numberLabel, percentLabel } from '../../messages/numbers.ts';
import { amountText } from '../amount-text.ts';
import { eitherOf } from '../either-of.ts';
import type { ConflictsQuery } from '../operations.ts';
import { cut } from '../text-width.ts';

type Conflict = ConflictsQuery['contradictions']['nodes'][number];
/** One side of a conflict: a claim with what it states. */
export type Side = Conflict['between'][number];

/** What a conflict is about, in the order in which groups are shown. */
export const topics = ['votes', 'seats', 'counts', 'days', 'posts', 'rules', 'names', 'statements'] as const;
export type Topic = (typeof topics)[number];

/** What conflicts are put into words with. */
export interface WordsContext {
  readonly messages: ConflictMessages;
  readonly language: Language;
}

/** A conflict in words. */
export interface ConflictWords {
  readonly id: string;
  readonly topic: Topic;
  /** What it is about: `Kazhyken, Presidential election of 2022`. */
  readonly subject: string;
  /** What each side states, by the id of its claim, where it can be said in a few words. */
  readonly values: ReadonlyMap<string, string>;
  /** Subject and values in one line. */
  readonly title: string;
}

/** A number that a side states, for a bar beside those of the others; null where it states none. */
export function amountOf(side: Side, all: readonly Side[]): number | null {
  switch (side.__typename) {
    case 'Result': {
      const field = differingField(all);
      return field ? side[field] : null;
    }
    case 'Figure':
    case 'RuleValue':
      return side.amount;
    default:
      return null;
  }
}

const TOPICS: Readonly<Partial<Record<Side['__typename'], Topic>>> = {
  Figure: 'counts',
  Finding: 'counts',
  Dating: 'days',
  Tenure: 'posts',
  RuleValue: 'rules',
  Naming: 'names',
};

/** A conflict by what its sides are about and state. */
export function conflictWords(context: WordsContext, { id, between }: Conflict): ConflictWords {
  const topic = topicOf(between);
  const texts = between.map((side): [string, string] => [side.id, valueText(context, side, between)]);
  const isTelling = texts.every(([, text]) => text !== '') && new Set(texts.map(([, text]) => text)).size > 1;
  const values = new Map(isTelling ? texts : []);
  const subject = subjectOf(between, context.language);
  const statement = statementOf(between, context);
  const distinct = [...new Set(values.values())].map((text) => cut(text, 48));
  const either = distinct.reduce((all, text) => (all === '' ? text : fill(context.messages.eitherOr, all, text)), '');
  const title = either === '' ? (statement ?? between[0]?.statement ?? subject) : `${subject}: ${either}`;
  // The measures of data sets are English words: in other languages the sentence says more.
  const isMeasured = context.language !== 'en' && between.every(({ __typename }) => __typename === 'Figure');
  return { id, topic, subject, values, title: (isMeasured ? statement : undefined) ?? title };
}

/** What two sides state, as one sentence; undefined if they differ in more than a few words. */
function statementOf([one, other, ...more]: readonly Side[], { messages }: WordsContext): string | undefined {
  return one && other && more.length === 0 ? eitherOf(one.statement, other.statement, messages.eitherOr) : undefined;
}

/** That of all sides; of sides of several kinds, that of the one whose kind says most. */
function topicOf(between: readonly Side[]): Topic {
  if (between.every(({ __typename }) => __typename === 'Result'))
    return differingField(between) === 'seats' ? 'seats' : 'votes';
  const found = between.map(({ __typename }) => TOPICS[__typename]);
  return topics.find((topic) => topic !== 'counts' && found.includes(topic)) ?? found.find(Boolean) ?? 'statements';
}

type ResultSide = Extract<Side, { readonly __typename: 'Result' }>;

/** The figure in which results differ. */
function differingField(between: readonly Side[]): 'votes' | 'share' | 'seats' | undefined {
  const results = between.filter((side): side is ResultSide => side.__typename === 'Result');
  const distinct = (field: 'votes' | 'share' | 'seats') =>
    new Set(results.flatMap((result) => result[field] ?? [])).size > 1;
  return (['votes', 'share', 'seats'] as const).find(distinct);
}

/** What all sides are about, else what they name in common. */
function subjectOf(between: readonly Side[], language: Language): string {
  const subjects = new Set(between.map((side) => ownSubject(side, language)));
  const [one] = subjects;
  if (subjects.size === 1 && one) return one;
  const [first, ...others] = between;
  const common = first?.about.filter(({ id }) => others.every(({ about }) => about.some((entity) => entity.id === id)));
  const named = common && common.length > 0 ? common : (first?.about ?? []);
  return named
    .slice(0, 2)
    .map(({ name }) => isolated(name))
    .join(', ');
}

function ownSubject(side: Side, language: Language): string | undefined {
  switch (side.__typename) {
    case 'Result':
      return `${isolated(side.candidate?.name ?? side.option ?? '')}, ${isolated(side.event.name)}`;
    case 'Figure': {
      const name = isolated(side.subject.name);
      // The measures of data sets are English words.
      return language === 'en' ? `${name}, ${side.measure}` : name;
    }
    case 'Naming':
      return isolated(side.subject.name);
    case 'Dating':
      return isolated(side.event.name);
    case 'Tenure':
      return isolated(side.post.name);
    case 'RuleValue':
      return isolated(side.rule.name);
    default:
      return undefined;
  }
}

/** What a side states, in a few words; empty where it takes a sentence. */
export function valueText({ language }: Pick<WordsContext, 'language'>, side: Side, between: readonly Side[]): string {
  switch (side.__typename) {
    case 'Result': {
      const field =
        differingField(between) ?? (['votes', 'share', 'seats'] as const).find((each) => side[each] !== null);
      const value = field && side[field];
      if (value === null || value === undefined) return '';
      return field === 'share' ? percentLabel(value, language) : numberLabel(value, language);
    }
    case 'Figure':
      return side.amount === null ? '' : amountText(side.amount, side.unit, language);
    case 'RuleValue':
      return side.amount === null ? '' : amountText(side.amount, side.unit, language);
    case 'Naming':
      return isolated(side.value);
    case 'Dating':
      return periodText(side);
    case 'Tenure': {
      const tenures = between.filter((each) => each.__typename === 'Tenure');
      const isOne = new Set(tenures.map(({ holder }) => holder.id)).size === 1;
      return isOne ? periodText(side) : isolated(side.holder.name);
    }
    default:
      return '';
  }
}

/** From when to when, as far as it is stated; empty where neither is. */
function periodText({ validity: { from, to } }: Pick<Side, 'validity'>): string {
  if (!from && !to) return '';
  if (from && to && from.label === to.label) return from.label;
  return `${from?.label ?? '…'} – ${to?.label ?? '…'}`;
}
