import { wordsOf } from '../edtf/label-words.ts';
import { lookUp } from '../edtf/language-tag.ts';

/** The languages of the page and of the server's HTML. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** Each language's name in that language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** The language of texts without a tag, and of those with a tag that fits none of ours. */
export const defaultLanguage = 'en';

/** The language that fits a BCP 47 tag best; undefined if none does, or if it is no tag. */
export function languageFor(tag: string): Language | undefined {
  return lookUp(tag, languages);
}

/** The same; English if there is none. */
export function languageOf(tag: string): Language {
  return languageFor(tag) ?? defaultLanguage;
}

/** The BCP 47 tag for Intl. Browsers accept Kazakh but write its numbers as English does: Russian writes them as Kazakh does. */
export function localeOf(language: Language): string {
  return wordsOf(language === 'kk' ? 'ru' : language).locale;
}
