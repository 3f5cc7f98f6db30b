import { paragraph } from '../paragraphs.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CitedFragment } from '../operations.ts';
import { hrefOf } from '../../messages/href.ts';
import { nameOf } from '../../messages/messages.ts';
import { label } from '../label.ts';
import type { ViewContext } from '../view-context.ts';

type Quoted = Pick<CitedFragment['passage'], 'paragraph' | 'begins' | 'ends' | 'text'> & {
  readonly before?: string | null;
  readonly after?: string | null;
};

/** A passage highlighted in its paragraph, where the server has the text; else its first and last words. */
export function quotation(
  { paragraph: number, begins, ends, text, before, after }: Quoted,
  language: string | null,
): TemplateResult {
  const lang = language ?? nothing;
  if (!text) return html`<p>${paragraph(number)} <q lang=${lang} dir="auto">${begins} … ${ends}</q></p>`;
  return html`<p>${paragraph(number)}</p>
    <blockquote lang=${lang} dir="auto">${before ?? ''}<mark>${text}</mark>${after ?? ''}</blockquote>`;
}

/** A citation: the passage, the source with a link to it, and whether it supports, mentions or disputes the claim. */
export function passage(context: ViewContext, { stance, source, passage: at }: CitedFragment): TemplateResult {
  const { messages } = context;
  const { title, language, publisher, published } = source;
  const href = hrefOf(at.link);
  return html`<div class="passage ${stance}">
    ${quotation(at, language)}
    <p class="quiet">
      ${nameOf(messages, 'stance_', stance)} ·
      <bdi lang=${language ?? nothing}>${title}</bdi
      >${publisher ? html`, ${label(context, publisher.name)}` : ''}${published ? html`, ${label(context, published.label)}` : ''}
      ${href ? html` · <a href=${href} rel="noopener">${messages.openAtSentence}</a>` : source.url ? html` · <bdi>${source.url}</bdi>` : nothing}
    </p>
    <p class="quiet">${at.start === null ? '' : `${at.start}–${at.end} · `}sha256 ${at.sha256.slice(0, 8)}…${at.text ? '' : ` · ${messages.textNotLoaded}`}</p>
  </div>`;
}
