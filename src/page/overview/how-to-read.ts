import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { howToReadMessagesOf } from '../../messages/how-to-read.ts';
import type { Language } from '../../messages/languages.ts';
import { glyph, saidSign } from '../glyphs.ts';
import { contestedMark, inlineSign } from '../inline-signs.ts';
import { spanSample, type Sample } from '../span-sample.ts';
import { spanDefinitions } from '../uncertain-span.ts';

const HUE = 'election';
/** Width of a sample in pixels. */
const WIDTH = 84;

/** The legend of all signs of the charts. */
export function howToRead(language: Language): TemplateResult {
  const messages = howToReadMessagesOf(language);
  const sign = (body: SVGTemplateResult) =>
    html`<svg viewBox=${`0 0 ${WIDTH} 18`} width=${WIDTH} aria-hidden="true">${body}</svg>`;
  const tie = (dash: string) => svg`${glyph('Person', 8, 9, 5.5)}
    <path d="M14 9H70" stroke="var(--ink2)" stroke-width="1.6" stroke-dasharray=${dash}></path>${glyph('Post', 76, 9, 5.5)}`;
  const times: readonly (readonly [Sample, string])[] = [
    [{ days: WIDTH, bounds: [40, 40, 40, 40], isMoment: true }, messages.readDay],
    [{ days: 45, bounds: [8, 37, 8, 37], isMoment: true }, messages.readMonth],
    [{ days: 365, bounds: [0, 364, 0, 364], isMoment: true }, messages.readYear],
    [{ days: WIDTH, bounds: [0, 26, 55, 83] }, messages.readPeriod],
    [{ days: WIDTH, bounds: [0, 0, 39, Infinity], endState: 'ONGOING' }, messages.readOngoing],
    [{ days: WIDTH, bounds: [0, 0, 39, Infinity], endState: 'UNKNOWN' }, messages.readUnknown],
    [{ days: WIDTH, bounds: [4, 79, 4, 79], isWithin: true }, messages.readWithin],
  ];
  const claims: readonly (readonly [TemplateResult, string])[] = [
    [sign(tie('none')), messages.readCertain],
    [sign(tie('5 4')), messages.readPossible],
    [contestedMark, messages.readContested],
    [inlineSign(saidSign(7.5, 7.5)), messages.readReported],
    [inlineSign(svg`<rect x="3" y="3" width="9" height="9" fill="var(--ink)"></rect>`), messages.readPreferred],
    [
      inlineSign(
        svg`<path d="M3.5 3.5h8v8h-8zM3.500 11.5l8-8" fill="none" stroke="var(--ink)" stroke-width="1.4"></path>`,
      ),
      messages.readRejected,
    ],
    [
      sign(svg`<path d="M4 1v16" stroke="var(--ink)" stroke-width="3"></path>
        <path d="M34 1v16" stroke="var(--ink)" stroke-width="3" stroke-dasharray="3 3"></path>
        <path d="M64 1v16" stroke="var(--ink)" stroke-width="3" stroke-dasharray="6 4"></path>`),
      messages.readStance,
    ],
  ];
  const list = (rows: readonly (readonly [TemplateResult, string])[]) =>
    html`<dl>
      ${rows.map(
        ([sample, text]) =>
          html`<dt>${sample}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>`;
  return html`<section class="wide" aria-labelledby="how">
    <h2 id="how">${messages.howToRead}</h2>
    <svg class="vh" width="0" height="0" aria-hidden="true">${spanDefinitions([HUE])}</svg>
    <div class="two">${list(times.map(([sample, text]) => [sign(svg`${spanSample(sample, WIDTH, { hue: HUE, y: 9 })}`), text]))} ${list(claims)}</div>
  </section>`;
}
