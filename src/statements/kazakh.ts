import { edtfLabel } from '../edtf/label.ts';
import { formOf, isAsOf, isWithinYear, latest, precisionOf } from './dates.ts';
import type { Grammar, TimeFacts } from './facts.ts';
import { withKazakhEnding, type KazakhCase } from './kazakh-endings.ts';
import { inKazakhCase, kazakhName, listInKazakh } from './kazakh-names.ts';
import { phrase, quoted } from './phrases.ts';

/** Kazakh: the verb comes last, and names and dates take the endings that it requires. */
export const kazakh: Grammar = {
  stop: '.',
  accordingTo: (people, sentence) => {
    const last = people.at(-1)!;
    const names = [...people.slice(0, -1).map(kazakhName), inKazakhCase(last, 'genitive')];
    const source = people.every(({ type }) => type === 'Person') ? 'айтуынша' : 'мәліметінше';
    return `${listInKazakh(names)} ${source}, ${sentence}`;
  },
};

/** When something was, between the subject and the verb, and a remark on its source after the verb. */
export interface KazakhPeriod {
  readonly when: string;
  readonly remark: string;
}

/**
 * When a claim holds, from the record's own dates; empty if it gives none.
 * @param still what it still was on the day of the source: қызметте, күшінде.
 */
export function kazakhPeriod(time: TimeFacts, still?: string): KazakhPeriod {
  if (!time.isOwn) return { when: '', remark: '' };
  const { to, startedBy, endedBy, endState, after, asOf } = time;
  const from = endState === 'ONGOING' && isAsOf(time.from, asOf) ? null : time.from;
  const [begin, end] = [edge(from, 'ablative'), to !== null && endState !== 'ONGOING' ? edge(to, 'dative') : null];
  const ends = end !== null || endedBy !== undefined || endState === 'ENDED' || endState === 'IMPLIED';
  const remarks = [
    begin?.remark && `басталуы – ${begin.remark}`,
    end?.remark && `аяқталуы – ${end.remark}`,
    endState === 'IMPLIED' && 'дереккөзден осылай шығады',
    endState === 'ONGOING' && (from === null || from !== asOf) && asOfInKazakh(asOf, still),
  ].filter(Boolean);
  return {
    when: phrase(
      after && `${after.type === 'Title' ? `${quoted(after.label)} атауынан` : inKazakhCase(after, 'ablative')} кейін`,
      begin?.words && (ends && end?.words ? begin.words : `${begin.words} бастап`),
      from === null && startedBy && `${inKazakhCase(startedBy, 'ablative')} бастап`,
      end?.words &&
        `${endState === 'UNKNOWN' ? 'кемінде ' : ''}${isWithinYear(from, to) ? end.words.replace(/^\S+ жыл(?:ғы|дың) /, '') : end.words} дейін`,
      to === null && endedBy && `${inKazakhCase(endedBy, 'dative')} дейін`,
      to === null && !endedBy && ends && asOf !== null && `ең кеші ${plainInKazakh(latest(asOf), 'dative')} дейін`,
    ),
    remark: remarks.length === 0 ? '' : `(${remarks.join('; ')})`,
  };
}

/** The same in brackets, for a sentence without a verb. */
export function kazakhAside({ when, remark }: KazakhPeriod): string {
  const all = [when, remark.replace(/^\(|\)$/g, '')].filter(Boolean).join('; ');
  return all && `(${all})`;
}

/** A date as the beginning or end of a period: in the case that бастап and дейін require, or a remark where none fits. */
function edge(text: string | null, inCase: KazakhCase): { words: string; remark: string } | null {
  if (text === null) return null;
  const date = formOf(text);
  if (date.form === 'between' || date.form === 'other') {
    const label = edtfLabel(text, 'kk');
    return { words: '', remark: date.form === 'between' ? withKazakhEnding(label, 'locative', true)! : label };
  }
  const words = plainInKazakh(date.date, inCase);
  if (date.form === 'plain')
    return { words: phrase(date.possibly && 'болжам бойынша', date.about && 'шамамен', words), remark: '' };
  const isAtLeast = (date.form === 'by') === (inCase === 'ablative');
  return { words: `${isAtLeast ? 'кемінде' : inCase === 'ablative' ? 'ең ерте' : 'ең кеші'} ${words}`, remark: '' };
}

/** A plain date in a case: 2022 жылғы 19 наурыздан, 2022 жылдың маусымына, 2022 жылға; in the locative, a year is 2022 жылы. */
export function plainInKazakh(date: string, inCase: KazakhCase): string {
  const precision = precisionOf(date);
  const label = precision === 'year' ? `${edtfLabel(date, 'kk')} жыл` : edtfLabel(date, 'kk');
  if (precision === 'year' && inCase === 'locative') return `${label}ы`;
  return withKazakhEnding(label, inCase, precision === 'month')!;
}

/** When an event was: 2022 жылғы 19 наурызда, 2022 жылдың маусымында, 2022 жылы. */
export function whenInKazakh(text: string): string {
  const date = formOf(text);
  if (date.form === 'between') return withKazakhEnding(edtfLabel(text, 'kk'), 'locative', true)!;
  if (date.form === 'other') return `(${edtfLabel(text, 'kk')})`;
  const words = plainInKazakh(date.date, 'locative');
  if (date.form === 'plain') return phrase(date.possibly && 'болжам бойынша', date.about && 'шамамен', words);
  return `${words} немесе одан ${date.form === 'by' ? 'бұрын' : 'кейін'}`;
}

/** What was so on the day of the source: `2020 жылғы 10 мамырда қызметте`, or `2020 жылғы 10 мамырдағы дерек`. */
export function asOfInKazakh(asOf: string | null, still?: string): string {
  const when = asOf === null ? 'жарияланған күні' : whenInKazakh(asOf);
  if (still !== undefined) return `${when} ${still}`;
  // The locative becomes an adjective: мамырда, мамырдағы; жылы, жылғы.
  const of = when
    .replace(/([дт])а$/, '$1ағы')
    .replace(/([дт])е$/, '$1егі')
    .replace(/(жыл|күн)[ыі]$/, (_, noun) => (noun === 'жыл' ? 'жылғы' : 'күнгі'));
  return of === when ? `дерек ${when}` : `${of} дерек`;
}
