import { localeOf } from '../messages/languages.ts';
import type { Grammar, TimeFacts } from './facts.ts';
import { periodOf, type PeriodWords } from './period.ts';

const conjunction = new Intl.ListFormat(localeOf('ru'), { type: 'conjunction' });

/**
 * Russian. Gender and number of what names mean are not known, and names cannot be declined: names stand in the nominative,
 * after a dash or colon or in quotation marks beside a noun, and verbs agree with that noun.
 */
export const russian: Grammar = {
  stop: '.',
  accordingTo: (people, sentence) =>
    `${people.length > 1 ? 'авторы утверждения' : 'автор утверждения'} – ${conjunction.format(people)}: ${sentence}`,
};

/** The words for beginnings and ends in Russian. */
export const russianWords: PeriodWords = {
  language: 'ru',
  after: (name) => `после: ${name}`,
  beginning: (what) => `начало: ${what}`,
  end: (what) => `конец: ${what}`,
  impliedEnd: (what) => `конец (подразумевается): ${what}`,
  endAtLeast: (when) => `по меньшей мере ${when}`,
  over: (when) => `закончилось ${when}`,
  impliedOver: (when) => `закончилось (подразумевается) ${when}`,
  // The accusative of days and months is the label; a bare year needs its noun.
  ongoing: (date) => `по состоянию на ${date.replace(/^\d+(?=$| (?:до )?н\. э\.$)/, '$& год')}`,
  unknownDay: 'день публикации',
};

/** When, in Russian phrases. */
export function periodInRussian(time: TimeFacts): string[] {
  return periodOf(time, russianWords);
}
