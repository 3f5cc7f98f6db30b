import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Bounds } from '../time/bounds.ts';
import type { EndState } from '../time/end-state.ts';
import type { Hue } from './glyphs.ts';
import { xOf, type TimeScale } from './time-scale.ts';

/** When something was, as far as the sources say. Bounds are days; open ones are infinite. */
export interface UncertainSpan {
  readonly bounds: Bounds;
  readonly endState: EndState;
  /** Whether it lies somewhere within its bounds, as an event "in June" does, and does not last from one to the other. */
  readonly isMoment: boolean;
  /** Whether it has no days of its own: its bounds are those of the event that it is part of. */
  readonly isWithin?: boolean;
}

/** How a span is drawn. */
export interface SpanStyle {
  readonly hue: Hue;
  /** Its middle. */
  readonly y: number;
  /** Height of the bar of what lasts. */
  readonly height?: number;
  /** Whether its row has a label too: all but a single day is then drawn low, below the label. */
  readonly isUnderLabel?: boolean;
  /** That of its definitions. */
  readonly scope?: string;
}

/** Pixels within which an open end fades out, and which it leaves free at the picture's edge. */
const [FADE, GAP] = [90, 10];
/** How many pixels beyond the right edge an end may lie for its arrow or question mark to be shown at the edge. */
const SIGN_REACH = 400;
/** How far below the middle of its row a span is that lies under its label. */
const UNDER_LABEL = 5.5;
/** Moments that are known no better than to so many days are drawn paler. */
const WIDE = 40;

/** Left and right edge of a span, at least 3 pixels apart; null where all its bounds are open. They may lie outside the picture. */
export function spanEdges(
  { fromMin, fromMax, toMin, toMax }: Bounds,
  scale: TimeScale,
): readonly [number, number] | null {
  const bounded = [fromMin, fromMax, toMin, toMax].filter(Number.isFinite);
  if (bounded.length === 0) return null;
  const [first, last] = [xOf(Math.min(...bounded), scale), xOf(Math.max(...bounded) + 1, scale)];
  // An open end is gone before the edge, unless all that is bounded lies beyond it.
  const x0 = fromMin === -Infinity ? Math.min(first, Math.max(first - FADE, scale.left + GAP)) : xOf(fromMin, scale);
  const x1 = toMax === Infinity ? Math.max(last, Math.min(last + FADE, scale.right - GAP)) : xOf(toMax + 1, scale);
  return [x0, Math.max(x1, x0 + 3)];
}

/** Draws a span: solid while it is certain, hatched while it is possible, fading outwards; its end has an arrow or a `?`; dotted without days of its own. */
export function uncertainSpan(
  span: UncertainSpan,
  scale: TimeScale,
  style: SpanStyle,
): SVGTemplateResult | typeof nothing {
  const edges = spanEdges(span.bounds, scale);
  if (!edges) return nothing;
  if (span.isWithin) return within(edges, style);
  return span.isMoment ? moment(span.bounds, edges, style) : lasting(span, edges, scale, style);
}

/** A dotted line between the ends of what it is part of. */
function within([x0, x1]: readonly [number, number], { hue, y, isUnderLabel = false }: SpanStyle): SVGTemplateResult {
  const middle = isUnderLabel ? y + UNDER_LABEL : y;
  const end = Math.max(x1, x0 + 8);
  return svg`<g class="within" fill="none" stroke=${`var(--${hue})`}>
    <path d=${`M${x0 + 3} ${middle - 4}h-2v8h2M${end - 3} ${middle - 4}h2v8h-2`} stroke-width="1.4"></path>
    <path d=${`M${x0 + 4} ${middle}H${end - 3}`} stroke-width="2.4" stroke-dasharray="0.1 4.4" stroke-linecap="round"></path>
  </g>`;
}

/** One day where it is known; otherwise soft over all the days that it may have been. */
function moment(
  { fromMin, fromMax }: Bounds,
  [x0, x1]: readonly [number, number],
  { hue, y, isUnderLabel = false, scope = '' }: SpanStyle,
): SVGTemplateResult {
  const colour = `var(--${hue})`;
  if (fromMin === fromMax) {
    const isBroad = x1 - x0 > 8;
    return svg`<rect x=${x0} y=${y - 8} width=${x1 - x0} height="16" fill=${colour} fill-opacity=${isBroad ? 0.28 : 1}></rect>
      ${isBroad ? svg`<path d=${`M${x0} ${y - 8}v16M${x1} ${y - 8}v16`} stroke=${colour} stroke-width="2.5"></path>` : nothing}`;
  }
  const isWide = fromMax - fromMin > WIDE;
  const height = isUnderLabel || isWide ? 5 : 12;
  const middle = isUnderLabel ? y + UNDER_LABEL : y;
  const width = Math.max(6, x1 - x0);
  const isOpen = !Number.isFinite(fromMin) || !Number.isFinite(fromMax);
  const fill = isOpen ? colour : `url(#soft-${hue}${scope})`;
  const mask = isOpen ? `url(#gone-${Number.isFinite(fromMin) ? 'right' : 'left'}${scope})` : nothing;
  return svg`<g mask=${mask}><rect x=${x0} y=${middle - height / 2} width=${width} height=${height} fill=${fill} opacity=${isWide ? 0.25 : 0.5}></rect>
    <rect x=${x0} y=${middle - 0.8} width=${width} height="1.6" fill=${fill} opacity=${isWide ? 0.6 : 1}></rect></g>`;
}

