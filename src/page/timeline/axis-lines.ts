import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Language } from '../../messages/languages.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import { labelled, ticks } from './axis.ts';
import { headingWidth } from './label-widths.ts';

/** The axis: lines from `top` to `bottom`, with as many of their labels above as fit. */
export function axisLines(
  scale: TimeScale,
  top: number,
  bottom: number,
  language: Language,
): readonly SVGTemplateResult[] {
  const perDay = (scale.right - scale.left) / (scale.to - scale.from);
  const lines = ticks(scale, perDay, language);
  const shown = labelled(lines, (day) => xOf(day, scale), headingWidth, scale.right);
  return lines.map((line) => {
    const { day, label, isMajor } = line;
    const x = xOf(day, scale);
    return svg`<line x1=${x} x2=${x} y1=${top - 6} y2=${bottom} stroke="var(--line)"
        stroke-width=${isMajor ? 1.5 : 1} stroke-dasharray=${isMajor ? nothing : '1 3'}></line>
      ${shown.has(line) ? svg`<text class=${isMajor ? 'tick major' : 'tick'} x=${x + 3} y=${top - 8}>${label}</text>` : nothing}`;
  });
}
