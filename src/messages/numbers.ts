import { localeOf, type Language } from './languages.ts';

interface Formats {
  readonly number: Intl.NumberFormat;
  readonly exact: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

const formats = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  let format = formats.get(language);
  if (!format) {
    const locale = localeOf(language);
    format = {
      number: new Intl.NumberFormat(locale),
      exact: new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }),
      plural: new Intl.PluralRules(locale),
    };
    formats.set(language, format);
  }
  return format;
}

/** A number as a language writes it: "20,000.5". */
export function numberLabel(value: number, language: Language): string {
  return formatsOf(language).number.format(value);
}

/** The plural form for a number in a language: `few` for 2 in Russian. */
export function pluralCategory(value: number, language: Language): Intl.LDMLPluralRule {
  return formatsOf(language).plural.select(value);
}

/** A number with all its decimals, as sources state it. */
export function exactLabel(value: number, language: Language): string {
  return formatsOf(language).exact.format(value);
}

/** The blank before the sign of per cent: one that does not break in Russian, none in Kazakh. */
const BEFORE_PERCENT: Readonly<Record<Language, string>> = { en: ' ', ru: '\u00A0', kk: '' };

/** A percentage as a language writes it: "53.9 %", "53,9 %" in Russian, "53,9%" in Kazakh. */
export function percentLabel(value: number, language: Language): string {
  return `${exactLabel(value, language)}${BEFORE_PERCENT[language]}%`;
}
