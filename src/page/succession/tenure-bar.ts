import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../messages/languages.ts';
import type { Day } from '../days.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import { labelled, ticks } from '../timeline/axis.ts';
import { headingWidth } from '../timeline/label-widths.ts';
import { uncertainSpan, type UncertainSpan } from '../uncertain-span.ts';

/** Pixels of all bars of a table. */
const [WIDTH, HEIGHT] = [300, 28];

/** The scale into which all bounded days of the tenures fit, and the days of `more`. */
export function scaleOf(tenures: readonly UncertainSpan[], more: readonly Day[]): TimeScale {
  const days = [...tenures.flatMap(({ bounds }) => Object.values(bounds)), ...more].filter(Number.isFinite);
  if (days.length === 0) return { from: 0, to: 1, left: 0, right: WIDTH };
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(200, (last - first) * 0.12);
  return { from: first - margin, to: last + margin, left: 0, right: WIDTH };
}

/** A tenure as a bar, with a line at the day that the page shows. */
export function tenureBar(tenure: UncertainSpan, scale: TimeScale, day: Day | null): TemplateResult {
  const x = day === null || day < scale.from || day > scale.to ? null : xOf(day, scale);
  return html`<svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
    ${uncertainSpan(tenure, scale, { hue: 'office', y: HEIGHT / 2 - 0.5, height: 9 })}
    ${x === null ? nothing : svg`<line x1=${x} x2=${x} y1="0" y2=${HEIGHT} stroke="var(--ink)" stroke-width="1.2"></line>`}
  </svg>`;
}

/** The years above the bars. */
export function barAxis(scale: TimeScale, language: Language): TemplateResult {
  const years = ticks(scale, WIDTH / (scale.to - scale.from), language).filter(({ isMajor }) => isMajor);
  const xOfLabel = (day: Day) => xOf(day, scale) + 2;
  return html`<svg viewBox=${`0 0 ${WIDTH} 16`} aria-hidden="true">
    ${[...labelled(years, xOfLabel, headingWidth, WIDTH)].map(({ day, label }) => svg`<text x=${xOfLabel(day)} y="12">${label}</text>`)}
  </svg>`;
}
