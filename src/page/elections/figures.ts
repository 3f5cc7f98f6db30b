import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import { percentLabel } from '../../messages/numbers.ts';
import { contestedMark } from '../inline-signs.ts';
import { label } from '../label.ts';
import type { MeasuredFragment } from '../operations.ts';
import { sourceChips } from '../source-chips.ts';
import type { ChamberContext } from './chamber.ts';

/** The best share is drawn large with so many that contradict it, this one included; all other figures are listed. */
const LARGE = 2;
/** So many of the others are listed at first. */
const FEW = 6;

/** Figures about a vote: the best shares, such as the turnout, as bars; all others as sentences. */
export function voteFigures(
  context: ChamberContext,
  figures: readonly MeasuredFragment[],
  voteId: string,
): TemplateResult | typeof nothing {
  const { messages } = context;
  if (figures.length === 0) return nothing;
  const sorted = bestFirst(figures, voteId);
  const first = sorted.find((figure) => isShare(figure, voteId));
  const large = first
    ? sorted
        .filter((figure) => figure === first || (isShare(figure, voteId) && conflicts(figure, first)))
        .slice(0, LARGE)
    : [];
  const rest = sorted.filter((figure) => !large.includes(figure));
  return html`<h3>${messages.figures}</h3>
    ${
      large.length > 0
        ? html`<ul class="shares">
            ${large.map((figure) => largeShare(context, figure))}
          </ul>`
        : nothing
    }
    ${list(context, rest.slice(0, FEW))}
    ${
      rest.length > FEW
        ? html`<details class="more-figures">
            <summary>${fill(messages.showMore, rest.length - FEW)}</summary>
            ${list(context, rest.slice(FEW))}
          </details>`
        : nothing
    }`;
}

const list = (context: ChamberContext, figures: readonly MeasuredFragment[]) =>
  html`<ul class="figures">
    ${figures.map((figure) => html`<li>${sentence(context, figure)}</li>`)}
  </ul>`;

const ORDER = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** By rank, then those of the vote itself, then those that most sources give. */
function bestFirst(figures: readonly MeasuredFragment[], voteId: string): readonly MeasuredFragment[] {
  const keys = ({ rank, subject, citations }: MeasuredFragment) =>
    [ORDER.indexOf(rank), subject.id === voteId ? 0 : 1, -citations.length] as const;
  return figures.toSorted((one, other) => {
    const [left, right] = [keys(one), keys(other)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
}

/** Whether a figure is a share, such as the turnout, of the vote as a whole. */
const isShare = ({ amount, unit, rank, subject }: MeasuredFragment, voteId: string) =>
  subject.id === voteId &&
  unit === 'percent' &&
  amount !== null &&
  amount >= 0 &&
  amount <= 100 &&
  rank !== 'DEPRECATED';

const conflicts = (one: MeasuredFragment, other: MeasuredFragment) =>
  one.contradictions.some(({ id }) => other.contradictions.some((each) => each.id === id));

function largeShare(context: ChamberContext, figure: MeasuredFragment): TemplateResult {
  return html`<li>
    <b class="big">${percentLabel(figure.amount!, context.language)}</b>
    <div class="track"><i class="bar" .style=${`width:${figure.amount}%;--c:var(--election)`}></i></div>
    ${sentence(context, figure)}
  </li>`;
}

function sentence(
  context: ChamberContext,
  { id, statement, rank, contradictions, citations }: MeasuredFragment,
): TemplateResult {
  const isRejected = rank === 'DEPRECATED';
  return html`${isRejected ? html`<i class="hatch" aria-hidden="true"></i> ` : nothing}${contradictions.length > 0 ? html`${contestedMark} ` : nothing}<button
      class=${isRejected ? 'claim deprecated' : 'claim'}
      data-id=${id}
      @click=${() => context.open(id)}
    >
      ${label(context, statement)}</button
    >${isRejected ? html` (${context.messages.rank_DEPRECATED})` : nothing} ${sourceChips(context, { id, citations }, 2)}`;
}
