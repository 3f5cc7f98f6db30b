import { edtfLabel } from '../edtf/label.ts';
import { metadataOf } from '../kinds/annotated-paths.ts';
import { claimDefinition, type ClaimKind } from '../kinds/records.ts';
import { textIn } from '../kinds/texts.ts';
import { reservedPredicate } from '../kinds/reserved-predicates.ts';
import type { Facts, TimeFacts } from '../statements/facts.ts';
import { isolated } from '../messages/isolation.ts';
import { statementLanguages, statementOf } from '../statements/statement.ts';
import { MOST_WORDS, wordCount } from '../statements/word-count.ts';
import type { TimedClaim } from './claim-times.ts';

/** Looks up the names of entities and the labels of words. */
export interface Labels {
  /** The languages in which the data set has labels. */
  readonly languages: readonly string[];
  /** An entity's label in a language or, if it has none, in the data set's language. */
  entity(id: string, language: string): string;
  /** A declared word's label in a language or, if it has none, in the data set's language. */
  word(list: string, word: string, language: string): string;
  /** How a claim's sentence names the claim that it came after: by its holder or name. */
  claim(id: string, language: string): string;
}

/**
 * A claim's sentences by language. A language without a written statement gets a generated one if the kind has a template for
 * it; English always does. If a generated sentence would be too long, it leaves out when the claim holds.
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
  if (typeof value === 'object')
    return isolated(textIn(value as Readonly<Record<string, string>>, [language, ...labels.languages]) ?? '');
  if (typeof value !== 'string') return String(value);
  const metadata = metadataOf(kind, key);
  if (metadata?.refers) return labels.entity(value, language);
  if (metadata?.word === 'Predicate' && reservedPredicate(value)) return value;
  if (metadata?.word) return labels.word(metadata.word, value, language);
  return metadata?.edtf ? edtfLabel(value, language) : isolated(value);
}
