import { html, nothing, type TemplateResult } from 'lit';
import { contestedSign } from '../glyphs.ts';
import type { Rank, RivalsQuery } from '../operations.ts';
import { nameOf, type Messages } from '../../messages/messages.ts';
import type { ReformEvidence } from './element.ts';
import { quotation } from './passage.ts';

type Contradiction = NonNullable<RivalsQuery['claim']>['contradictions'][number];

const ORDER: readonly Rank[] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** The sign for contested, in a line of text. */
export const contested: TemplateResult = html`<svg class="sign" viewBox="0 0 15 15" aria-hidden="true">
  ${contestedSign(7.5, 7.5)}
</svg>`;

/** A rank: its square and its word. */
export function rankMark(rank: Rank, messages: Messages): TemplateResult {
  return html`<span class="rank ${rank}"><i aria-hidden="true"></i>${nameOf(messages, 'rank_', rank)}</span>`;
}

/** Claims that cannot all be true, side by side, the preferred first; `shown` is the one that is open. */
export function rivals(evidence: ReformEvidence, { reason, between }: Contradiction, shown: string): TemplateResult {
  const { messages } = evidence;
  const sorted = between.toSorted((one, other) => ORDER.indexOf(one.rank) - ORDER.indexOf(other.rank));
  return html`<div class="rivals">
    <h3>${contested} ${messages.claimsConflict}</h3>
    <p class="quiet">${reason}</p>
    ${sorted.map(
      ({ id, rank, rankReason, statement, citations }) =>
        html`<div>
          ${rankMark(rank, messages)}
          <p class=${rank === 'DEPRECATED' ? 'statement deprecated' : 'statement'}>
            ${
              id === shown
                ? html`<b>${statement}</b>`
                : html`<button class="ref" data-id=${id} @click=${() => evidence.open(id)}>${statement}</button>`
            }
          </p>
          ${
            id === shown
              ? nothing
              : citations.map(
                  ({ stance, passage, source }) =>
                    html`<div class="passage ${stance}">${quotation(passage, source.language)}</div>`,
                )
          }
          ${rankReason ? html`<p class="quiet">${rankReason}</p>` : nothing}
        </div>`,
    )}
  </div>`;
}
