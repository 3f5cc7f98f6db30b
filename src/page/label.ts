import { html, nothing, type TemplateResult } from 'lit';
import { otherLanguage } from '../messages/text-language.ts';
import type { ViewContext } from './view-context.ts';

/**
 * A text of the data set: its direction does not reach what stands beside it, and it says its language where that is not the
 * view's. In SVG and in attributes, `isolated` does the former.
 */
export function label({ language }: Pick<ViewContext, 'language'>, text: string): TemplateResult {
  return html`<bdi lang=${otherLanguage(text, language) ?? nothing}>${text}</bdi>`;
}
