/**
 * The grammatical form of a part within a phrase. In Russian it is a case. In Kazakh, the nominative stands alone ("2022 жылдың
 * маусымы"), all others are for ranges ("2022 жылғы маусым"). In English, all but the nominative put an article before a decade.
 */
export type Case = 'nominative' | 'genitive' | 'accusative' | 'instrumental';

/** The words and phrases of one language for dates. Years are passed as text, with the era. In a phrase, `{case}` is a placeholder for the next part in that case. */
export interface LabelWords {
  readonly locale: string;
  /** Month names from January: on their own, and after a day or in the genitive. */
  readonly months: readonly string[];
  readonly monthsGenitive: readonly string[];
  readonly monthsInstrumental: readonly string[];
  readonly seasons: Readonly<Record<Case, readonly [spring: string, summer: string, autumn: string, winter: string]>>;
  readonly north: string;
  readonly south: string;
  readonly bc: (year: number) => string;
  /** A year that would look like a day of a month without its era. */
  readonly ad: (year: number) => string;
  /** A year that stands alone or, if `ofTwo` is true, is the second of two years with one noun (`между 2000 и 2009 годами`). */
  readonly year: (year: string, inCase: Case, ofTwo?: boolean) => string;
  readonly decade: (year: number, inCase: Case) => string;
  /** Months as parts of a year, for `inYear` in the nominative; `months` if it is absent. */
  readonly monthsOfYear?: readonly string[];
  /** A day, month or season in its year, or in two (`2022–2023`). Days are never in the nominative. */
  readonly inYear: (part: string, year: string, inCase: Case) => string;
  /** Where two dates have one year, which of them names it. */
  readonly sharedYear: 'first' | 'second';
  /** A short form of the same. */
  readonly inYearShort: (part: string, year: string) => string;
  readonly yearUnknown: string;
  /** What precedes a date that is not exact, within a phrase, and in a label that is nothing else, with the case of the date. */
  readonly about: string;
  readonly aboutAlone: readonly [about: string, inCase: Case];
  readonly possibly: string;
  readonly orLater: string;
  readonly orEarlier: string;
  readonly between: string;
  readonly fromTo: string;
  readonly since: string;
  readonly until: string;
  readonly endUnknown: string;
  readonly beginningUnknown: string;
  /** Corrects the finished label. */
  readonly polish?: (label: string) => string;
}

const list = (text: string) => text.split(' ');

// Tables instead of Intl: browsers lack Kazakh, and Intl takes as long to format its first date as the page takes for its whole timeline.
const EN_MONTHS = list('January February March April May June July August September October November December');
const RU_MONTHS = list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
const RU_MONTHS_INSTRUMENTAL = list(
  'январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём',
);
const RU_MONTHS_GENITIVE = list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря');
const KK_MONTHS = list('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан');
const KK_MONTHS_OF_YEAR = list(
  'қаңтары ақпаны наурызы сәуірі мамыры маусымы шілдесі тамызы қыркүйегі қазаны қарашасы желтоқсаны',
);

const EN_SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const KK_SEASONS = ['көктем', 'жаз', 'күз', 'қыс'] as const;
const KK_SEASONS_OF_YEAR = ['көктемі', 'жазы', 'күзі', 'қысы'] as const;

/** English. */
export const en: LabelWords = {
  locale: 'en-GB',
  months: EN_MONTHS,
  monthsGenitive: EN_MONTHS,
  monthsInstrumental: EN_MONTHS,
  seasons: { nominative: EN_SEASONS, genitive: EN_SEASONS, accusative: EN_SEASONS, instrumental: EN_SEASONS },
  north: '(northern hemisphere)',
  south: '(southern hemisphere)',
  bc: (year) => `${year} BC`,
  ad: (year) => `AD ${year}`,
  year: (year) => year,
  decade: (year, inCase) => `${inCase === 'nominative' ? '' : 'the '}${year}s`,
  inYear: (part, year) => `${part} ${year}`,
  inYearShort: (part, year) => `${part} ${year}`,
  sharedYear: 'second',
  yearUnknown: 'year unknown',
  about: 'about',
  aboutAlone: ['about', 'nominative'],
  possibly: 'possibly',
  orLater: '{genitive} or later',
  orEarlier: '{genitive} or earlier',
  between: 'between {genitive} and {genitive}',
  fromTo: 'from {genitive} to {genitive}',
  since: 'since {genitive}',
  until: 'until {genitive}',
  endUnknown: 'from {genitive}, end unknown',
  beginningUnknown: 'until {genitive}, beginning unknown',
};

