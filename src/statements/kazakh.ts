import type { Grammar, TimeFacts } from './facts.ts';
import { periodOf, type PeriodWords } from './period.ts';

/**
 * Kazakh. Endings follow the vowels of a name's last word, which are not known: names stand without endings, beside a noun
 * that takes them (оқиғасы, ережесі) or after a dash or colon.
 */
export const kazakh: Grammar = {
  stop: '.',
  accordingTo: (people, sentence) => `мәлімдеген – ${listed(people)}: ${sentence}`,
};

/** The words for beginnings and ends in Kazakh. */
export const kazakhWords: PeriodWords = {
  language: 'kk',
  after: (name) => `алдыңғысы: ${name}`,
  beginning: (what) => `басталуы: ${what}`,
  end: (what) => `аяқталуы: ${what}`,
  impliedEnd: (what) => `аяқталуы (айтылғаннан шығады): ${what}`,
  endAtLeast: (when) => `ең ерте ${when}`,
  over: (when) => `аяқталуы: ${when}`,
  impliedOver: (when) => `аяқталуы (айтылғаннан шығады): ${when}`,
  ongoing: (date) => `${date} жағдайы бойынша`,
  unknownDay: 'жарияланған күн',
};

/** When, in Kazakh phrases. */
export function periodInKazakh(time: TimeFacts): string[] {
  return periodOf(time, kazakhWords);
}

/** Intl has no Kazakh conjunction. */
function listed(people: readonly string[]): string {
  return people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} және ${people.at(-1)}`;
}
