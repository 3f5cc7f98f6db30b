import { edtfLabel } from '../edtf/label.ts';
import { metadataOf } from '../kinds/annotated-paths.ts';
import { claimDefinition, type ClaimKind } from '../kinds/records.ts';
import { textIn } from '../kinds/texts.ts';
import { reservedPredicate } from '../kinds/reserved-predicates.ts';
import { isolated } from '../messages/isolation.ts';
import type { Facts, Name, TimeFacts } from '../statements/facts.ts';
import { statementLanguages, statementOf } from '../statements/statement.ts';
import { MOST_WORDS, wordCount } from '../statements/word-count.ts';
import type { TimedClaim } from './claim-times.ts';

/** Looks up the names of entities and the labels of words. */
export interface Labels {
  /** The languages in which the data set has labels. */
  readonly languages: readonly string[];
  /** An entity's label in a language or, if it has none, in the data set's language. */
  entity(id: string, language: string): string;
  /** The same, as a sentence names it. */
  name(id: string, language: string): Name;
  /** A declared word's label in a language or, if it has none, in the data set's language. */
  word(list: string, word: string, language: string): string;
  /** How a claim's sentence names the claim that it came after: by its holder or name. */
  claim(id: string, language: string): Name;
}

/**
 * A claim's sentences by language. A language without a written statement gets a generated one if the kind has a template for
 * it; English always does. If a generated sentence would be too long, it leaves out what came before, then when the claim
 * holds, then lists of events.
 */
export function statementsOf(claim: TimedClaim, labels: Labels): Record<string, string> {
  const given = claim.record.statement ?? {};
  const made: Record<string, string> = {};
  const { sentences } = claimDefinition(claim.record.type);
  for (const language of sentences ? statementLanguages : []) {
    if (given[language] !== undefined || (language !== 'en' && !labels.languages.includes(language))) continue;
    const people = (claim.record.saidBy ?? []).map((id) => labels.name(id, language));
    const inWords = (told: Told) =>
      statementOf(sentences![language], factsOf(claim, language, labels, told), people, language);
    for (const told of TOLD) {
      made[language] = inWords(told);
      if (wordCount(made[language]) <= MOST_WORDS) break;
    }
  }
  return { ...made, ...given };
}

/** How much a sentence tells, from most to least: what came before, when its claim held, and lists of entities. */
const TOLD = ['all', 'own time', 'no time', 'no lists'] as const;
type Told = (typeof TOLD)[number];

function factsOf(claim: TimedClaim, language: string, labels: Labels, told: Told): Facts {
  const values = claim.record as unknown as Readonly<Record<string, unknown>>;
  return {
    value: (key) => textOf(claim.record.type, key, values[key], language, labels),
    name: (key) => (typeof values[key] === 'string' ? labels.name(values[key], language) : undefined),
    names: (key) =>
      told === 'no lists' ? [] : ((values[key] ?? []) as readonly string[]).map((id) => labels.name(id, language)),
    raw: (key) => (typeof values[key] === 'string' ? values[key] : undefined),
    number: (key) => (typeof values[key] === 'number' ? values[key] : undefined),
    holds: (key) => values[key] === true,
    time: timeFactsOf(claim, language, labels, told),
  };
}

function timeFactsOf(
  { record, validity: { fromEdtf, toEdtf, endState }, asOfEdtf }: TimedClaim,
  language: string,
  labels: Labels,
  told: Told,
): TimeFacts {
  const { startedBy, endedBy, ...own } = ('validity' in record && record.validity) || {};
  const after = 'after' in record ? record.after : undefined;
  // The sentence names some events, and a holder who was acting before, anyway.
  const named = new Set(Object.values(record) as unknown[]);
  const event = (id: string | undefined) => (id === undefined || named.has(id) ? undefined : labels.name(id, language));
  const previous = after === undefined || told !== 'all' ? undefined : labels.claim(after, language);
  const isSame = previous !== undefined && named.has(previous.id);
  return {
    from: fromEdtf,
    to: toEdtf,
    startedBy: event(startedBy),
    endedBy: event(endedBy),
    // Of a claim that ends with an event which its sentence names, nothing more is said.
    endState: endedBy !== undefined && toEdtf === null && named.has(endedBy) ? 'UNKNOWN' : endState,
    after: isSame ? undefined : previous,
    asOf: asOfEdtf,
    isOwn:
      (told === 'all' || told === 'own time') &&
      [after, startedBy, endedBy, ...Object.values(own)].some((value) => value !== undefined),
  };
}

function textOf(kind: ClaimKind, key: string, value: unknown, language: string, labels: Labels): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object')
    return isolated(textIn(value as Readonly<Record<string, string>>, [language, ...labels.languages]) ?? '');
  if (typeof value !== 'string') return String(value);
  const metadata = metadataOf(kind, key);
  if (metadata?.refers) return labels.entity(value, language);
  if (metadata?.word === 'Predicate' && reservedPredicate(value)) return value;
  if (metadata?.word) return labels.word(metadata.word, value, language);
  return metadata?.edtf ? edtfLabel(value, language) : isolated(value);
}
