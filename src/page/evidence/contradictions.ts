import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type Messages } from '../../messages/messages.ts';
import { contestedMark } from '../inline-signs.ts';
import type { Rank, ContradictionsQuery } from '../operations.ts';
import type { ViewContext } from '../view-context.ts';
import { sourceChips } from '../source-chips.ts';
import { openAtSentence, quotation } from './passage.ts';
import { label } from '../label.ts';

/** Claims that cannot all be true. */
export type Contradiction = NonNullable<ContradictionsQuery['claim']>['contradictions'][number];

const ORDER: readonly Rank[] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** A rank: its square and its name. */
export function rankMark(rank: Rank, messages: Messages): TemplateResult {
  return html`<span class="rank ${rank}"><i aria-hidden="true"></i>${nameOf(messages, 'rank_', rank)}</span>`;
}

/** Contradictory claims side by side, preferred ones first; `shownId` is the claim that is open. */
export function contradictionView(
  context: ViewContext,
  { reason, between }: Contradiction,
  shownId: string,
): TemplateResult {
  const { messages } = context;
  const sorted = between.toSorted((one, other) => ORDER.indexOf(one.rank) - ORDER.indexOf(other.rank));
  return html`<div class="contradiction">
    <h3>${contestedMark} ${messages.claimsConflict}</h3>
    <p class="quiet">${label(context, reason)}</p>
    ${sorted.map(
      ({ id, rank, rankReason, statement, citations }) =>
        html`<div>
          ${rankMark(rank, messages)}
          <p class=${rank === 'DEPRECATED' ? 'statement deprecated' : 'statement'}>
            ${
              id === shownId
                ? html`<b>${label(context, statement)}</b>`
                : html`<button class="claim" data-id=${id} @click=${() => context.open(id)}>${label(context, statement)}</button>`
            }
          </p>
          ${
            id === shownId
              ? nothing
              : citations.map(
                  ({ stance, passage, source }) =>
                    html`<div class="passage ${stance}">
                      ${quotation(passage, source.language)}
                      <p class="quiet">${openAtSentence(context, passage.link)}</p>
                    </div>`,
                )
          }
          <p>${sourceChips(context, { id, citations })}</p>
          ${rankReason ? html`<p class="quiet">${label(context, rankReason)}</p>` : nothing}
        </div>`,
    )}
  </div>`;
}
