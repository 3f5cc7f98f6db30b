import { paragraphsOf } from '../paragraphs.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { foreign } from '../untranslated.ts';
import { glyph, shapeOf } from '../glyphs.ts';
import type { RowFragment } from '../operations.ts';
import type { ReformEvidence } from './element.ts';
import { contested } from './contradictions.ts';

/** A type's shape, in a line of text. */
export function icon(typename: string): TemplateResult {
  const shape = shapeOf(typename);
  return html`<svg class="sign" viewBox="0 0 18 18" aria-hidden="true">
    ${glyph(shape, 9, 9, shape === 'Claim' ? 5 : 6.5)}
  </svg>`;
}

/** A name that opens what it names. */
export function link(
  evidence: ReformEvidence,
  { id, name }: { readonly id: string; readonly name: string },
): TemplateResult {
  return html`<button class="ref" data-id=${id} @click=${() => evidence.open(id)}>${name}</button>`;
}

/** What a claim names beside that which is open. */
function ends(evidence: ReformEvidence, about: RowFragment['about']): TemplateResult | typeof nothing {
  const others = about.filter(({ id }) => id !== evidence.shownId);
  if (others.length === 0) return nothing;
  return html`<p class="ends">
    ${others.map((other, index) => html`${index > 0 ? ' · ' : nothing}${link(evidence, other)}`)}
  </p>`;
}

/** A list of claims to open; nothing where there are none. */
export function lines(
  evidence: ReformEvidence,
  heading: string,
  claims: readonly RowFragment[],
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<div class="more">
    <h3>${heading}</h3>
    <ul>
      ${claims.map((claim) => {
        const isDeprecated = claim.rank === 'DEPRECATED';
        return html`<li>
          <button class="line" data-id=${claim.id} @click=${() => evidence.open(claim.id)}>
            ${claim.contradictions.length > 0 ? contested : html`<span aria-hidden="true">·</span>`}
            <span class=${isDeprecated ? 'deprecated' : ''}
              >${claim.statement}${foreign(evidence, claim.statement)}${isDeprecated ? html` <em>(${evidence.messages.rank_DEPRECATED})</em>` : nothing}</span
            >
            <span class="at">${paragraphsOf(claim.citations)}</span>
          </button>
          ${ends(evidence, claim.about)}
        </li>`;
      })}
    </ul>
  </div>`;
}
