import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { contestedSign, dotScreen, saidSign } from '../glyphs.ts';
import { spanSample, type Sample } from '../span-sample.ts';
import { spanDefinitions } from '../uncertain-span.ts';
import type { Messages } from '../../messages/messages.ts';

/** Keeps the legend's definitions apart from the picture's. */
const SCOPE = '-legend';
const WIDTH = 26;

/** The legend below the picture: how it draws what is exact, what is not, and what is disputed. */
export function timelineLegend(messages: Messages, isKnownLimited: boolean): TemplateResult {
  const part = (body: SVGTemplateResult, name: string) =>
    html`<span><svg viewBox=${`0 0 ${WIDTH} 14`} aria-hidden="true">${body}</svg>${name}</span>`;
  const span = (sample: Sample) => svg`${spanSample(sample, WIDTH, { hue: 'poll', y: 7, scope: SCOPE })}`;
  return html`<p class="legend" part="legend">
    ${part(svg`${spanDefinitions(['poll'], SCOPE)}${span({ days: 26, bounds: [11, 11, 11, 11], isMoment: true })}`, messages.legendExactDay)}
    ${part(span({ days: 26, bounds: [0, 25, 0, 25], isMoment: true }), messages.legendDayUnknown)}
    ${part(span({ days: 26, bounds: [0, 25, 0, 25] }), messages.legendPossible)}
    ${part(span({ days: 26, bounds: [0, 25, 0, 25], isWithin: true }), messages.legendWithin)}
    ${part(contestedSign(13, 7), messages.contested)} ${part(saidSign(13, 7), messages.reportedStatement)}
    ${
      isKnownLimited
        ? part(
            svg`<defs>${dotScreen(`dots${SCOPE}`)}</defs><rect width="26" height="14" fill=${`url(#dots${SCOPE})`}></rect>`,
            messages.legendPublishedLater,
          )
        : nothing
    }
  </p>`;
}
