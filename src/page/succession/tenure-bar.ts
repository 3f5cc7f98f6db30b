import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Day } from '../days.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import { uncertainSpan, type UncertainSpan } from '../uncertain-span.ts';

const HEIGHT = 28;

/** The scale of so many pixels that all bounded days of the spans, and some more days, fit into. */
export function scaleOf(spans: readonly UncertainSpan[], more: readonly Day[], width: number): TimeScale {
  const days = [...spans.flatMap(({ bounds }) => Object.values(bounds)), ...more].filter(Number.isFinite);
  if (days.length === 0) return { from: 0, to: 1, left: 0, right: width };
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(200, (last - first) * 0.12);
  return { from: first - margin, to: last + margin, left: 0, right: width };
}

/** A tenure as a bar, with a line at the day that the page shows. */
export function tenureBar(span: UncertainSpan, scale: TimeScale, at: Day | null): SVGTemplateResult {
  const line = at === null || at < scale.from || at > scale.to ? null : xOf(at, scale);
  return svg`${uncertainSpan(span, scale, { hue: 'office', y: HEIGHT / 2 - 0.5, height: 9 })}
    ${line === null ? nothing : svg`<line x1=${line} x2=${line} y1="0" y2=${HEIGHT} stroke="var(--ink)" stroke-width="1.2"></line>`}`;
}
