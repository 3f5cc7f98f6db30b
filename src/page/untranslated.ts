import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';

const KAZAKH = /[әғқңөұүһі]/i;

/**
 * Whether a text of the API, which gives what has no translation in its own language, is not of the reader's: told by its
 * letters, since the API does not say. A short text in other letters may be a name that has no other form.
 */
export function isForeign(text: string, language: Language): boolean {
  const [latin, cyrillic] = [/\p{Script=Latin}/u.test(text), /\p{Script=Cyrillic}/u.test(text)];
  const isLong = text.trim().includes(' ');
  if (language === 'en') return !latin && /\p{L}/u.test(text);
  if (!cyrillic) return isLong && /\p{L}/u.test(text);
  if (latin || text.length < 40) return language === 'ru' && KAZAKH.test(text);
  return KAZAKH.test(text) !== (language === 'kk');
}

/** The mark of a text that has no translation into the reader's language. */
export function foreign(
  { messages, language }: { readonly messages: Messages; readonly language: Language },
  text: string,
): TemplateResult | typeof nothing {
  return isForeign(text, language) ? html` <span class="foreign">${messages.notTranslated}</span>` : nothing;
}
