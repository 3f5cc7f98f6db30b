import { html, nothing, type TemplateResult } from 'lit';
import { contestedMark } from '../inline-signs.ts';
import type { RowFragment } from '../operations.ts';
import { sourceChips } from '../source-chips.ts';
import { untranslated } from '../untranslated.ts';
import type { ViewContext } from '../view-context.ts';
import { label } from '../label.ts';

/** What rows of claims are drawn with. */
export interface RowContext extends ViewContext {
  /** Id of the entity that is shown; null: none. */
  readonly shownId: string | null;
}

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
function others(
  context: ViewContext,
  about: RowFragment['about'],
  shownId: string | null,
): TemplateResult | typeof nothing {
  const links = about.filter(({ id }) => id !== shownId).map((entity) => link(context, entity));
  return links.length === 0 ? nothing : html`<p class="ends">${joined(links, ' · ')}</p>`;
}

/** A list of claims to open, with a heading; nothing where there are none. */
export function claimList(
  context: RowContext,
  heading: string,
  claims: readonly RowFragment[],
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<div class="more">
    <h3>${heading}</h3>
    ${claimRows(context, claims, context.shownId)}
  </div>`;
}

/** Claims to open, each with its sources behind it and the entities that it names, apart from the one that is shown. */
export function claimRows(
  context: ViewContext,
  claims: readonly RowFragment[],
  shownId: string | null,
): TemplateResult {
  return html`<ul>
    ${claims.map(({ id, statement, rank, contradictions, citations, about }) => {
      const isDeprecated = rank === 'DEPRECATED';
      return html`<li>
        <button class="line" data-id=${id} @click=${() => context.open(id)}>
          ${contradictions.length > 0 ? contestedMark : html`<span aria-hidden="true">·</span>`}
          <span class=${isDeprecated ? 'claim deprecated' : 'claim'}
            >${label(context, statement)}${untranslated(context, statement)}${isDeprecated ? html` <em>(${context.messages.rank_DEPRECATED})</em>` : nothing}</span
          >
        </button>
        <p class="behind">${sourceChips(context, { id, citations })}</p>
        ${others(context, about, shownId)}
      </li>`;
    })}
  </ul>`;
}
