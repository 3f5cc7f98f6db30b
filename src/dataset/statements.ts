import { edtfLabel } from './edtf-label.ts';
import { reservedPredicates, type ClaimKind } from './kinds.ts';
import { meaningOf } from './pointers.ts';
import { english } from './templates-en.ts';
import type { Facts, StatedKind, Templates, TimeFacts } from './templates.ts';
import type { TimedClaim } from './timing.ts';

/** Templates by language. */
const templates: Readonly<Record<string, Templates>> = { en: english };

/** Where names of entities and labels of words come from. */
export interface Labels {
  /** An entity's label in a language, else its first. */
  entity(id: string, language: string): string;
  /** A declared word's label in a language, else its first. */
  word(list: string, word: string, language: string): string;
  /** Who or what a claim that another came after is about: a holder, a name. */
  before(id: string, language: string): string;
}

/** A claim's sentences by language: as given, and where a language has a template and none is given, made by it. */
export function statementsOf(claim: TimedClaim, labels: Labels): Record<string, string> {
  const given = claim.record.statement ?? {};
  const made: Record<string, string> = {};
  for (const [language, template] of Object.entries(templates)) {
    if (given[language] !== undefined || !(claim.record.type in template.kinds)) continue;
    made[language] = madeStatement(claim, template, language, labels);
  }
  return { ...made, ...given };
}

function madeStatement(
  { record, holding, asOfEdtf }: TimedClaim,
  template: Templates,
  language: string,
  labels: Labels,
): string {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const validity = 'validity' in record ? record.validity : undefined;
  const after = 'after' in record ? record.after : undefined;
  const time: TimeFacts = {
    from: holding.fromEdtf,
    to: holding.toEdtf,
    startedBy: validity?.startedBy && labels.entity(validity.startedBy, language),
    endedBy: validity?.endedBy && labels.entity(validity.endedBy, language),
    endState: holding.endState,
    after: after && labels.before(after, language),
    asOf: asOfEdtf,
    isOwn: validity !== undefined || after !== undefined,
  };
  const facts: Facts = {
    value: (key) => valueText(record.type, key, values[key], language, labels),
    holds: (key) => values[key] === true,
    time,
  };
  const sentence = template.kinds[record.type as StatedKind](facts);
  const people = (record.saidBy ?? []).map((id) => labels.entity(id, language));
  const whole = people.length > 0 ? template.accordingTo(people, sentence) : sentence;
  return `${whole.charAt(0).toLocaleUpperCase(language)}${whole.slice(1)}${template.stop}`;
}

function valueText(kind: ClaimKind, key: string, value: unknown, language: string, labels: Labels): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
  if (typeof value !== 'string') return String(value);
  const meaning = meaningOf(kind, key);
  if (meaning?.refers) return labels.entity(value, language);
  if (meaning?.word && Object.hasOwn(reservedPredicates, value)) return value;
  if (meaning?.word) return labels.word(meaning.word, value, language);
  return meaning?.edtf ? edtfLabel(value, language) : value;
}
