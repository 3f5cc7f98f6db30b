import type { Gender } from './russian-nouns.ts';

/** Nouns that end as short participles or past tenses do. */
const NOUNS =
  /^(?:член|орган|план|капитан|ветеран|гражданин|генерал|адмирал|декан|партизан|обмен|экзамен|школа|сила|силы|начало|дело|правило|село|число)$/;
const PAST = /(?:[аеёиоуыя]л(?:ся|а|ась|о|ось|и|ись)?|шл[аои]|ёс|ёг|ёк)$/;
const SHORT_PARTICIPLE = /(?:[аяеё]н|нят|взят|убит|крыт|распущен|ужд[её]н)(?:а|о|ы)?$/;

/** Whether a phrase begins with a verb in the past tense or a short participle: `назначил голосование`, `не избран`. */
export function isVerbPhrase(phrase: string): boolean {
  const word = firstVerb(phrase);
  return !NOUNS.test(word) && (PAST.test(word) || SHORT_PARTICIPLE.test(word));
}

/** A verb phrase with its verb in agreement with a subject: `назначил голосование`, `назначила голосование`. */
export function agreeing(phrase: string, gender: Gender): string {
  return phrase.replace(firstVerb(phrase), (word) => inGender(word, gender));
}

function firstVerb(phrase: string): string {
  return phrase.replace(/^не /, '').split(' ')[0]!;
}

function inGender(word: string, gender: Gender): string {
  const reflexive = /(?:ся|сь)$/.test(word);
  // The masculine of принесла is принёс, of произвела произвёл.
  const stem = word
    .replace(/(?:ся|сь)$/, '')
    .replace(/(?<=л|н|т)(?:а|о|и|ы)$/, '')
    .replace(/ёс$/, 'есл')
    .replace(/ёк$/, 'екл')
    .replace(/ёг$/, 'егл');
  if (gender === 'masculine') return masculine(stem, reflexive);
  const isPast = stem.endsWith('л');
  const ending = { feminine: 'а', neuter: 'о', plural: isPast ? 'и' : 'ы' }[gender];
  return `${stem.replace(/ё(?=[лн]$)/, 'е').replace(/шел$/, 'шл')}${ending}${reflexive ? 'сь' : ''}`;
}

/** The masculine form: посвящён, but распущен; вошёл, привёл, принёс. */
function masculine(stem: string, isReflexive: boolean): string {
  if (isReflexive) return `${stem}ся`;
  return stem
    .replace(/(?<=(?<!пу)щ|жд)ен$/, 'ён')
    .replace(/шл$/, 'шёл')
    .replace(/вел$/, 'вёл')
    .replace(/ес(?=л$)/, 'ёс')
    .replace(/(?<=ёс|[её]к|[её]г)л$/, '')
    .replace(/е(?=[кг]$)/, 'ё');
}
