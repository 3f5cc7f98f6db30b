import { languages, type Language } from './languages.ts';
import { evidenceMessages } from './evidence.ts';
import { kindMessages } from './kinds.ts';
import { networkMessages } from './network.ts';
import { pageMessages } from './page.ts';
import { postMessages } from './posts.ts';
import { timelineMessages } from './timeline.ts';

/** English, Russian, Kazakh. `{0}`, `{1}` … stand for what `fill` puts in. */
export type Entry = readonly [en: string, ru: string, kk: string];

const entries = {
  ...pageMessages,
  ...timelineMessages,
  ...evidenceMessages,
  ...networkMessages,
  ...postMessages,
  ...kindMessages,
};

/** The page's own words in one language, by name. */
export type Messages = { readonly [Name in keyof typeof entries]: string };

const made = new Map<Language, Messages>();

/** The words of a language. */
export function messagesOf(language: Language): Messages {
  let messages = made.get(language);
  if (!messages) {
    const column = languages.indexOf(language);
    messages = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry[column]])) as Messages;
    made.set(language, messages);
  }
  return messages;
}

/** A text with its `{0}`, `{1}` … replaced. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** What a kind, type, rank, stance … of the API is called: the entry of that name with a capital prefix; else itself. */
export function nameOf(messages: Messages, prefix: string, value: string): string {
  return (messages as Readonly<Record<string, string>>)[`${prefix}${value}`] ?? value;
}
