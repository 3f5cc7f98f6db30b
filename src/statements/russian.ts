import { edtfLabel } from '../edtf/label.ts';
import { localeOf } from '../messages/languages.ts';
import { beginningOf, formOf, isWithinYear, latest, overBy, precisionOf, type DateForm } from './dates.ts';
import type { Grammar, TimeFacts } from './facts.ts';
import { phrase, quoted } from './phrases.ts';
import { genderOf, inGenitive, russianName } from './russian-names.ts';

const conjunction = new Intl.ListFormat(localeOf('ru'), { type: 'conjunction' });

/**
 * Russian. Names are in the nominative, or in the genitive where their endings say what it is; verbs agree with the gender of a
 * subject where that is known, and sentences have a dash instead where it is not.
 */
export const russian: Grammar = {
  stop: '.',
  accordingTo: (people, sentence) => {
    const isPlural = people.length > 1 || (people[0]!.type === 'Group' && genderOf(people[0]!) === 'plural');
    return `${sentence}, ${isPlural ? 'сообщают' : 'сообщает'} ${listInRussian(people.map(russianName))}`;
  },
};

/** `a, b и c`. */
export function listInRussian(items: readonly string[]): string {
  return conjunction.format(items);
}

/**
 * When a claim holds, from the record's own dates: `с мая 2018 года по 2 марта 2019 года`; empty if it gives none.
 * @param still what it still was on the day of the source: `в силе`.
 */
export function russianPeriod(time: TimeFacts, still?: string): string {
  if (!time.isOwn) return '';
  const { to, startedBy, endedBy, endState, asOf } = time;
  const [from, over] = [beginningOf(time), overBy(time)];
  if (isWithinYear(from, to) && endState === 'ENDED') return edtfLabel(`${from}/${to}`, 'ru');
  const hasBeginning = from !== null || startedBy !== undefined;
  const begin = from === null ? null : edge(from, 'с', 'genitive');
  const end = to === null || endState === 'ONGOING' ? null : edge(to, 'по', 'accusative');
  const remarks = [
    begin?.remark && `начало – ${begin.remark}`,
    end?.remark && `конец – ${end.remark}`,
    endState === 'IMPLIED' && 'так следует из источника',
    endState === 'ONGOING' && (from === null || from !== asOf) && asOfInRussian(asOf, hasBeginning ? still : undefined),
  ].filter(Boolean);
  return phrase(
    begin?.words && `${begin.words}${end?.words && !end.words.startsWith('по ') ? ',' : ''}`,
    from === null && startedBy && `с момента ${inGenitive(startedBy)}`,
    end?.words && phrase(endState === 'UNKNOWN' && 'как минимум', end.words),
    to === null && endedBy && `до ${inGenitive(endedBy)}`,
    over !== null && `самое позднее до ${plainInRussian(latest(over), 'genitive')}`,
    remarks.length > 0 && `(${remarks.join('; ')})`,
  );
}

/** Who or what came before: `предшественник – Боб`, `прежнее название – «А»`. */
export function predecessorInRussian({ after }: TimeFacts): string {
  if (after === undefined) return '';
  return after.type === 'Title'
    ? `прежнее название – ${quoted(after.label)}`
    : `предшественник – ${russianName(after)}`;
}

/** A date as the beginning or end of a period, or a remark where no preposition fits. */
function edge(text: string, preposition: string, inCase: 'genitive' | 'accusative'): { words: string; remark: string } {
  const date = formOf(text);
  if (date.form === 'between' || date.form === 'other') return { words: '', remark: edtfLabel(text, 'ru') };
  const words = withPreposition(preposition, plainInRussian(date.date, inCase));
  if (date.form === 'plain') return { words: qualified(date, words), remark: '' };
  if (preposition === 'с')
    return { words: `${date.form === 'by' ? 'как минимум' : 'не ранее чем'} ${words}`, remark: '' };
  const until = `до ${plainInRussian(date.date, 'genitive')}`;
  return { words: `${date.form === 'by' ? 'самое позднее' : 'как минимум'} ${until}`, remark: '' };
}

/** A preposition before a date: `со 2 января`. */
function withPreposition(preposition: string, date: string): string {
  return phrase(preposition === 'с' && date.startsWith('2 ') ? 'со' : preposition, date);
}

/** A plain date in a case: `19 марта 2023 года`, `июня 2022 года`, `2022 год`. */
export function plainInRussian(date: string, inCase: 'nominative' | 'genitive' | 'accusative'): string {
  const isGenitive = inCase === 'genitive';
  const interval = edtfLabel(isGenitive ? `${date}/..` : `../${date}`, 'ru');
  return interval.replace(/^(?:со?|по) /, '');
}

/** When an event was: `19 марта 2023 года`, `в июне 2022 года`, `в 2022 году`. */
export function whenInRussian(text: string): string {
  const date = formOf(text);
  if (date.form !== 'plain') return edtfLabel(text, 'ru');
  const label = plainInRussian(date.date, 'accusative');
  const words = {
    day: label,
    month: `в ${label.replace(/^\S+?[ьй]? /, (month) => `${month.replace(/[ьй]? $/, '')}е `)}`,
    year: `в ${label.replace(/год/, 'году')}`,
  }[precisionOf(date.date)];
  return qualified(date, words);
}

function qualified({ about, possibly }: Extract<DateForm, { form: 'plain' }>, words: string): string {
  return phrase(possibly && 'предположительно', about && 'примерно', words);
}

/** What was so on the day of the source: `данные на 10 мая 2020 года`, or `на 10 мая 2020 года ещё в силе`. */
export function asOfInRussian(asOf: string | null, still?: string): string {
  const date = asOf === null ? null : formOf(asOf);
  if (date?.form !== 'plain') {
    const when = asOf === null ? 'на день публикации' : edtfLabel(asOf, 'ru');
    return still === undefined ? `данные ${asOf === null ? when : `– ${when}`}` : `${when} ещё ${still}`;
  }
  const day = plainInRussian(date.date, 'accusative');
  return still === undefined ? `данные на ${day}` : `на ${day} ещё ${still}`;
}
