import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../messages/languages.ts';
import { otherLanguage } from '../messages/text-language.ts';
import type { ViewContext } from './view-context.ts';

/** Whether a text of the API lacks a translation: it is in another language and no name of one word, which may have no other form. */
export function isForeign(text: string, language: Language): boolean {
  const other = otherLanguage(text, language);
  return other !== undefined && (language === 'en' || /\p{Script=Cyrillic}/u.test(text) || text.trim().includes(' '));
}

/** The mark of a text that is not in the reader's language. */
export function untranslated({ messages, language }: ViewContext, text: string): TemplateResult | typeof nothing {
  return isForeign(text, language) ? html` <span class="untranslated">${messages.notTranslated}</span>` : nothing;
}
