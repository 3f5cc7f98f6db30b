import { nothing, svg, type SVGTemplateResult } from 'lit';
import { OPEN, type Span } from '../../edtf/day.ts';
import type { HeldFragment, SpellsQuery } from '../operations.ts';
import type { Day } from '../days.ts';
import { timeOf } from '../times.ts';

export type Vacancy = NonNullable<SpellsQuery['post']>['vacancies'][number];

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

/**
 * The bounds of a tenure, as the model has them: its own dates, else those of the events that began or ended it, else the
 * day that its source speaks of; and what the vacancies before and after it, where they are known, say of its ends.
 */
export function spellOf(held: HeldFragment, vacancies: readonly Vacancy[] = []): Spell {
  const { from, to, endState, startedBy, endedBy } = held.validity;
  const asOf = asOfOf(held);
  const first = daysOf(from) ?? daysOf(startedBy?.date) ?? OPEN;
  const last = daysOf(to) ?? daysOf(endedBy?.date) ?? OPEN;
  const [before, after] = [
    vacancies.find((vacancy) => vacancy.before?.id === held.id),
    vacancies.find((vacancy) => vacancy.after?.id === held.id),
  ];
  const begin = within({ min: first.min, max: closed(first, asOf) }, daysOf(before?.to), 1);
  const ends: Readonly<Record<Spell['ending'], Span>> = {
    ONGOING: { min: asOf.min, max: Infinity },
    UNKNOWN: { min: last.min, max: Infinity },
    ENDED: { min: last.min, max: closed(last, asOf) },
    IMPLIED: { min: last.min, max: closed(last, asOf) },
  };
  const end = within(ends[endState], daysOf(after?.from), -1);
  return {
    begin: { min: begin.min, max: Math.min(begin.max, end.max) },
    end: { min: Math.max(end.min, begin.min), max: end.max },
    ending: endState,
  };
}

/** All days that a date may mean. */
function daysOf(date: { readonly edtf: string } | null | undefined): Span | undefined {
  const time = date ? timeOf(date.edtf) : null;
  return time ? { min: time.begin.min, max: (time.end ?? time.begin).max } : undefined;
}

/** The days of which a tenure is said: on which somebody said it, else on which its last source was published. */
export function asOfOf({ saidOn, citations }: HeldFragment): Span {
  const published = citations.flatMap(({ stance, source }) =>
    stance === 'SUPPORTS' ? (daysOf(source.published) ?? []) : [],
  );
  const latest = published.toSorted((one, other) => other.max - one.max)[0];
  return daysOf(saidOn) ?? latest ?? OPEN;
}

/** The last of some days; where they are open, the last of those that the source speaks of. */
const closed = ({ min, max }: Span, asOf: Span): Day => (max === Infinity ? Math.max(asOf.max, min) : max);

/** Bounds, and others so many days off, at once. */
function within(bounds: Span, others: Span | undefined, off: number): Span {
  if (!others) return bounds;
  return { min: Math.max(bounds.min, others.min + off), max: Math.min(bounds.max, others.max + off) };
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

/** A tenure's spell: solid while it surely held, hatched where it may have, fading outwards. */
export function spellBody({ begin, end, ending }: Spell, scale: Scale): SVGTemplateResult {
  const [x0, x1] = [xIn(begin.min, scale), xIn(end.max + 1, scale)];
  const isCertain = Number.isFinite(begin.max) && Number.isFinite(end.min) && begin.max <= end.min;
  const [a, b] = isCertain ? [xIn(begin.max, scale), xIn(end.min + 1, scale)] : [x1, x1];
  const hatch = (from: number, to: number, mask: string) =>
    to - from > 0.5
      ? svg`<rect class="possible" x=${from} y="9" width=${to - from} height="9" fill="url(#hatch)" mask=${`url(#${mask})`}></rect>`
      : nothing;
  // What is open on one side only fades to that side.
  const whole = begin.min === -Infinity && end.max !== Infinity ? 'fade-open' : 'fade-both';
  return svg`${hatch(x0, a, isCertain ? 'fade-left' : whole)}
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
    ${mask('fade-left', svg`${stop(0, 0)}${stop(1, 0.9)}`)}
    ${mask('fade-right', svg`${stop(0, 0.9)}${stop(1, 0)}`)}
    ${mask('fade-open', svg`${stop(0, 0)}${stop(0.5, 0.9)}${stop(0.75, 0.9)}${stop(1, 0.2)}`)}
    ${mask('fade-both', svg`${stop(0, 0.1)}${stop(0.5, 0.9)}${stop(1, 0.1)}`)}
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" x2="0" y1="0" y2="5" stroke="var(--office)" stroke-width="1.8"></line>
    </pattern>
  </defs>`;
};
