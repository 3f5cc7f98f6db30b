import { edtfLabel } from '../edtf/label.ts';
import { beginningOf, formOf, isWithinYear, latest, overBy } from './dates.ts';
import type { Grammar, TimeFacts } from './facts.ts';
import { asOfInKazakh, dayOfSourceInKazakh, plainInKazakh, qualifiedInKazakh, withinInKazakh } from './kazakh-dates.ts';
import type { KazakhCase } from './kazakh-endings.ts';
import { besideEventInKazakh } from './kazakh-events.ts';
import { inKazakhCase, kazakhName, listInKazakh } from './kazakh-names.ts';
import { phrase } from './phrases.ts';

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
  const [from, over] = [beginningOf(time), overBy(time)];
  const [begin, end] = [edge(from, 'ablative'), to !== null && endState !== 'ONGOING' ? edge(to, 'dative') : null];
  const ends = end !== null || endedBy !== undefined || endState === 'ENDED' || endState === 'IMPLIED';
  const remarks = [
    begin?.remark,
    end?.remark,
    endState === 'IMPLIED' && 'дереккөзден осылай шығады',
    endState === 'ONGOING' && (from === null || from !== asOf) && asOfInKazakh(asOf, still),
  ].filter(Boolean);
  return {
    when: phrase(
      after && `${inKazakhCase(after, 'ablative')} кейін`,
      begin?.words && (ends && end?.words ? begin.words : `${begin.words} бастап`),
      from === null && startedBy && `${besideEventInKazakh(startedBy, 'ablative')} бастап`,
      end?.words &&
        `${endState === 'UNKNOWN' ? 'кемінде ' : ''}${isWithinYear(from, to) ? end.words.replace(/^\S+ жыл(?:ғы|дың) /, '') : end.words} дейін`,
      to === null && endedBy && `${besideEventInKazakh(endedBy, 'dative')} дейін`,
      over !== null && `ең кеші ${plainInKazakh(latest(over), 'dative')} дейін`,
    ),
    remark: remarks.length === 0 ? '' : `(${remarks.join('; ')})`,
  };
}

/** The same for a sentence in the past: what is known of the day of the source alone was so on that day. */
export function kazakhPeriodInPast(time: TimeFacts, still?: string): KazakhPeriod {
  const isOnDay = time.isOwn && time.endState === 'ONGOING' && beginningOf(time) === null && !time.startedBy;
  return isOnDay
    ? {
        when: phrase(time.after && `${inKazakhCase(time.after, 'ablative')} кейін`, dayOfSourceInKazakh(time.asOf)),
        remark: '',
      }
    : kazakhPeriod(time, still);
}

/** A period in brackets, for a sentence without a verb. */
export function kazakhAside({ when, remark }: KazakhPeriod): string {
  const all = [when, remark.replace(/^\(|\)$/g, '')].filter(Boolean).join('; ');
  return all && `(${all})`;
}

/** A date as the beginning or end of a period: in the case that бастап and дейін require, or a remark where none fits. */
function edge(text: string | null, inCase: KazakhCase): { words: string; remark: string } | null {
  if (text === null) return null;
  const date = formOf(text);
  if (date.form === 'between' || date.form === 'other') {
    const isBeginning = inCase === 'ablative';
    if (date.form === 'between')
      return { words: '', remark: `${withinInKazakh(text)} ${isBeginning ? 'басталды' : 'аяқталды'}` };
    return { words: '', remark: `${isBeginning ? 'басталуы' : 'аяқталуы'} – ${edtfLabel(text, 'kk')}` };
  }
  const words = plainInKazakh(date.date, inCase);
  if (date.form === 'plain') return { words: qualifiedInKazakh(date, words), remark: '' };
  const isAtLeast = (date.form === 'by') === (inCase === 'ablative');
  return { words: `${isAtLeast ? 'кемінде' : inCase === 'ablative' ? 'ең ерте' : 'ең кеші'} ${words}`, remark: '' };
}
