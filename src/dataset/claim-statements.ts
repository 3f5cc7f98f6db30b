import { edtfLabel } from '../edtf/label.ts';
import { metadataOf } from '../kinds/annotated-paths.ts';
import { claimDefinition, type ClaimKind } from '../kinds/records.ts';
import { reservedPredicate } from '../kinds/reserved-predicates.ts';
import type { Facts, TimeFacts } from '../statements/facts.ts';
import { statementLanguages, statementOf } from '../statements/statement.ts';
import { MOST_WORDS, wordCount } from '../statements/word-count.ts';
import type { TimedClaim } from './claim-times.ts';

/** Where names of entities and labels of words come from. */
export interface Labels {
  /** The languages in which the data set has labels. */
  readonly languages: readonly string[];
  /** An entity's label in a language, else in the data set's own. */
  entity(id: string, language: string): string;
  /** A declared word's label in a language, else in the data set's own. */
  word(list: string, word: string, language: string): string;
  /** What a claim that another came after is called: its holder, the name. */
  claim(id: string, language: string): string;
}

/**
 * A claim's sentences by language: as given, and, where none is given, made by the sentence of its kind in each of the
 * data set's languages that has one, always in English. One that would be too long does not say when the claim holds.
 */
export function statementsOf(claim: TimedClaim, labels: Labels): Record<string, string> {
  const given = claim.record.statement ?? {};
  const made: Record<string, string> = {};
  const { sentences } = claimDefinition(claim.record.type);
  for (const language of sentences ? statementLanguages : []) {
    if (given[language] !== undefined || (language !== 'en' && !labels.languages.includes(language))) continue;
    const people = (claim.record.saidBy ?? []).map((id) => labels.entity(id, language));
    const inWords = (withTime: boolean) =>
      statementOf(sentences![language], factsOf(claim, language, labels, withTime), people, language);
    const whole = inWords(true);
    made[language] = wordCount(whole) > MOST_WORDS ? inWords(false) : whole;
  }
  return { ...made, ...given };
}

function factsOf(claim: TimedClaim, language: string, labels: Labels, withTime: boolean): Facts {
  const values = claim.record as unknown as Readonly<Record<string, unknown>>;
  return {
    value: (key) => textOf(claim.record.type, key, values[key], language, labels),
    values: (key) =>
      ((values[key] ?? []) as readonly unknown[]).flatMap(
        (item) => textOf(claim.record.type, key, item, language, labels) ?? [],
      ),
    raw: (key) => (typeof values[key] === 'string' ? values[key] : undefined),
    number: (key) => (typeof values[key] === 'number' ? values[key] : undefined),
    holds: (key) => values[key] === true,
    time: timeFactsOf(claim, language, labels, withTime),
  };
}

function timeFactsOf(
  { record, validity: { fromEdtf, toEdtf, endState }, asOfEdtf }: TimedClaim,
  language: string,
  labels: Labels,
  withTime: boolean,
): TimeFacts {
  const { startedBy, endedBy, ...own } = ('validity' in record && record.validity) || {};
  const after = 'after' in record ? record.after : undefined;
  // The sentence names that event anyway.
  const isNamedAnyway = startedBy !== undefined && (Object.values(record) as unknown[]).includes(startedBy);
  return {
    from: fromEdtf,
    to: toEdtf,
    startedBy: startedBy === undefined || isNamedAnyway ? undefined : labels.entity(startedBy, language),
    endedBy: endedBy && labels.entity(endedBy, language),
    endState,
    after: after && labels.claim(after, language),
    asOf: asOfEdtf,
    isOwn: withTime && [after, startedBy, endedBy, ...Object.values(own)].some((value) => value !== undefined),
  };
}

function textOf(kind: ClaimKind, key: string, value: unknown, language: string, labels: Labels): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
  if (typeof value !== 'string') return String(value);
  const metadata = metadataOf(kind, key);
  if (metadata?.refers) return labels.entity(value, language);
  if (metadata?.word === 'Predicate' && reservedPredicate(value)) return value;
  if (metadata?.word) return labels.word(metadata.word, value, language);
  return metadata?.edtf ? edtfLabel(value, language) : value;
}
