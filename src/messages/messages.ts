import { languages, type Language } from './languages.ts';
import { evidenceWords } from './evidence.ts';
import { kindWords } from './kinds.ts';
import { networkWords } from './network.ts';
import { pageWords } from './page.ts';
import { postWords } from './posts.ts';
import { timelineWords } from './timeline.ts';

/** English, Russian, Kazakh. `{0}`, `{1}` … stand for what `fill` puts in. */
export type Entry = readonly [en: string, ru: string, kk: string];

const entries = {
  ...pageWords,
  ...timelineWords,
  ...evidenceWords,
  ...networkWords,
  ...postWords,
  ...kindWords,
};

/** The page's own words in one language, by name. */
export type Words = { readonly [Name in keyof typeof entries]: string };

const made = new Map<Language, Words>();

/** The words of a language. */
export function wordsOf(language: Language): Words {
  let words = made.get(language);
  if (!words) {
    const column = languages.indexOf(language);
    words = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry[column]])) as Words;
    made.set(language, words);
  }
  return words;
}

/** A text with its `{0}`, `{1}` … replaced. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** What a kind, type, rank, stance … of the API is called: the entry of that name with a capital prefix; else itself. */
export function nameOf(words: Words, prefix: string, value: string): string {
  return (words as Readonly<Record<string, string>>)[`${prefix}${value}`] ?? value;
}
