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

/** The link that opens a source at the sentence, else its address as text; nothing where there is none. */
export function openAtSentence(
  { messages }: ViewContext,
  link: string | null,
  url: string | null = null,
): TemplateResult | typeof nothing {
  const href = hrefOf(link);
  if (href) return html`<a href=${href} rel="noopener">${messages.openAtSentence}</a>`;
  return url ? html`<bdi>${url}</bdi>` : nothing;
}

/** A citation: the passage, the source with a link to it, whether it supports the claim, and how anyone can check it. */
export function passage(context: ViewContext, { stance, source, passage: at }: CitedFragment): TemplateResult {
  const { messages } = context;
  const { id, title, language, publisher, published, url } = source;
  const opened = openAtSentence(context, at.link, url);
  return html`<div class="passage ${stance}">
    ${quotation(at, language)}
    <p class="quiet">
      ${nameOf(messages, 'stance_', stance)} ·
      <button class="ref" data-id=${id} @click=${() => context.open(id)}>
        <bdi lang=${language ?? nothing}>${title}</bdi></button
      >${publisher ? html`, ${label(context, publisher.name)}` : ''}${published ? html`, ${label(context, published.label)}` : ''}
      ${opened === nothing ? nothing : html` · ${opened}`}
    </p>
    <details class="check quiet">
      <summary>${messages.howToCheck}</summary>
      <p>${at.text ? messages.checkText : messages.textNotLoaded}</p>
      <p>${at.start === null ? '' : `${messages.characters(at.end! - at.start, `${at.start}–${at.end}`)} · `}SHA-256 <code>${at.sha256}</code></p>
    </details>
  </div>`;
}