function lasting(
  { bounds: { fromMin, fromMax, toMin, toMax }, endState }: UncertainSpan,
  [x0, x1]: readonly [number, number],
  scale: TimeScale,
  { hue, y, height = 5, isUnderLabel = false, scope = '' }: SpanStyle,
): SVGTemplateResult {
  const colour = `var(--${hue})`;
  const middle = isUnderLabel ? y + UNDER_LABEL : y;
  const top = middle - height / 2;
  const possible = (from: number, to: number, mask: string) =>
    to - from > 0.5
      ? svg`<rect class="possible" x=${from} y=${top} width=${to - from} height=${height} fill=${`url(#hatch-${hue}${scope})`} mask=${`url(#fade-${mask}${scope})`}></rect>`
      : nothing;
  const sign =
    x1 <= scale.right + SIGN_REACH ? endSign(endState, Math.min(x1, scale.right) - 3, middle, colour) : nothing;
  if (fromMax > toMin) {
    // What is open on the left only fades to that side.
    const mask = fromMin === -Infinity && toMax !== Infinity ? 'open' : 'both';
    return svg`${possible(x0, x1, mask)}${sign}`;
  }
  const [from, to] = [Math.max(x0, xOf(fromMax, scale)), Math.min(x1, xOf(toMin + 1, scale))];
  return svg`${possible(x0, from, 'left')}
    <rect x=${from} y=${top} width=${Math.max(1.5, to - from)} height=${height} fill=${colour}></rect>
    ${possible(to, x1, 'right')}${sign}`;
}

/** What stands at the end of a span: an arrow where it goes on, a question mark where its end is not known. */
function endSign(endState: EndState, x: number, y: number, colour: string): SVGTemplateResult | typeof nothing {
  if (endState === 'ONGOING')
    return svg`<path d=${`M${x - 13} ${y}h12m-5-4l5 4-5 4`} fill="none" stroke=${colour} stroke-width="1.6"></path>`;
  if (endState === 'UNKNOWN')
    return svg`<text x=${x - 4} y=${y + 4} text-anchor="middle" font-weight="700" class="halo">?</text>`;
  return nothing;
}

/**
 * The gradients, hatchings and masks that spans of these hues are drawn with. They stand once in a picture, or in a document
 * or shadow root; `scope` keeps the ids of several of them in one root apart.
 */
export function spanDefinitions(hues: readonly Hue[], scope = ''): SVGTemplateResult {
  const stops = (colour: string, ...all: readonly (readonly [offset: number, opacity: number])[]) =>
    all.map(([offset, opacity]) => svg`<stop offset=${offset} stop-color=${colour} stop-opacity=${opacity}></stop>`);
  const mask = (name: string, ...all: readonly (readonly [offset: number, opacity: number])[]) => {
    const id = `${name}${scope}`;
    return svg`<linearGradient id=${`${id}-g`}>${stops('#fff', ...all)}</linearGradient>
      <mask id=${id} maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill=${`url(#${id}-g)`}></rect></mask>`;
  };
  return svg`<defs>
    ${hues.map((hue) => {
      const colour = `var(--${hue})`;
      return svg`<linearGradient id=${`soft-${hue}${scope}`}>${stops(colour, [0, 0], [0.25, 1], [0.75, 1], [1, 0])}</linearGradient>
        <pattern id=${`hatch-${hue}${scope}`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="4" stroke=${colour} stroke-width="2.2"></line>
        </pattern>`;
    })}
    ${mask('fade-left', [0, 0.12], [1, 1])}
    ${mask('fade-right', [0, 1], [1, 0.12])}
    ${mask('fade-both', [0, 0.2], [0.5, 1], [1, 0.2])}
    ${mask('fade-open', [0, 0], [0.5, 1], [0.75, 1], [1, 0.2])}
    ${mask('gone-left', [0, 0], [1, 1])}
    ${mask('gone-right', [0, 1], [1, 0])}
  </defs>`;
}