/** Russian. */
export const ru: LabelWords = {
  locale: 'ru',
  months: RU_MONTHS,
  monthsGenitive: RU_MONTHS_GENITIVE,
  monthsInstrumental: RU_MONTHS_INSTRUMENTAL,
  seasons: {
    nominative: ['весна', 'лето', 'осень', 'зима'],
    genitive: ['весны', 'лета', 'осени', 'зимы'],
    accusative: ['весну', 'лето', 'осень', 'зиму'],
    instrumental: ['весной', 'летом', 'осенью', 'зимой'],
  },
  north: '(Северное полушарие)',
  south: '(Южное полушарие)',
  bc: (year) => `${year} до н. э.`,
  ad: (year) => `${year} н. э.`,
  year: (year, inCase, ofTwo = false) => {
    if (inCase === 'nominative') return year;
    const noun = { genitive: 'года', accusative: 'год', instrumental: ofTwo ? 'годами' : 'годом' }[inCase];
    return year.replace(/^\d+/, `$& ${noun}`);
  },
  decade: (year, inCase) =>
    `${year}-${{ nominative: 'е', genitive: 'х', accusative: 'е', instrumental: 'ми' }[inCase]}`,
  inYear: (part, year) =>
    `${part} ${year.replace(/^(\d+–)?\d+/, (all, first) => `${all} ${first ? 'годов' : 'года'}`)}`,
  inYearShort: (part, year) => `${part} ${year}`,
  sharedYear: 'second',
  yearUnknown: 'год неизвестен',
  about: 'примерно',
  aboutAlone: ['около', 'genitive'],
  possibly: 'предположительно',
  orLater: 'не ранее {genitive}',
  orEarlier: 'не позднее {genitive}',
  between: 'между {instrumental} и {instrumental}',
  fromTo: 'с {genitive} по {accusative}',
  since: 'с {genitive}',
  until: 'по {accusative}',
  endUnknown: 'с {genitive}, конец неизвестен',
  beginningUnknown: 'по {accusative}, начало неизвестно',
  // "Со второго", not "с второго".
  polish: (label) => label.replace(/(^|\s)с 2 (?=[а-я])/g, '$1со 2 '),
};

/** Kazakh. */
export const kk: LabelWords = {
  locale: 'kk',
  months: KK_MONTHS,
  monthsGenitive: KK_MONTHS,
  monthsInstrumental: KK_MONTHS,
  monthsOfYear: KK_MONTHS_OF_YEAR,
  seasons: {
    nominative: KK_SEASONS_OF_YEAR,
    genitive: KK_SEASONS,
    accusative: KK_SEASONS,
    instrumental: KK_SEASONS,
  },
  north: '(солтүстік жартышар)',
  south: '(оңтүстік жартышар)',
  bc: (year) => `б.з.д. ${year}`,
  ad: (year) => `б.з. ${year}`,
  year: (year, inCase, ofTwo = false) => (inCase === 'nominative' ? year : `${year} ${ofTwo ? 'жылдар' : 'жыл'}`),
  decade: (year) => `${year}-жылдар`,
  inYear: (part, year, inCase) => {
    const several = year.includes('–');
    const noun = inCase === 'nominative' ? (several ? 'жылдардың' : 'жылдың') : several ? 'жылдардағы' : 'жылғы';
    return `${year} ${noun} ${part}`;
  },
  inYearShort: (part, year) => `${year} ж. ${part}`,
  sharedYear: 'first',
  yearUnknown: 'жылы белгісіз',
  about: 'шамамен',
  aboutAlone: ['шамамен', 'nominative'],
  possibly: 'мүмкін',
  // These phrases are chosen so that the date needs no ending, which would depend on the vowels of its last word.
  orLater: '{nominative} немесе одан кейін',
  orEarlier: '{nominative} немесе одан бұрын',
  between: '{genitive} – {genitive} аралығы',
  fromTo: '{genitive} – {genitive}',
  since: 'басталуы: {nominative}',
  until: 'аяқталуы: {nominative}',
  endUnknown: 'басталуы: {nominative}, аяқталуы белгісіз',
  beginningUnknown: 'аяқталуы: {nominative}, басталуы белгісіз',
  // Numbers that share their noun are joined without blanks; Intl has a rarer word for "or".
  polish: (label) =>
    label
      .replace(/(жылғы \d+) – (?=\d+ )|(\d{4}) – (?=\d{4} жылдар)/, '$1$2–')
      .replace(/(?:, не болмаса| не) /, ' немесе '),
};
