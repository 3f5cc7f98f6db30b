import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contestedSign, saidSign } from '../glyphs.ts';
import type { RovingFocus } from '../roving-focus.ts';
import { uncertainSpan } from '../uncertain-span.ts';
import type { ViewContext } from '../view-context.ts';
import type { Frame, LaneLayout, Placed } from './layout.ts';
import { spokenLabel } from './notes.ts';

/** Which marks are emphasised. */
interface Emphasis {
  readonly selectedId: string | null;
  /** Empty: all are equal. */
  readonly marked: ReadonlySet<string>;
}

/** The marks of all lanes, which `focus` moves among. */
export function marks(
  context: ViewContext,
  focus: RovingFocus,
  lanes: readonly LaneLayout[],
  frame: Frame,
  { selectedId, marked }: Emphasis,
): unknown {
  const spots = lanes.flatMap(({ placed, rows }) =>
    placed.map(({ item: { id }, x0, x1, row }) => ({
      id,
      x: (Math.max(frame.left, x0) + Math.min(frame.right, x1)) / 2,
      y: (rows[row]?.y ?? 0) + 9,
    })),
  );
  focus.place(spots, spots[0]?.id);
  return repeat(
    lanes.flatMap((lane) => lane.placed.map((placed) => ({ lane, placed }))),
    ({ placed }) => placed.item.id,
    ({ lane, placed }) => {
      const { item, text } = placed;
      const isSelected = item.id === selectedId;
      const isBold = isSelected || marked.has(item.id);
      const isPale = marked.size > 0 && !marked.has(item.id);
      const classes = ['mark', !item.isPublished && 'unpublished', isPale && 'pale', marked.has(item.id) && 'marked'];
      return svg`<g class=${classes.filter(Boolean).join(' ')} data-id=${item.id} role="button"
        tabindex=${focus.tabIndexOf(item.id)} aria-pressed=${isSelected}
        aria-label=${spokenLabel(item, text, lane.lane.name, context.messages)} @click=${() => focus.open(item.id)}>${item.label === text ? nothing : svg`<title>${item.label}</title>`}${markBody(placed, lane, frame, isBold)}</g>`;
    },
  );
}

/** The span of a mark with its label and sign. */
export function markBody(placed: Placed, { lane, rows }: LaneLayout, frame: Frame, isBold: boolean): SVGTemplateResult {
  const { item, left, right, labelX, labelEnd, labelWidth, boldWidth, isInside } = placed;
  const row = rows[placed.row] ?? { y: 0, height: 0 };
  const middle = row.y + row.height / 2;
  const sign = item.isContested ? contestedSign : item.kind === 'STATEMENT' ? saidSign : undefined;
  const [x0, x1] = [Math.max(left - 3, 0.5), Math.min(right, frame.right) + 2];
  return svg`
    <g clip-path="url(#field)">${item.span ? uncertainSpan(item.span, frame, { hue: lane.hue, y: middle, isUnderLabel: isInside }) : nothing}</g>
    <rect class="frame" x=${x0} y=${row.y + 0.5} width=${Math.max(6, x1 - x0)} height=${row.height - 1} rx="2"></rect>
    ${sign ? sign(labelEnd ? labelX - (isBold ? boldWidth : labelWidth) - 11 : labelX + 7, middle - (isInside ? 4 : 0)) : nothing}
    <text class="label halo" x=${labelEnd || !sign ? labelX : labelX + 17} y=${isInside ? middle : middle + 4} text-anchor=${labelEnd ? 'end' : 'start'}>${placed.text}</text>`;
}
