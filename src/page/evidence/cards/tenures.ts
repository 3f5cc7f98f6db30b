import { html, nothing, type TemplateResult } from 'lit';
import { validityLabels } from '../../../messages/validity-labels.ts';
import { boundsOf } from '../../bounds.ts';
import { parseDay, type Day } from '../../days.ts';
import { label } from '../../label.ts';
import type { HeldFragment } from '../../operations.ts';
import { sourceChips } from '../../source-chips.ts';
import { barAxis, scaleOf, tenureBar } from '../../succession/tenure-bar.ts';
import { spanDefinitions } from '../../uncertain-span.ts';
import type { CardContext } from './card-context.ts';
import { link } from '../claim-list.ts';

/** A tenure, and what its row is named by: the holder in a post's card, the post in a person's. */
export interface TenureRow {
  readonly held: HeldFragment;
  readonly named: { readonly id: string; readonly name: string };
}

/** Tenures as bars over a common axis, each with its dates in words; nothing where there are none. */
export function tenureBars(
  context: CardContext,
  heading: string,
  rows: readonly TenureRow[],
  day: Day | null,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { messages, language } = context;
  const spans = rows.map(({ held: { validity } }) => ({
    bounds: boundsOf(validity.bounds),
    endState: validity.endState,
    isMoment: false,
  }));
  const scale = scaleOf(
    spans,
    rows.map(({ held }) => parseDay(held.knownFrom) ?? NaN),
  );
  return html`<div class="more tenures">
    <h3>${heading}</h3>
    <svg class="vh" width="0" height="0" aria-hidden="true">${spanDefinitions(['office'])}</svg>
    ${barAxis(scale, language)}
    <ul>
      ${rows.map(({ held, named }, index) => {
        const [from, to] = validityLabels(held.validity, messages);
        return html`<li>
          ${link(context, named)}${held.acting ? html` <span class="quiet">(${messages.acting})</span>` : nothing}
          ${tenureBar(spans[index]!, scale, day)}
          <button class="claim" data-id=${held.id} @click=${() => context.open(held.id)}>
            ${label(context, from)} → ${label(context, to)}<span class="vh">: ${label(context, held.statement)}</span>
          </button>
          ${sourceChips(context, held, 2)}
        </li>`;
      })}
    </ul>
  </div>`;
}
