import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { howToReadMessagesOf } from '../../messages/how-to-read.ts';
import type { Language } from '../../messages/languages.ts';
import { glyph, saidSign } from '../glyphs.ts';
import { contestedMark, inlineSign } from '../inline-signs.ts';

const COLOUR = 'var(--election)';

/** The legend of all signs of the charts. */
export function howToRead(language: Language): TemplateResult {
  const messages = howToReadMessagesOf(language);
  const sign = (body: SVGTemplateResult) => html`<svg viewBox="0 0 84 18" width="84" aria-hidden="true">${body}</svg>`;
  const tie = (dash: string) => svg`${glyph('Person', 8, 9, 5.5)}
    <path d="M14 9H70" stroke="var(--ink2)" stroke-width="1.6" stroke-dasharray=${dash}></path>${glyph('Post', 76, 9, 5.5)}`;
  const hatch = (x: number, width: number, mask: string) =>
    svg`<rect x=${x} y="6" width=${width} height="5" fill="url(#how-hatch)" mask=${`url(#${mask})`}></rect>`;
  const times: readonly (readonly [TemplateResult, string])[] = [
    [sign(svg`<rect x="40" y="1" width="3" height="16" fill=${COLOUR}></rect>`), messages.readDay],
    [
      sign(svg`<rect x="14" y="3" width="56" height="12" fill="url(#how-soft)" opacity=".5"></rect>
        <rect x="14" y="8" width="56" height="2" fill="url(#how-soft)"></rect>`),
      messages.readMonth,
    ],
    [
      sign(svg`<rect x="0" y="6" width="84" height="6" fill="url(#how-soft)" opacity=".3"></rect>
        <rect x="0" y="8" width="84" height="2" fill="url(#how-soft)"></rect>`),
      messages.readYear,
    ],
    [
      sign(
        svg`${hatch(0, 26, 'how-left')}<rect x="26" y="6" width="30" height="5" fill=${COLOUR}></rect>${hatch(56, 28, 'how-right')}`,
      ),
      messages.readPeriod,
    ],
    [
      sign(svg`<rect x="0" y="6" width="40" height="5" fill=${COLOUR}></rect>${hatch(40, 40, 'how-right')}
        <path d="M68 8.5h12m-5-4l5 4-5 4" fill="none" stroke=${COLOUR} stroke-width="1.6"></path>`),
      messages.readOngoing,
    ],
    [
      sign(svg`<rect x="0" y="6" width="40" height="5" fill=${COLOUR}></rect>${hatch(40, 40, 'how-right')}
        <text x="74" y="13" font-weight="700">?</text>`),
      messages.readUnknown,
    ],
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
        ([picture, text]) =>
          html`<dt>${picture}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>`;
  return html`<section class="wide" aria-labelledby="how">
    <h2 id="how">${messages.howToRead}</h2>
    <svg class="vh" width="0" height="0" aria-hidden="true">${definitions()}</svg>
    <div class="two">${list(times)} ${list(claims)}</div>
  </section>`;
}

function definitions(): SVGTemplateResult {
  const stop = (offset: number, opacity: number, colour = '#fff') =>
    svg`<stop offset=${offset} stop-color=${colour} stop-opacity=${opacity}></stop>`;
  const mask = (id: string, from: number, to: number) =>
    svg`<linearGradient id=${`${id}-g`}>${stop(0, from)}${stop(1, to)}</linearGradient>
      <mask id=${id} maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill=${`url(#${id}-g)`}></rect></mask>`;
  return svg`<defs>
    <linearGradient id="how-soft">
      ${stop(0, 0, COLOUR)}${stop(0.25, 1, COLOUR)}${stop(0.75, 1, COLOUR)}${stop(1, 0, COLOUR)}
    </linearGradient>
    <pattern id="how-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" x2="0" y1="0" y2="4" stroke=${COLOUR} stroke-width="2.2"></line>
    </pattern>
    ${mask('how-left', 0.15, 1)} ${mask('how-right', 1, 0.15)}
  </defs>`;
}
