import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Language } from '../../messages/languages.ts';
import { labelled, ticks } from './axis.ts';
import { xOf, type TimeScale } from '../time-scale.ts';

/** The axis: lines from `top` to `bottom`, and over them as many of their labels as fit. */
export function axisPicture(
  frame: TimeScale,
  top: number,
  bottom: number,
  language: Language,
  widthOf: (label: string) => number,
): readonly SVGTemplateResult[] {
  const perDay = (frame.right - frame.left) / (frame.to - frame.from);
  const lines = ticks(frame, perDay, language);
  const shown = labelled(lines, (day) => xOf(day, frame), widthOf, frame.right);
  return lines.map((line) => {
    const { day, label, isMajor } = line;
    const x = xOf(day, frame);
    return svg`<line x1=${x} x2=${x} y1=${top - 6} y2=${bottom} stroke="var(--line)"
        stroke-width=${isMajor ? 1.5 : 1} stroke-dasharray=${isMajor ? nothing : '1 3'}></line>
      ${shown.has(line) ? svg`<text class=${isMajor ? 'tick major' : 'tick'} x=${x + 3} y=${top - 8}>${label}</text>` : nothing}`;
  });
}
