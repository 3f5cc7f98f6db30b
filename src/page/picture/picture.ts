import { nothing, svg, type SVGTemplateResult } from 'lit';
import { messagesOf } from '../../messages/messages.ts';
import type { Language } from '../../messages/languages.ts';
import { dayLabel } from '../dates.ts';
import type { EventFragment } from '../operations.ts';
import { readState, type ViewState } from '../state.ts';
import { cut, textWidth } from '../text-width.ts';
import { axisLines } from '../timeline/axis-lines.ts';
import { frameOf, TOP } from '../timeline/chart.ts';
import { itemsOf, lastDay, type Item } from '../timeline/items.ts';
import { labelWidth } from '../timeline/label-widths.ts';
import { laneHeading } from '../timeline/lane-headings.ts';
import { lanesOf } from '../timeline/lanes.ts';
import { layOut, type Frame, type LaneLayout } from '../timeline/layout.ts';
import { markBody } from '../timeline/marks.ts';
import { windowOf, type ViewWindow } from '../timeline/view-window.ts';
import { xOf } from '../time-scale.ts';
import { today } from '../days.ts';
import { spanDefinitions } from '../uncertain-span.ts';
import { lightColours } from './light-colours.ts';
import { svgText } from './svg-text.ts';

/** What a picture shows. */
export interface Picture {
  readonly title: string;
  readonly text: string;
  readonly dataset: string;
  /** Who says so. */
  readonly sources: string;
  /** Ids of the events that are emphasised. */
  readonly marked: readonly string[];
  readonly language: Language;
  /** The view, as the query of a permalink. */
  readonly view: string;
  readonly events: readonly EventFragment[];
  readonly width: number;
  readonly height: number;
}

const FONT = "'Noto Sans', sans-serif";
/** Pixels around everything. */
const MARGIN = 56;
/** How much larger the chart is than on the page: a card is seen at about half its size. */
const SCALE = 1.6;
/** The most events of which a card names any. */
const MOST = 14;

/** The picture of a permalink as an SVG file: what it is about, a part of its timeline, and who says so. */
export function pictureSvg(picture: Picture): string {
  const { title, text, dataset, sources, language, width, height } = picture;
  const { at, ...state } = readState(picture.view);
  const inner = width - 2 * MARGIN;
  const size = textWidth(title, `700 58px ${FONT}`) > inner * 1.9 ? 40 : 58;
  const heading = wrapped(title, `700 ${size}px ${FONT}`, inner, 3);
  const lead = wrapped(text, `27px ${FONT}`, inner, heading.length > 2 ? 1 : 2);
  const eyebrow = [title === dataset ? '' : dataset, at === null ? '' : dayLabel(at, language)]
    .filter(Boolean)
    .join(' · ');
  const top = MARGIN + (eyebrow ? 34 : 0);
  const [headEnd, leadEnd] = [
    top + heading.length * size * 1.16,
    top + heading.length * size * 1.16 + 8 + lead.length * 37,
  ];
  const foot = height - MARGIN + 16;
  const room = foot - 44 - (leadEnd + 18);
  const line = (content: string, y: number, style: string, x = MARGIN) =>
    svg`<text x=${x} y=${y} style=${style}>${content}</text>`;
  return coloured(
    svgText(svg`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
      <style>${STYLE}</style>
      <rect width=${width} height=${height} fill="var(--paper)"></rect>
      <rect width=${width} height="10" fill="var(--election)"></rect>
      ${eyebrow ? line(cutTo(eyebrow, `24px ${FONT}`, inner), MARGIN + 18, 'font-size:24px;fill:var(--ink2)') : nothing}
      ${heading.map((each, index) => line(each, top + size * (0.92 + 1.16 * index), `font-size:${size}px;font-weight:700`))}
      ${lead.map((each, index) => line(each, headEnd + 36 + 37 * index, 'font-size:27px;fill:var(--ink2)'))}
      <g transform=${`translate(${MARGIN} ${leadEnd + 18}) scale(${SCALE})`}>${chart(picture, { ...state, at }, inner / SCALE, room / SCALE)}</g>
      ${line(cutTo(sources, `22px ${FONT}`, inner - 190), foot, 'font-size:22px;fill:var(--ink2)')}
      ${svg`<text x=${width - MARGIN} y=${foot} text-anchor="end" style="font-size:24px;font-weight:700">Reformgraph</text>`}
    </svg>`),
  );
}

