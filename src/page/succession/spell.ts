import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Span } from '../../dataset/day.ts';
import type { HeldFragment } from '../operations.ts';
import { parseDay, type Day } from '../days.ts';
import { timeOf } from '../times.ts';

/** A tenure's bounds; infinite where the source states none. */
export interface Spell {
  readonly begin: Span;
  readonly end: Span;
  readonly ending: HeldFragment['validity']['endState'];
}

/** The days that the pictures of a succession stand for. */
export interface Scale {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
}

const OPEN: Span = { min: -Infinity, max: Infinity };

/** The bounds of a tenure: its own dates, else those of the events that began or ended it. */
export function spellOf({ validity: { from, to, endState, startedBy, endedBy }, knownFrom }: HeldFragment): Spell {
  const bounds = (edtf: string | undefined) => (edtf === undefined ? undefined : timeOf(edtf)?.begin);
  const begin = bounds(from?.edtf) ?? bounds(startedBy?.date?.edtf) ?? OPEN;
  const ongoing = { min: parseDay(knownFrom) ?? Infinity, max: Infinity };
  const stated = bounds(to?.edtf) ?? bounds(endedBy?.date?.edtf) ?? OPEN;
  const end = endState === 'ONGOING' ? ongoing : { min: Math.max(stated.min, begin.min), max: stated.max };
  return { begin: { min: begin.min, max: Math.min(begin.max, end.max) }, end, ending: endState };
}

/** The scale that all bounded days fit into. */
export function scaleOf(spells: readonly Spell[], more: readonly Day[], width: number): Scale {
  const days = [...spells.flatMap(({ begin, end }) => [begin.min, begin.max, end.min, end.max]), ...more].filter(
    Number.isFinite,
  );
  if (days.length === 0) return { from: 0, to: 1, width };
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(200, (last - first) * 0.12);
  return { from: first - margin, to: last + margin, width };
}

/** The x of a day's beginning; beyond the scale, its edge. */
export function xIn(day: Day, { from, to, width }: Scale): number {
  return Math.max(0, Math.min(width, ((day - from) / (to - from)) * width));
}

/** A tenure's spell: solid while it surely held, hatched where it may have, fading where nothing bounds it. */
export function spellBody({ begin, end, ending }: Spell, scale: Scale): SVGTemplateResult {
  const [x0, x1] = [xIn(begin.min, scale), xIn(end.max + 1, scale)];
  const isCertain = Number.isFinite(begin.max) && Number.isFinite(end.min) && begin.max <= end.min;
  const [a, b] = isCertain ? [xIn(begin.max, scale), xIn(end.min + 1, scale)] : [x1, x1];
  const hatch = (from: number, to: number, mask: string) =>
    to - from > 0.5
      ? svg`<rect x=${from} y="9" width=${to - from} height="9" fill="url(#hatch)" mask=${`url(#${mask})`}></rect>`
      : nothing;
  return svg`${hatch(x0, a, isCertain ? 'fade-left' : 'fade-both')}
    ${isCertain ? svg`<rect x=${a} y="9" width=${Math.max(2, b - a)} height="9" fill="var(--office)"></rect>` : nothing}
    ${isCertain ? hatch(b, x1, 'fade-right') : nothing}
    ${
      ending === 'ONGOING'
        ? svg`<path d=${`M${scale.width - 16} 13.5h14m-5-4l5 4-5 4`} fill="none" stroke="var(--office)" stroke-width="1.6"></path>`
        : ending === 'UNKNOWN'
          ? svg`<text x=${scale.width - 8} y="18" text-anchor="middle" font-weight="700" class="halo">?</text>`
          : nothing
    }`;
}

/** What the spells are drawn with. */
export const spellDefinitions = (): SVGTemplateResult => {
  const stop = (offset: number, opacity: number) =>
    svg`<stop offset=${offset} stop-color="#fff" stop-opacity=${opacity}></stop>`;
  const mask = (id: string, stops: SVGTemplateResult) =>
    svg`<linearGradient id=${`g-${id}`}>${stops}</linearGradient>
      <mask id=${id} maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill=${`url(#g-${id})`}></rect></mask>`;
  return svg`<defs>
    ${mask('fade-left', svg`${stop(0, 0.1)}${stop(1, 0.9)}`)}
    ${mask('fade-right', svg`${stop(0, 0.9)}${stop(1, 0.1)}`)}
    ${mask('fade-both', svg`${stop(0, 0.1)}${stop(0.5, 0.9)}${stop(1, 0.1)}`)}
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" x2="0" y1="0" y2="5" stroke="var(--office)" stroke-width="1.8"></line>
    </pattern>
  </defs>`;
};
