import { nothing, svg, type SVGTemplateResult } from 'lit';
import { fill, type Messages } from '../../messages/messages.ts';
import { headingWidth, labelWidth } from './label-widths.ts';
import type { Lane } from './lanes.ts';

/** Where a lane begins, and how many of its marks are folded away. */
export interface LaneHeading {
  readonly lane: Lane;
  readonly y: number;
  readonly folded: number;
  readonly isOpen: boolean;
}

/** A lane's upper line and name, with the button that shows its folded marks, or folds them again. */
export function laneHeading(
  { lane, y, folded, isOpen }: LaneHeading,
  right: number,
  isNarrow: boolean,
  messages: Messages,
  toggle: (laneId: string) => void,
): SVGTemplateResult {
  const label = isOpen ? messages.showFewer : fill(messages.showMore, folded);
  const [x, baseline] = isNarrow ? [headingWidth(lane.name) + 12, y + 16] : [0, y + 35];
  const click = () => toggle(lane.id);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    click();
  };
  return svg`<line x1="0" x2=${right} y1=${y} y2=${y} stroke="var(--line)"></line>
    <text class=${`lane l-${lane.hue}`} x="0" y=${isNarrow ? y + 16 : y + 18}>${lane.name}</text>
    ${
      folded > 0 || isOpen
        ? svg`<g class="fold" role="button" tabindex="0" aria-expanded=${isOpen} aria-label=${`${lane.name}: ${label}`} @click=${click} @keydown=${press}>
            <rect class="frame" x=${x - 4} y=${baseline - 14} width=${labelWidth(label, false) + 8} height="20" rx="2"></rect>
            <text x=${x} y=${baseline}>${label}</text></g>`
        : nothing
    }`;
}
