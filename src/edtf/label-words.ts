import { lookUp } from './language-tag.ts';

/** The grammatical form of a part within a phrase: a case in Russian; in English, all but the first put an article before a decade. */
export type Case = 'nominative' | 'genitive' | 'accusative';

/** The words and phrases of one language for dates. Years are passed as text, with the era. In a phrase, `{case}` is a placeholder for the next part in that case. */
export interface LabelWords {
  readonly locale: string;
  /** Month names from January: on their own, and after a day or in the genitive. */
  readonly months: readonly string[];
  readonly monthsGenitive: readonly string[];
  readonly seasons: Readonly<Record<Case, readonly [spring: string, summer: string, autumn: string, winter: string]>>;
  readonly north: string;
  readonly south: string;
  readonly bc: (year: number) => string;
  /** A year that would look like a day of a month without its era. */
  readonly ad: (year: number) => string;
  /** A year that stands alone. */
  readonly year: (year: string, inCase: Case) => string;
  readonly decade: (year: number, inCase: Case) => string;
  /** A day, month or season in its year, or in two (`2022–2023`). */
  readonly inYear: (part: string, year: string) => string;
  /** A short form of the same. */
  readonly inYearShort: (part: string, year: string) => string;
  readonly yearUnknown: string;
  readonly about: string;
  readonly possibly: string;
  readonly orLater: string;
  readonly orEarlier: string;
  readonly between: string;
  readonly fromTo: string;
  readonly since: string;
  readonly until: string;
  readonly endUnknown: string;
  readonly beginningUnknown: string;
  readonly oneOf: string;
  /** Corrects the finished label. */
  readonly polish?: (label: string) => string;
}

const list = (text: string) => text.split(' ');

// Tables instead of Intl: browsers lack Kazakh, and Intl takes as long to format its first date as the page takes for its whole timeline.
const EN_MONTHS = list('January February March April May June July August September October November December');
const RU_MONTHS = list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
const RU_MONTHS_GENITIVE = list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря');
const KK_MONTHS = list('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан');

const EN_SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const KK_SEASONS = ['көктем', 'жаз', 'күз', 'қыс'] as const;

const en: LabelWords = {
  locale: 'en-GB',
  months: EN_MONTHS,
  monthsGenitive: EN_MONTHS,
  seasons: { nominative: EN_SEASONS, genitive: EN_SEASONS, accusative: EN_SEASONS },
  north: '(northern hemisphere)',
  south: '(southern hemisphere)',
  bc: (year) => `${year} BC`,
  ad: (year) => `AD ${year}`,
  year: (year) => year,
  decade: (year, inCase) => `${inCase === 'nominative' ? '' : 'the '}${year}s`,
  inYear: (part, year) => `${part} ${year}`,
  inYearShort: (part, year) => `${part} ${year}`,
  yearUnknown: 'year unknown',
  about: 'about',
  possibly: 'possibly',
  orLater: '{genitive} or later',
  orEarlier: '{genitive} or earlier',
  between: 'between {genitive} and {genitive}',
  fromTo: 'from {genitive} to {genitive}',
  since: 'since {genitive}',
  until: 'until {genitive}',
  endUnknown: 'from {genitive}, end unknown',
  beginningUnknown: 'until {genitive}, beginning unknown',
  oneOf: 'one of {nominative}',
};

