import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CardMessages } from '../../messages/cards.ts';
import { isolated } from '../../messages/isolation.ts';
import { contestedSign } from '../glyphs.ts';
import { grouped } from '../grouped.ts';
import { contestedMark } from '../inline-signs.ts';
import { label } from '../label.ts';
import { cut } from '../text-width.ts';
import type { ViewContext } from '../view-context.ts';
import { dotRadius, hemicycle, type Spot } from './hemicycle.ts';
import type { Line, Seat, Tally } from './tally.ts';

export interface ChamberContext extends ViewContext {
  readonly messages: CardMessages;
}

/** Radius of the half circle, and room beside it for labels. */
const [RADIUS, ROOM] = [190, 160];
/** Pixels between the lines of labels. */
const LINE = 16;

/** The seats of a chamber as dots in a half circle, with a legend and a table; nothing where no seats are stated. */
export function chamber(context: ChamberContext, tally: Tally, isNarrow: boolean): TemplateResult | typeof nothing {
  const { messages } = context;
  const { seats, parts } = tally;
  if (seats.length === 0) return nothing;
  const spots = hemicycle(seats.length, RADIUS);
  const dot = dotRadius(seats.length, RADIUS);
  const groups = groupsOf(seats, spots);
  const room = isNarrow ? 12 : ROOM;
  const width = 2 * (RADIUS + room);
  const summary = groups.map(({ line, count }) => `${isolated(line.name)} ${count}`).join(', ');
  return html`<figure class="chamber">
    <svg
      viewBox=${`${-width / 2} ${-RADIUS - 26} ${width} ${RADIUS + 46}`}
      role="img"
      aria-label=${`${messages.seats(seats.length)}: ${summary}`}
    >
      ${svg`<g class="seats">${seats.map((seat, index) => seatDot(seat, spots[index]!, dot))}</g>`}
      <text y="-22" text-anchor="middle" class="total">${seats.length}</text>
      ${isNarrow ? nothing : labels(groups)}
    </svg>
    <ul class="seat-legend">
      ${
        isNarrow
          ? groups.map(
              ({ line, count }) =>
                html`<li>${swatch({ ...seatFor(seats, line), part: 0 })} ${label(context, line.name)} <b>${count}</b>${line.seats!.others.length > 0 ? html` ${contestedMark}` : nothing}</li>`,
            )
          : nothing
      }
      ${parts.map(({ name, seats: count }, part) => html`<li>${swatch({ hue: 'ink', part })} ${label(context, name)}: ${count}</li>`)}
      ${
        parts.length > 0 && seats.some(({ part }) => part === null)
          ? html`<li>${swatch({ hue: 'ink', part: null })} ${messages.seatNotStated}</li>`
          : nothing
      }
      ${seats.some(({ isContested }) => isContested) ? html`<li>${swatch({ hue: 'ink', part: 1, isContested: true })} ${messages.seatContested}</li>` : nothing}
    </ul>
    ${seatTable(context, tally)}
  </figure>`;
}

type Dot = Pick<Seat, 'hue' | 'part'> & Partial<Pick<Seat, 'isContested'>>;

/** A dot for a seat of the first part, a ring for one of the second, a square where the sources do not say; dotted around: contested. */
function seatDot(
  { hue, part, isContested = false }: Dot,
  { x, y }: Pick<Spot, 'x' | 'y'>,
  r: number,
): SVGTemplateResult {
  const colour = `var(--${hue})`;
  const inner = Math.max(1, r - 1.2);
  const shape =
    part === null
      ? svg`<rect x=${x - inner * 0.8} y=${y - inner * 0.8} width=${inner * 1.6} height=${inner * 1.6} fill=${colour}></rect>`
      : svg`<circle cx=${x} cy=${y} r=${inner} fill=${part === 0 ? colour : 'var(--paper)'} stroke=${colour} stroke-width=${part > 0 ? 2.4 : 0.5} stroke-dasharray=${part > 1 ? '3 2' : nothing}></circle>`;
  if (!isContested) return shape;
  return svg`${shape}<circle class="doubt" cx=${x} cy=${y} r=${r + 2.4} fill="none" stroke="var(--ink)" stroke-width="1.4" stroke-dasharray="1.5 2.5"></circle>`;
}

const swatch = (dot: Dot): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true">${seatDot(dot, { x: 10, y: 10 }, 7)}</svg>`;

const seatFor = (seats: readonly Seat[], line: Line) => seats.find((seat) => seat.line === line)!;

/** The seats of one line, and the middle of their dots. */
interface SeatGroup {
  readonly line: Line;
  readonly count: number;
  readonly angle: number;
}

function groupsOf(seats: readonly Seat[], spots: readonly Spot[]): readonly SeatGroup[] {
  return [...grouped(seats.entries(), ([, { line }]) => line)].map(([line, all]) => ({
    line,
    count: line.seats!.value,
    angle: all.reduce((sum, [index]) => sum + spots[index]!.angle, 0) / all.length,
  }));
}

/** Names beside the half circle, each in a line of its own. */
function labels(groups: readonly SeatGroup[]): readonly SVGTemplateResult[] {
  const placed = groups.map((group) => {
    const isLeft = group.angle < Math.PI / 2;
    const [x, y] = [-(RADIUS + 16) * Math.cos(group.angle), -(RADIUS + 16) * Math.sin(group.angle)];
    return { ...group, isLeft, x, y };
  });
  return [true, false].flatMap((side) => {
    // From the bottom up, a label makes way for the one below it.
    let free = 8;
    return placed
      .filter(({ isLeft }) => isLeft === side)
      .toSorted((one, other) => other.y - one.y)
      .map(({ line, count, x, y }) => {
        const at = Math.min(y, free);
        free = at - LINE;
        const sign = line.seats!.others.length > 0;
        const text = `${isolated(cut(line.name, 20))} ${count}`;
        // The sign stands between the label and the dots.
        const out = sign ? (side ? -18 : 18) : 0;
        return svg`<text x=${x + out} y=${at + 4} text-anchor=${side ? 'end' : 'start'} font-weight="600" class="halo">${text}</text>
          ${sign ? contestedSign(side ? x - 7 : x + 7, at) : nothing}`;
      });
  });
}

/** The same in rows. */
function seatTable(context: ChamberContext, { lines, parts, seats }: Tally): TemplateResult {
  const { messages } = context;
  const count = (line: Line, part: number) => seats.filter((seat) => seat.line === line && seat.part === part).length;
  return html`<details class="twin">
    <summary>${messages.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${messages.candidate}</th>
          <th scope="col" class="number">${messages.seatCount}</th>
          ${parts.map(({ name }) => html`<th scope="col" class="number">${label(context, name)}</th>`)}
          <th scope="col">${messages.otherSources}</th>
        </tr>
      </thead>
      <tbody>
        ${lines
          .filter((line) => line.seats)
          .map(
            (line) =>
              html`<tr>
                <th scope="row">${label(context, line.name)}</th>
                <td class="number">${line.seats!.value}</td>
                ${parts.map((_, part) => html`<td class="number">${count(line, part)}</td>`)}
                <td>${line.seats!.others.join(', ')}</td>
              </tr>`,
          )}
      </tbody>
    </table>
  </details>`;
}