const STYLE = `text { font-family: ${FONT}; font-size: 12px; fill: var(--ink); }
.halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.frame { fill: none; } .tick { fill: var(--ink2); } .major { font-weight: 700; } .lane { font-weight: 700; }
.l-reform { fill: var(--reform); } .l-election { fill: var(--election); } .l-unrest { fill: var(--unrest); }
.l-office { fill: var(--office); } .l-poll { fill: var(--poll); }`;

/** As much of the timeline as there is room for: what is emphasised first, then what most claims tell of. */
function chart(picture: Picture, state: ViewState, width: number, room: number): SVGTemplateResult | typeof nothing {
  const { events, language } = picture;
  const messages = messagesOf(language);
  const items = itemsOf({ events, tenures: [], contested: new Set(), published: null }, state, messages);
  const marked = new Set(picture.marked);
  const day =
    state.at ??
    lastDay(
      items.map(({ span }) => span?.bounds),
      null,
    ) ??
    today();
  const window = around(
    windowOf(state, items, day, false),
    items.filter(({ id }) => marked.has(id)),
    state,
  );
  const isInWindow = ({ span }: Item) => span && span.bounds.toMax >= window.from && span.bounds.fromMin < window.to;
  const ranked = items
    .filter(isInWindow)
    .toSorted((one, other) => Number(marked.has(other.id)) - Number(marked.has(one.id)) || other.weight - one.weight);
  for (let count = Math.min(MOST, ranked.length); count > 0; count--) {
    const shown = ranked.slice(0, count);
    const lanes = lanesOf('theme', messages).filter(({ kinds }) => shown.some(({ kind }) => kinds.includes(kind)));
    const frame = frameOf(window, lanes, width, false);
    const open = new Set(lanes.map(({ id }) => id));
    const layout = layOut(shown, lanes, frame, TOP, labelWidth, open);
    const bottom = layout.reduce((most, { y, height }) => Math.max(most, y + height), TOP);
    if (bottom <= room) return drawn(picture, state, frame, layout, bottom);
  }
  return nothing;
}

/** A window in which these items are too, unless the view has one of its own. */
function around(window: ViewWindow, items: readonly Item[], { zoom }: ViewState): ViewWindow {
  const days = items
    .flatMap(({ span }) => (span ? [span.bounds.fromMin, span.bounds.toMax] : []))
    .filter(Number.isFinite);
  if (zoom === null || days.length === 0) return window;
  return {
    from: Math.min(window.from, ...days.map((day) => day - 30)),
    to: Math.max(window.to, ...days.map((day) => day + 30)),
  };
}

function drawn(
  { language, marked }: Picture,
  { at }: ViewState,
  frame: Frame,
  layout: readonly LaneLayout[],
  bottom: number,
): SVGTemplateResult {
  const x = at === null ? -1 : xOf(at + 0.5, frame);
  const cursor = x >= frame.left && x <= frame.right;
  return svg`${spanDefinitions([...new Set(layout.map(({ lane }) => lane.hue))])}
    <defs><clipPath id="field"><rect x=${frame.left} y="0" width=${frame.right - frame.left} height=${bottom}></rect></clipPath></defs>
    ${layout.map(({ lane, y }) => laneHeading({ lane, y, folded: 0, isOpen: false }, frame.right, false, messagesOf(language), () => undefined))}
    ${axisLines(frame, TOP, bottom, language)}
    ${cursor ? svg`<line x1=${x} x2=${x} y1=${TOP - 6} y2=${bottom} stroke="var(--ink)" stroke-width="1.5"></line>` : nothing}
    ${layout.flatMap((lane) =>
      lane.placed.map((placed) => {
        const isMarked = marked.includes(placed.item.id);
        return svg`<g style=${isMarked ? 'font-weight:700' : ''} opacity=${marked.length > 0 && !isMarked ? 0.75 : nothing}>${markBody(placed, lane, frame, isMarked)}</g>`;
      }),
    )}`;
}

/** A text in at most `most` lines of a width, the last one cut. */
function wrapped(text: string, font: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lines.length < most - 1 && line !== '' && textWidth(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => cutTo(each, font, width));
}

function cutTo(text: string, font: string, width: number): string {
  if (textWidth(text, font) <= width) return text;
  // No line has room for more.
  let most = Math.min(text.length - 1, 300);
  while (most > 1 && textWidth(cut(text, most), font) > width) most--;
  return cut(text, most);
}

/** Colours as they are: what draws the picture knows no custom properties. */
function coloured(file: string): string {
  return file.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => lightColours.get(name) ?? 'currentColor');
}
