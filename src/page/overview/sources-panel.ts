import { html, nothing, svg, type TemplateResult } from 'lit';
import { percentLabel } from '../../messages/numbers.ts';
import type { OverviewMessages } from '../../messages/overview.ts';
import { yearsLabel } from '../../messages/years.ts';
import { contestedMark } from '../inline-signs.ts';
import { eitherOf } from '../either-of.ts';
import { label } from '../label.ts';
import type { FirstSightQuery } from '../operations.ts';
import { spanSample, type Sample } from '../span-sample.ts';
import { spanDefinitions } from '../uncertain-span.ts';
import type { FirstSightContext } from './first-sight.ts';

/** How many publishers have a row of their own. */
const SHOWN = 7;
/** Width of a sign's sample in pixels. */
const WIDTH = 40;
const HUE = 'election';

/** What stands where nothing is chosen: who says so, how to read the signs, and where the sources disagree. */
export function sourcesPanel(context: FirstSightContext, data: FirstSightQuery | undefined): TemplateResult {
  return html`<div class="sources">
    ${data ? publishers(context, data.dataset) : nothing} ${signs(context)} ${data ? disagreements(context, data) : nothing}
  </div>`;
}

type Share = FirstSightQuery['dataset']['publishers'][number];

function publishers(
  context: FirstSightContext,
  { publishers: all, claimCount }: FirstSightQuery['dataset'],
): TemplateResult {
  const { messages, language } = context;
  const shown = all.length > SHOWN + 1 ? all.slice(0, SHOWN) : all;
  const rest = all.slice(shown.length);
  const most = Math.max(1, ...all.map(({ claims }) => claims));
  const row = ({ publisher, claims, ...period }: Share) => {
    const share = html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" fill="var(--raise)"></rect>
        <rect width=${(claims / most) * 100} height="6" fill="var(--slate)"></rect>
      </svg>
      <span class="share">${percentLabel(Math.round((claims / claimCount) * 100), language)}</span>`;
    const years = html`<span class="quiet">${yearsLabel([period])}</span>`;
    return html`<li>
      ${
        publisher
          ? html`<button @click=${() => context.open(publisher.id)}><b>${label(context, publisher.name)}</b>${years}${share}</button>`
          : html`<div><b>${messages.noPublisher}</b>${years}${share}</div>`
      }
    </li>`;
  };
  return html`<h2 class="what" tabindex="-1">${messages.whoSaysSo}</h2>
    <p class="quiet">${messages.whoSaysSoHint}</p>
    <ul class="publishers">
      ${shown.map(row)}
      ${
        rest.length > 0
          ? html`<li>
              <a href=${context.addressOf({ page: 'sources', item: null })}>
                <b>${messages.morePublishers(rest.filter(({ publisher }) => publisher).length)}</b><span class="quiet">${yearsLabel(rest)}</span>
                <span class="quiet">${messages.pages(rest.reduce((sum, { sources }) => sum + sources, 0))}</span>
              </a>
            </li>`
          : nothing
      }
    </ul>`;
}

function signs({ messages }: FirstSightContext): TemplateResult {
  const sample = (span: Sample) =>
    html`<svg viewBox=${`0 0 ${WIDTH} 16`} width=${WIDTH} aria-hidden="true">
      ${svg`${spanSample(span, WIDTH, { hue: HUE, y: 8 })}`}
    </svg>`;
  const rows: readonly (readonly [TemplateResult, string])[] = [
    [sample({ days: WIDTH, bounds: [19, 19, 19, 19], isMoment: true }), messages.signDay],
    [sample({ days: WIDTH, bounds: [5, 34, 5, 34], isMoment: true }), messages.signMonth],
    [sample({ days: WIDTH, bounds: [0, 2, 22, 39] }), messages.signPeriod],
    [html`<span class="mark">${contestedMark}</span>`, messages.signContested],
  ];
  return html`<h2>${messages.howToRead}</h2>
    <svg class="vh" width="0" height="0" aria-hidden="true">${spanDefinitions([HUE])}</svg>
    <ul class="signs">
      ${rows.map(([sign, text]) => html`<li>${sign} <span>${text}</span></li>`)}
    </ul>`;
}

function disagreements(
  context: FirstSightContext,
  { dataset, contradictions }: FirstSightQuery,
): TemplateResult | typeof nothing {
  const { messages } = context;
  const [...shown] = contradictions.nodes;
  if (shown.length === 0) return nothing;
  return html`<h2>${messages.disagreements}</h2>
    <ul class="disagreements">
      ${shown.map(({ between: [first, second] }) =>
        first
          ? html`<li>
              <button @click=${() => context.open(first.id)}>${contestedMark} <span>${label(context, bothOf(first, second, messages))}</span></button>
            </li>`
          : nothing,
      )}
    </ul>
    <p><a href=${context.addressOf({ page: 'conflicts', item: null })}>${messages.allConflicts(dataset.contradictionCount)}</a></p>`;
}

/** What two claims state: as one sentence if they differ in a few words, else as two. */
function bothOf(
  first: { statement: string },
  second: { statement: string } | undefined,
  { eitherOr }: OverviewMessages,
): string {
  if (!second) return first.statement;
  return eitherOf(first.statement, second.statement, eitherOr) ?? `${first.statement} ${second.statement}`;
}
