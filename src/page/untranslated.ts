import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../messages/languages.ts';
import type { ViewContext } from './view-context.ts';

const KAZAKH = /[әғқңөұүһі]/i;

/**
 * Whether a text of the API is not in the reader's language. The API sends what has no translation in its original language
 * and does not say so; the letters do. A short text in other letters may be a name that has no other form.
 */
export function isForeign(text: string, language: Language): boolean {
  const [latin, cyrillic] = [/\p{Script=Latin}/u.test(text), /\p{Script=Cyrillic}/u.test(text)];
  const isLong = text.trim().includes(' ');
  if (language === 'en') return !latin && /\p{L}/u.test(text);
  if (!cyrillic) return isLong && /\p{L}/u.test(text);
  if (latin || text.length < 40) return language === 'ru' && KAZAKH.test(text);
  return KAZAKH.test(text) !== (language === 'kk');
}

/** The mark of a text that is not in the reader's language. */
export function untranslated({ messages, language }: ViewContext, text: string): TemplateResult | typeof nothing {
  return isForeign(text, language) ? html` <span class="untranslated">${messages.notTranslated}</span>` : nothing;
}
