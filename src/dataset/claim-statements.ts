import { edtfLabel } from '../edtf/label.ts';
import { reservedPredicates, type ClaimKind } from '../kinds/kinds.ts';
import { metadataOf } from './annotated-paths.ts';
import { english } from '../statements/english.ts';
import { kazakh } from '../statements/kazakh.ts';
import { russian } from '../statements/russian.ts';
import type { Facts, Templates, TimeFacts } from '../statements/templates.ts';
import { MOST_WORDS, wordCount } from '../statements/word-count.ts';
import type { TimedClaim } from './claim-times.ts';

/** Templates by language. */
const templates: Readonly<Record<string, Templates>> = { en: english, ru: russian, kk: kazakh };

/** Where names of entities and labels of words come from. */
export interface Labels {
  /** The languages in which the data set has labels. */
  readonly languages: readonly string[];
  /** An entity's label in a language, else in the data set's own. */
  entity(id: string, language: string): string;
  /** A declared word's label in a language, else in the data set's own. */
  word(list: string, word: string, language: string): string;
  /** Who or what a claim that another came after is about: a holder, a name. */
  before(id: string, language: string): string;
}

/**
 * A claim's sentences by language: as given, and, where none is given, made by the template of each of the data set's
 * languages that has one, always in English. One that would be too long leaves out when the claim holds.
 */
export function statementsOf(claim: TimedClaim, labels: Labels): Record<string, string> {
  const given = claim.record.statement ?? {};
  const made: Record<string, string> = {};
  for (const [language, template] of Object.entries(templates)) {
    if (given[language] !== undefined || !(claim.record.type in template.kinds)) continue;
    if (language !== 'en' && !labels.languages.includes(language)) continue;
    const whole = madeStatement(claim, template, language, labels, true);
    made[language] = wordCount(whole) > MOST_WORDS ? madeStatement(claim, template, language, labels, false) : whole;
  }
  return { ...made, ...given };
}

function madeStatement(
  { record, validity: computed, asOfEdtf }: TimedClaim,
  template: Templates,
  language: string,
  labels: Labels,
  withTime: boolean,
): string {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const validity = 'validity' in record ? record.validity : undefined;
  const after = 'after' in record ? record.after : undefined;
  const time: TimeFacts = {
    from: computed.fromEdtf,
    to: computed.toEdtf,
    // What an event itself began is told with the event.
    startedBy:
      validity?.startedBy && !Object.values(values).includes(validity.startedBy)
        ? labels.entity(validity.startedBy, language)
        : undefined,
    endedBy: validity?.endedBy && labels.entity(validity.endedBy, language),
    endState: computed.endState,
    after: after && labels.before(after, language),
    asOf: asOfEdtf,
    isOwn: withTime && [after, ...Object.values(validity ?? {})].some((value) => value !== undefined),
  };
  const facts: Facts = {
    value: (key) => valueText(record.type, key, values[key], language, labels),
    raw: (key) => (typeof values[key] === 'string' ? values[key] : undefined),
    holds: (key) => values[key] === true,
    time,
  };
  const sentence = template.kinds[record.type]!(facts);
  const people = (record.saidBy ?? []).map((id) => labels.entity(id, language));
  const whole = people.length > 0 ? template.accordingTo(people, sentence) : sentence;
  return `${whole.charAt(0).toLocaleUpperCase(language)}${whole.slice(1)}${template.stop}`;
}

function valueText(kind: ClaimKind, key: string, value: unknown, language: string, labels: Labels): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
  if (typeof value !== 'string') return String(value);
  const metadata = metadataOf(kind, key);
  if (metadata?.refers) return labels.entity(value, language);
  if (metadata?.word && Object.hasOwn(reservedPredicates, value)) return value;
  if (metadata?.word) return labels.word(metadata.word, value, language);
  return metadata?.edtf ? edtfLabel(value, language) : value;
}
