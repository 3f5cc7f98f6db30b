import type { Facts } from './facts.ts';

/** Joins the phrases that are present with commas: Russian and Kazakh sentences are a statement followed by such phrases. */
export function joined(...phrases: (string | false | undefined)[]): string {
  return phrases.filter(Boolean).join(', ');
}

/** A name in the quotation marks of Russian and Kazakh. */
export function quoted(name: string): string {
  return `«${name.replaceAll('«', '„').replaceAll('»', '“')}»`;
}

/** The name that a key gives: unchanged for people and places, in quotation marks for everything else. */
export function named({ value, raw }: Facts, key: string): string {
  return /^(?:person|place)\//.test(raw(key) ?? '') ? value(key)! : quoted(value(key)!);
}

/** The keys `amount` and `unit`. */
export function measured({ value }: Facts): string {
  return [value('amount'), value('unit')].filter(Boolean).join(' ');
}
