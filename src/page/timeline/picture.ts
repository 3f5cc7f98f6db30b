import type { ReactiveController } from 'lit';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayLabel, shortDay } from '../dates.ts';
import { parseDay } from '../days.ts';
import { RovingFocus } from '../roving-focus.ts';
import { sans } from '../styles/tokens.ts';
import { textWidth } from '../text-width.ts';
import { dayAt, xOf } from '../time-scale.ts';
import { fill } from '../../messages/messages.ts';
import { axisPicture } from './axis-picture.ts';
import { BAR_LANE, bars } from './bars.ts';
import { compared } from './compared.ts';
import { moved } from './day-keys.ts';
import type { ReformTimeline } from './element.ts';
import { gestures } from './gestures.ts';
import type { Lane } from './lanes.ts';
import { layOut, type Frame, type LaneLayout, type Measure, type Placed } from './layout.ts';
import { definitions, markBody } from './marks.ts';
import { overview, overviewHeight } from './overview.ts';
import type { Bucket } from './timeline-queries.ts';

const HEAD = 30;
const FONT = `12px ${sans}`;
const measure: Measure = (label, isBold = true) => textWidth(label, isBold ? `700 ${FONT}` : FONT);
/** The width of what is written in the lanes' heads, on the axis and on the flag. */
const headWidth = (label: string) => textWidth(label, `600 ${FONT}`);

/** The timeline as a picture: lanes, axis, the day's handle, and the overview below. */
export class Picture implements ReactiveController {
  readonly #timeline: ReformTimeline;
  readonly #focus: RovingFocus;
  #width = 0;
  #frame: Frame | undefined;
  /** Whether the picture as it was last drawn has no mark. */
  isEmpty = false;
  readonly #open = new Set<string>();
  readonly #resized = new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));

  constructor(timeline: ReformTimeline) {
    this.#timeline = timeline;
    this.#focus = new RovingFocus(timeline, (id) => timeline.open(id));
    timeline.addController(this);
  }

