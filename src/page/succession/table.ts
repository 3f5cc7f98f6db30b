import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import type { PostMessages } from '../../messages/posts.ts';
import { validityLabels } from '../../messages/validity-labels.ts';
import { durationOf } from '../../time/certainty.ts';
import { boundsOf } from '../bounds.ts';
import { parseDay, type Day } from '../days.ts';
import type { HeldFragment, VacanciesQuery } from '../operations.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { TimeScale } from '../time-scale.ts';
import { spanDefinitions, type UncertainSpan } from '../uncertain-span.ts';
import type { ViewContext } from '../view-context.ts';
import { barAxis, scaleOf, tenureBar } from './tenure-bar.ts';
import { label } from '../label.ts';
import { isolated } from '../../messages/isolation.ts';

type Computed = NonNullable<VacanciesQuery['post']>;
type Vacancy = Computed['vacancies'][number];
type Overlap = Computed['overlaps'][number];

/** A post with its holders, in order of time. */
export interface Succession {
  readonly postName: string;
  readonly holders: readonly HeldFragment[];
  /** What follows from the tenures; undefined until it is loaded. */
  readonly computed: Computed | undefined;
  /** The day that the page shows. */
  readonly day: Day | null;
}

interface SuccessionContext extends ViewContext {
  readonly messages: PostMessages;
}

/** The holders of a post with the bars of their tenures, the vacancies between them, and the overlaps. */
export function successionTable(context: SuccessionContext, succession: Succession): TemplateResult {
  const { messages, language } = context;
  const { postName, holders, computed, day } = succession;
  const tenures = holders.map(({ validity: { bounds, endState } }) => ({
    bounds: boundsOf(bounds),
    endState,
    isMoment: false,
  }));
  // The bars reach at least to the day for which the latest source speaks.
  const published = holders.map(({ knownFrom }) => parseDay(knownFrom) ?? NaN);
  const scale = scaleOf(tenures, published);
  return html`<svg class="vh" width="0" height="0" aria-hidden="true">${spanDefinitions(['office'])}</svg>
    <table class="folding" part="table">
      <caption class="vh">
        ${messages.succession}: ${label(context, postName)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.holder}</th>
          <th scope="col"><span class="vh">${messages.period}</span>${barAxis(scale, language)}</th>
          <th scope="col">${messages.from}</th>
          <th scope="col">${messages.to}</th>
          <th scope="col">${messages.source}</th>
        </tr>
      </thead>
      <tbody>
        ${holders.map((held, index) => [
          tenureRow(context, held, tenures[index]!, scale, day),
          computed?.vacancies
            .filter(({ after }) => after?.id === held.id)
            .map((vacancy) => vacancyRow(messages, vacancy, holders)),
        ])}
        ${computed?.overlaps.map((overlap) => overlapRow(messages, overlap))}
      </tbody>
    </table>`;
}

function tenureRow(
  context: SuccessionContext,
  held: HeldFragment,
  tenure: UncertainSpan,
  scale: TimeScale,
  day: Day | null,
): TemplateResult {
  const { messages } = context;
  const [from, to] = validityLabels(held.validity, messages);
  return html`<tr>
    <th scope="row">
      ${label(context, held.holder.name)}${held.acting ? html` <span class="quiet">(${messages.acting})</span>` : nothing}
    </th>
    <td>${tenureBar(tenure, scale, day)}</td>
    <td data-h=${messages.from}>${label(context, from)}</td>
    <td data-h=${messages.to}>${label(context, to)}</td>
    <td class="source">
      <button class="ref" data-id=${held.id} @click=${() => context.open(held.id)}>
        ${paragraphsOf(held.citations)}<span class="vh">: ${label(context, held.statement)}</span>
      </button>
    </td>
  </tr>`;
}

function vacancyRow(messages: PostMessages, vacancy: Vacancy, holders: readonly HeldFragment[]): TemplateResult {
  const { after, before, from, to, bounds, certainty } = vacancy;
  const nameOf = (id: string | undefined) =>
    isolated(holders.find((held) => held.id === id)?.holder.name ?? messages.notStated);
  const heading = before
    ? fill(messages.vacancyBetween, nameOf(after?.id), nameOf(before.id))
    : fill(messages.vacancyAfter, nameOf(after?.id));
  const { fromMin, fromMax, toMin, toMax } = boundsOf(bounds);
  const { min, max } = durationOf({ min: fromMin, max: fromMax }, { min: toMin, max: toMax });
  const least = Math.max(0, min);
  // A length that only follows from when the sources were published would say more than they do.
  const isKnown = certainty === 'CERTAIN' || (from && to);
  const vacantFor = certainty === 'CERTAIN' ? messages.vacantFor : messages.possiblyVacantFor;
  const days = least < max ? `${least}–${max}` : `${max}`;
  const unknown = before ? messages.vacancyUnknown : messages.successorUnknown;
  const text = isKnown && Number.isFinite(max) && max > 0 ? vacantFor(max, days) : unknown;
  return derivedRow(messages, heading, text, vacancy);
}

function overlapRow(messages: PostMessages, overlap: Overlap): TemplateResult {
  const names = overlap.tenures.map(({ holder }) => isolated(holder.name)).join(', ');
  return derivedRow(messages, fill(messages.overlap, names), '', overlap);
}

/** A row for what no source states, but follows from the tenures. */
function derivedRow(
  messages: PostMessages,
  heading: string,
  text: string,
  { from, to }: Pick<Overlap, 'from' | 'to'>,
): TemplateResult {
  return html`<tr class="unstated">
    <th scope="row">${heading}</th>
    <td>${text}</td>
    <td data-h=${messages.from}>${from?.label ?? messages.dateNotStated}</td>
    <td data-h=${messages.to}>${to?.label ?? messages.dateNotStated}</td>
    <td></td>
  </tr>`;
}
