import { wordsOf } from '../edtf/label-words.ts';

/** The languages of the page and of the server's HTML. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** Each language's name in that language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** The language with this tag; English if it is not one of ours. */
export function languageOf(text: unknown): Language {
  return languages.find((language) => language === text) ?? 'en';
}

/** The BCP 47 tag for Intl. Browsers accept Kazakh but write its numbers as English does: Russian writes them as Kazakh does. */
export function localeOf(language: Language): string {
  return wordsOf(language === 'kk' ? 'ru' : language).locale;
}
