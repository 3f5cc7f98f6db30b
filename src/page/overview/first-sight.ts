import { html, nothing, type TemplateResult } from 'lit';
import { filledParts } from '../../messages/filled.ts';
import type { OverviewMessages } from '../../messages/overview.ts';
import { longestFirst } from '../../messages/story-order.ts';
import type { Place } from '../../messages/views.ts';
import { yearsLabel, NAMED } from '../../messages/years.ts';
import { label } from '../label.ts';
import type { FirstSightQuery } from '../operations.ts';
import { HUES } from '../stories/hues.ts';
import { untranslated } from '../untranslated.ts';
import type { ViewContext } from '../view-context.ts';

/** What the overview shows of the data set before its charts. */
export interface FirstSightContext extends ViewContext {
  readonly messages: OverviewMessages;
  /** The address of another view of the page. */
  addressOf(place: Place): string;
}

/** How many stories are shown. */
const STORIES = 3;

/** Title, sentence and sources of the data set, and stories to begin with. */
export function firstSight(context: FirstSightContext, data: FirstSightQuery | undefined): TemplateResult {
  const { title = '', description } = data?.dataset ?? {};
  return html`<div class="hero">
    <h1>${label(context, title)}${untranslated(context, title)}</h1>
    ${description ? html`<p class="lede">${label(context, description)}</p>` : nothing}
    ${data ? sourcesLine(context, data) : nothing} ${data ? stories(context, data.stories) : nothing}
  </div>`;
}

function sourcesLine(context: FirstSightContext, { dataset }: FirstSightQuery): TemplateResult | typeof nothing {
  const { messages } = context;
  const named = dataset.publishers.filter(({ publisher }) => publisher);
  if (named.length === 0) return nothing;
  const text = named.length > NAMED ? messages.bySources : messages.byAllSources;
  const names = named
    .slice(0, NAMED)
    .map(({ publisher }, at) => html`${at > 0 ? ', ' : ''}${label(context, publisher?.name ?? '')}`);
  const parts = filledParts<unknown>(text, [
    html`<b>${messages.pages(dataset.sourceCount)}</b>`,
    html`<b>${messages.publishers(named.length)}</b>`,
    yearsLabel(dataset.publishers),
    names,
  ]);
  const conflicts = context.addressOf({ page: 'conflicts', item: null });
  return html`<p class="by">
    ${parts} ${dataset.contradictionCount > 0 ? html`<a href=${conflicts}>${messages.bothShown}</a>` : nothing}
  </p>`;
}

function stories(context: FirstSightContext, all: FirstSightQuery['stories']): TemplateResult | typeof nothing {
  const { messages } = context;
  if (all.length === 0) return nothing;
  return html`<ul class="stories">
    ${longestFirst(all)
      .slice(0, STORIES)
      .map(
        ({ id, title, summary, steps }, at) =>
          html`<li class=${`l-${HUES[at % HUES.length]}`}>
          <a href=${context.addressOf({ page: 'stories', item: id })}>
            <span class="quiet">${messages.story} · ${messages.steps(steps.length)}</span>
            <b>${label(context, title)}</b>
            <span class="summary">${label(context, summary)}</span>
            <span class="go">${messages.startReading} <span aria-hidden="true">→</span></span>
          </a>
        </li>`,
      )}
  </ul>`;
}
