import { html, nothing, type TemplateResult } from 'lit';
import { contestedMark } from '../inline-signs.ts';
import type { RowFragment } from '../operations.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { untranslated } from '../untranslated.ts';
import type { ViewContext } from '../view-context.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { label } from '../label.ts';

/** A name that opens what it names. */
export function link(
  context: ViewContext,
  { id, name }: { readonly id: string; readonly name: string },
): TemplateResult {
  return html`<button class="ref" data-id=${id} @click=${() => context.open(id)}>${label(context, name)}</button>`;
}

/** Templates one after the other with a separator between them. */
export const joined = (
  parts: readonly TemplateResult[],
  separator: string | TemplateResult,
): readonly (string | TemplateResult)[] => parts.flatMap((part, index) => (index > 0 ? [separator, part] : [part]));

/** The entities that a claim is about, apart from the one that is shown. */
function others(context: EvidenceContext, about: RowFragment['about']): TemplateResult | typeof nothing {
  const links = about.filter(({ id }) => id !== context.shownId).map((entity) => link(context, entity));
  return links.length === 0 ? nothing : html`<p class="ends">${joined(links, ' · ')}</p>`;
}

/** A list of claims to open; nothing where there are none. */
export function claimList(
  context: EvidenceContext,
  heading: string,
  claims: readonly RowFragment[],
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<div class="more">
    <h3>${heading}</h3>
    <ul>
      ${claims.map(({ id, statement, rank, contradictions, citations, about }) => {
        const isDeprecated = rank === 'DEPRECATED';
        return html`<li>
          <button class="line" data-id=${id} @click=${() => context.open(id)}>
            ${contradictions.length > 0 ? contestedMark : html`<span aria-hidden="true">·</span>`}
            <span class=${isDeprecated ? 'deprecated' : ''}
              >${label(context, statement)}${untranslated(context, statement)}${isDeprecated ? html` <em>(${context.messages.rank_DEPRECATED})</em>` : nothing}</span
            >
            <span class="at">${paragraphsOf(citations)}</span>
          </button>
          ${others(context, about)}
        </li>`;
      })}
    </ul>
  </div>`;
}
