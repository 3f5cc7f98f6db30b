import { nothing, svg, type SVGTemplateResult } from 'lit';
import { contestedSign, saidSign, type Hue } from '../glyphs.ts';
import { xOf, type Frame, type LaneLayout, type Placed } from './layout.ts';
import type { Item } from './items.ts';

/** Gradients, hatchings and screens of the marks; `suffix` keeps the ids of two pictures in a document apart. */
export function definitions(hues: readonly Hue[], frame: Frame, height: number): SVGTemplateResult {
  const stop = (offset: number, opacity: number) =>
    svg`<stop offset=${offset} stop-color="#fff" stop-opacity=${opacity}></stop>`;
  const mask = (id: string, stops: SVGTemplateResult) => svg`
    <linearGradient id=${`g${id}`}>${stops}</linearGradient>
    <mask id=${id} maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill=${`url(#g${id})`}></rect></mask>`;
  return svg`<defs>
    ${hues.map(
      (hue) => svg`
        <linearGradient id=${`soft-${hue}`}>
          <stop offset="0" stop-color=${`var(--${hue})`} stop-opacity="0"></stop>
          <stop offset=".25" stop-color=${`var(--${hue})`}></stop>
          <stop offset=".75" stop-color=${`var(--${hue})`}></stop>
          <stop offset="1" stop-color=${`var(--${hue})`} stop-opacity="0"></stop>
        </linearGradient>
        <pattern id=${`hatch-${hue}`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="4" stroke=${`var(--${hue})`} stroke-width="2.2"></line>
        </pattern>`,
    )}
    ${mask('fade-left', svg`${stop(0, 0.12)}${stop(1, 1)}`)}
    ${mask('fade-right', svg`${stop(0, 1)}${stop(1, 0.12)}`)}
    ${mask('fade-both', svg`${stop(0, 0.2)}${stop(0.5, 1)}${stop(1, 0.2)}`)}
    ${mask('gone-left', svg`${stop(0, 0)}${stop(1, 1)}`)}
    ${mask('gone-right', svg`${stop(0, 1)}${stop(1, 0)}`)}
    <clipPath id="field"><rect x=${frame.left} y="0" width=${Math.max(0, frame.right - frame.left)} height=${height}></rect></clipPath>
    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="1.5" cy="1.5" r=".8" fill="var(--line2)"></circle>
    </pattern>
  </defs>`;
}

/** What one mark of a lane looks like, its label and signs with it; the label of what is chosen is bold. */
export function markBody(
  placed: Placed,
  { lane, rows }: LaneLayout,
  frame: Frame,
  isChosen: boolean,
): SVGTemplateResult {
  const { item, left, right, labelX, labelEnd, labelWidth, boldWidth, isInside } = placed;
  const row = rows[placed.row] ?? { y: 0, height: 0 };
  const middle = row.y + row.height / 2;
  const sign = item.isContested ? contestedSign : item.kind === 'STATEMENT' ? saidSign : undefined;
  const [x0, x1] = [Math.max(left - 3, 0.5), Math.min(right, frame.right) + 2];
  return svg`
    <g clip-path="url(#field)">${item.time?.end ? spell(placed, lane.hue, middle, frame) : point(placed, lane.hue, middle)}</g>
    <rect class="frame" x=${x0} y=${row.y + 0.5} width=${Math.max(6, x1 - x0)} height=${row.height - 1} rx="2"></rect>
    ${sign ? sign(labelEnd ? labelX - (isChosen ? boldWidth : labelWidth) - 11 : labelX + 7, middle - (isInside ? 4 : 0)) : nothing}
    <text class="label halo" x=${labelEnd || !sign ? labelX : labelX + 17} y=${isInside ? middle : middle + 4} text-anchor=${labelEnd ? 'end' : 'start'}>${placed.text}</text>`;
}

/** On one day: that day where it is known, else soft over all the days that it may be. */
function point({ item, x0, x1, isInside }: Placed, hue: Hue, middle: number): SVGTemplateResult {
  const { min = 0, max = 0 } = item.time?.begin ?? {};
  const colour = `var(--${hue})`;
  if (min === max) {
    const day = x1 - x0;
    const isDay = day > 8;
    const x = day < 3 ? x0 - 1.5 + day / 2 : x0;
    return svg`<rect x=${x} y=${middle - 8} width=${Math.max(3, day)} height="16" fill=${colour} fill-opacity=${isDay ? 0.28 : 1}></rect>
      ${isDay ? svg`<path d=${`M${x0} ${middle - 8}v16M${x1} ${middle - 8}v16`} stroke=${colour} stroke-width="2.5"></path>` : nothing}`;
  }
  const isWide = max - min > 40;
  const height = isInside || isWide ? 5 : 12;
  const y = isInside ? middle + 5.5 : middle;
  const width = Math.max(6, x1 - x0);
  const isOpen = !Number.isFinite(min) || !Number.isFinite(max);
  const fill = isOpen ? colour : `url(#soft-${hue})`;
  const mask = !isOpen ? nothing : Number.isFinite(min) ? 'url(#gone-right)' : 'url(#gone-left)';
  return svg`<g mask=${mask}><rect x=${x0} y=${y - height / 2} width=${width} height=${height} fill=${fill} opacity=${isWide ? 0.25 : 0.5}></rect>
    <rect x=${x0} y=${y - 0.8} width=${width} height="1.6" fill=${fill} opacity=${isWide ? 0.6 : 1}></rect></g>`;
}

/** A spell: solid while it surely held, hatched where it may have, open ends marked. */
function spell({ item, x0, x1, isInside }: Placed, hue: Hue, middle: number, frame: Frame): SVGTemplateResult {
  const { begin, end, ending } = item.time as Item['time'] & { end: { min: number; max: number } };
  const colour = `var(--${hue})`;
  const y = isInside ? middle + 3 : middle - 2.5;
  const hatch = (from: number, to: number, mask: string) =>
    to - from > 1
      ? svg`<rect x=${from} y=${y} width=${to - from} height="5" fill=${`url(#hatch-${hue})`} mask=${`url(#${mask})`}></rect>`
      : nothing;
  const isCertain = begin.max <= end.min;
  const [solidFrom, solidTo] = isCertain ? [xOf(begin.max, frame), xOf(end.min + 1, frame)] : [0, 0];
  const bar = isCertain
    ? svg`${hatch(x0, solidFrom, 'fade-left')}
        <rect x=${solidFrom} y=${y} width=${Math.max(1.5, solidTo - solidFrom)} height="5" fill=${colour}></rect>
        ${hatch(solidTo, x1, 'fade-right')}`
    : hatch(x0, x1, 'fade-both');
  const tip = Math.min(x1, frame.right) - 3;
  const openEnd =
    ending === 'ongoing'
      ? svg`<path d=${`M${tip - 13} ${y + 2.5}h12m-5-4l5 4-5 4`} fill="none" stroke=${colour} stroke-width="1.6"></path>`
      : ending === 'unknown'
        ? svg`<text x=${tip - 4} y=${y + 6.5} text-anchor="middle" font-weight="700" class="halo">?</text>`
        : nothing;
  return svg`${bar}${x1 <= frame.right + FADED ? openEnd : nothing}`;
}

/** How far past the field's edge an open end may lie and still be shown at the edge. */
const FADED = 400;