const ru: LabelWords = {
  locale: 'ru',
  months: RU_MONTHS,
  monthsGenitive: RU_MONTHS_GENITIVE,
  seasons: {
    nominative: ['весна', 'лето', 'осень', 'зима'],
    genitive: ['весны', 'лета', 'осени', 'зимы'],
    accusative: ['весну', 'лето', 'осень', 'зиму'],
  },
  north: '(Северное полушарие)',
  south: '(Южное полушарие)',
  bc: (year) => `${year} до н. э.`,
  ad: (year) => `${year} н. э.`,
  year: (year, inCase) =>
    inCase === 'nominative' ? year : year.replace(/^\d+/, inCase === 'genitive' ? '$& года' : '$& год'),
  decade: (year, inCase) => `${year}-${inCase === 'genitive' ? 'х' : 'е'}`,
  inYear: (part, year) =>
    `${part} ${year.replace(/^(\d+–)?\d+/, (all, first) => `${all} ${first ? 'годов' : 'года'}`)}`,
  inYearShort: (part, year) => `${part} ${year}`,
  yearUnknown: 'год неизвестен',
  about: 'примерно',
  possibly: 'предположительно',
  orLater: 'не ранее {genitive}',
  orEarlier: 'не позднее {genitive}',
  between: 'не ранее {genitive} и не позднее {genitive}',
  fromTo: 'с {genitive} по {accusative}',
  since: 'с {genitive}',
  until: 'по {accusative}',
  endUnknown: 'с {genitive}, конец неизвестен',
  beginningUnknown: 'по {accusative}, начало неизвестно',
  oneOf: 'одно из: {nominative}',
  // "Со второго", not "с второго".
  polish: (label) => label.replace(/(^|\s)с 2 (?=[а-я])/g, '$1со 2 '),
};

const kk: LabelWords = {
  locale: 'kk',
  months: KK_MONTHS,
  monthsGenitive: KK_MONTHS,
  seasons: { nominative: KK_SEASONS, genitive: KK_SEASONS, accusative: KK_SEASONS },
  north: '(солтүстік жартышар)',
  south: '(оңтүстік жартышар)',
  bc: (year) => `б.з.д. ${year}`,
  ad: (year) => `б.з. ${year}`,
  year: (year) => year,
  decade: (year) => `${year}-жылдар`,
  inYear: (part, year) => `${year} ж. ${part}`,
  inYearShort: (part, year) => `${year} ж. ${part}`,
  yearUnknown: 'жылы белгісіз',
  about: 'шамамен',
  possibly: 'мүмкін',
  // These phrases are chosen so that the date needs no ending, which would depend on the vowels of its last word.
  orLater: '{nominative} немесе одан кейін',
  orEarlier: '{nominative} немесе одан бұрын',
  between: '{nominative} – {nominative} аралығы',
  fromTo: '{nominative} – {nominative}',
  since: 'басталуы: {nominative}',
  until: 'аяқталуы: {nominative}',
  endUnknown: 'басталуы: {nominative}, аяқталуы белгісіз',
  beginningUnknown: 'аяқталуы: {nominative}, басталуы белгісіз',
  oneOf: 'мыналардың бірі: {nominative}',
};

const byTag = { en, ru, kk };
const tags = Object.keys(byTag) as (keyof typeof byTag)[];

/** The words of the language that fits a BCP 47 tag: English, Russian or Kazakh; English for any other. */
export function wordsOf(language: string): LabelWords {
  return byTag[lookUp(language, tags) ?? 'en'];
}

/** A day; its year can be unknown: "19 March 2023". */
export function dayText(day: number, month: number, year: number | undefined, words: LabelWords): string {
  return inYear(`${day} ${monthName(month, words, 'nominative', true)}`, year, words);
}

/** A day, month or season with its year, which can be unknown. */
export function inYear(part: string, year: number | undefined, words: LabelWords): string {
  return year === undefined ? `${part}, ${words.yearUnknown}` : words.inYear(part, yearText(year, words));
}

/** A year as text, with its era before year 100. */
export function yearText(year: number, words: LabelWords): string {
  if (year < 1) return words.bc(1 - year);
  return year < 100 ? words.ad(year) : String(year);
}

/** A month (1 to 12) by name, in a phrase with a day of the month or without one. */
export function monthName(month: number, words: LabelWords, inCase: Case, withDay: boolean): string {
  return (withDay || inCase === 'genitive' ? words.monthsGenitive : words.months)[month - 1] ?? '';
}