  hostConnected(): void {
    this.#resized.observe(this.#timeline);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  // The observer speaks after the first picture has been painted.
  hostUpdate(): void {
    if (this.#width > 0) return;
    const { paddingLeft, paddingRight } = getComputedStyle(this.#timeline);
    this.#width = Math.max(0, this.#timeline.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
  }

  get isNarrow(): boolean {
    return this.#width > 0 && this.#width < 560;
  }

  /** Where days stand in the picture as it was last drawn. */
  get frame(): Frame | undefined {
    return this.#frame;
  }

  render(lanes: readonly Lane[]): SVGTemplateResult | typeof nothing {
    const timeline = this.#timeline;
    const width = Math.max(300, this.#width);
    if (this.#width === 0) return nothing;
    const left = this.isNarrow ? 0 : Math.max(112, ...lanes.map(({ name }) => Math.ceil(headWidth(name)) + 10));
    const frame: Frame = { ...timeline.window, left, right: width - 6, isNarrow: this.isNarrow };
    this.#frame = frame;
    const { buckets } = timeline.sources;
    this.isEmpty = false;
    if (buckets) return this.#counted(lanes, buckets, frame, width);
    const laid = layOut(timeline.items, lanes, frame, HEAD, measure, this.#open);
    const bottom = laid.reduce((most, { y, height }) => Math.max(most, y + height), HEAD + 40);
    const height = bottom + overviewHeight;
    const spots = laid.flatMap(({ placed, rows }) =>
      placed.map(({ item: { id }, x0, x1, row }) => ({
        id,
        x: (Math.max(left, x0) + Math.min(frame.right, x1)) / 2,
        y: (rows[row]?.y ?? 0) + 9,
      })),
    );
    this.isEmpty = spots.length === 0;
    this.#focus.place(spots, spots[0]?.id);
    const hues = [...new Set(lanes.map(({ hue }) => hue))];
    return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group"
      aria-label=${timeline.messages.timelineLabel} @keydown=${this.#focus.onKeydown} ${gestures(timeline, this)}>
      ${definitions(hues, frame, height)}
      ${laid.map((lane) => this.#laneHead(lane, width))}
      ${axisPicture(frame, HEAD, bottom, timeline.language, headWidth)}
      ${this.#clock(frame, bottom)}
      ${repeat(
        laid.flatMap((lane) => lane.placed.map((placed) => ({ lane, placed }))),
        ({ placed }) => placed.item.id,
        ({ lane, placed }) => this.#mark(placed, lane, frame),
      )}
      ${overview(timeline, frame, bottom, lanes)}
    </svg>`;
  }

  #counted(lanes: readonly Lane[], buckets: readonly Bucket[], frame: Frame, width: number): SVGTemplateResult {
    const timeline = this.#timeline;
    const there = lanes.filter(({ kinds }) => buckets.some(({ kind }) => kinds.includes(kind)));
    const bottom = HEAD + Math.max(1, there.length) * BAR_LANE;
    const height = bottom + overviewHeight;
    return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group"
      aria-label=${timeline.messages.timelineLabel} ${gestures(timeline, this)}>
      ${definitions([], frame, height)}
      ${there.map((lane, index) => this.#laneHead({ lane, y: HEAD + index * BAR_LANE, height: BAR_LANE, rows: [], placed: [], folded: 0 }, width))}
      ${axisPicture(frame, HEAD, bottom, timeline.language, headWidth)} ${this.#clock(frame, bottom)}
      ${there.map((lane, index) => bars(buckets, lane, HEAD + index * BAR_LANE, frame, timeline.messages))}
      ${overview(timeline, frame, bottom, lanes)}
    </svg>`;
  }

  #laneHead({ lane, y, folded }: LaneLayout, width: number): SVGTemplateResult {
    const { messages } = this.#timeline;
    const isOpen = this.#open.has(lane.id);
    const label = isOpen ? messages.showFewer : fill(messages.showMore, folded);
    const nameWidth = headWidth(lane.name);
    const [x, baseline] = this.isNarrow ? [nameWidth + 12, y + 16] : [0, y + 35];
    const toggle = () => {
      if (isOpen) this.#open.delete(lane.id);
      else this.#open.add(lane.id);
      this.#timeline.requestUpdate();
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle();
    };
    return svg`<line x1="0" x2=${width - 6} y1=${y} y2=${y} stroke="var(--line)"></line>
      <text class=${`lane l-${lane.hue}`} x="0" y=${this.isNarrow ? y + 16 : y + 18}>${lane.name}</text>
      ${
        folded > 0 || isOpen
          ? svg`<g class="fold" role="button" tabindex="0" aria-expanded=${isOpen} aria-label=${`${lane.name}: ${label}`} @click=${toggle} @keydown=${press}>
              <rect class="frame" x=${x - 4} y=${baseline - 14} width=${textWidth(label, FONT) + 8} height="20" rx="2"></rect>
              <text x=${x} y=${baseline}>${label}</text></g>`
          : nothing
      }`;
  }

  /** The day that is looked at, the day it is compared with, and what was not yet public. */
  #clock(frame: Frame, bottom: number): SVGTemplateResult {
    const { state, at, messages, language } = this.#timeline;
    const { left, right } = frame;
    const perDay = (right - left) / (frame.to - frame.from);
    const x = xOf(at, frame) + Math.min(perDay, 40) / 2;
    const known = state.known === null ? null : parseDay(state.known);
    const knownX = known === null ? Infinity : xOf(known + 1, frame);
    const label = shortDay(at, language);
    const wide = headWidth(label) + 14;
    const flag = Math.max(left, Math.min(right - wide, x - wide / 2));
    const isSeen = x >= left - 1 && x <= right + 1;
    return svg`${compared(this.#timeline, frame, HEAD, bottom, x)}${
      knownX < right
        ? svg`<rect x=${Math.max(left, knownX)} y=${HEAD - 4} width=${right - Math.max(left, knownX)} height=${bottom - HEAD + 4} fill="url(#dots)"></rect>`
        : nothing
    }${
      isSeen
        ? svg`<line x1=${x} x2=${x} y1="20" y2=${bottom} stroke="var(--ink)" stroke-width="1.5"></line>
          <g class="cursor" role="slider" tabindex="0" aria-label=${messages.asOf} aria-valuemin=${Math.floor(frame.from)}
            aria-valuemax=${Math.ceil(frame.to)} aria-valuenow=${at} aria-valuetext=${dayLabel(at, language)} @keydown=${this.#move}>
            <rect class="handle" x=${flag} y="1" width=${wide} height="20" rx="2" fill="var(--ink)"></rect>
            <text x=${flag + wide / 2} y="15" text-anchor="middle">${label}</text>
            <rect class="grip" x=${x - 7} y="0" width="14" height=${bottom} fill="transparent"></rect></g>`
        : nothing
    }`;
  }

  #mark(placed: Placed, lane: LaneLayout, frame: Frame): SVGTemplateResult {
    const { item } = placed;
    const isChosen = this.#timeline.state.selected === item.id;
    return svg`<g class=${item.isKnown ? 'mark' : 'mark unknown'} data-id=${item.id} role="button"
      tabindex=${this.#focus.tabIndexOf(item.id)} aria-pressed=${isChosen}
      aria-label=${this.#timeline.spoken(item, placed.text, lane.lane.name)} @click=${() => this.#focus.open(item.id)}>${item.label === placed.text ? nothing : svg`<title>${item.label}</title>`}${markBody(placed, lane, frame, isChosen)}</g>`;
  }

  readonly #move = (event: KeyboardEvent): void => {
    const { at } = this.#timeline;
    const day = moved(at, event.key, event.shiftKey, this.#timeline.extent);
    if (day === null) return;
    event.preventDefault();
    this.#timeline.lookAt(day);
  };

  /** The day under a pointer. */
  dayOf(event: { readonly clientX: number }, box: DOMRect): number {
    return this.#frame ? dayAt(event.clientX - box.left, this.#frame) : 0;
  }

  #resize(width: number): void {
    if (Math.abs(width - this.#width) < 1) return;
    this.#width = width;
    this.#timeline.requestUpdate();
  }

  // Paper is narrower than most screens, and is laid out before any resize is told.
  readonly #print = (): void => {
    this.#resized.disconnect();
    this.#width = 690;
    this.#timeline.requestUpdate();
    void this.#timeline.updateComplete;
  };
  readonly #printed = (): void => this.#resized.observe(this.#timeline);
}
