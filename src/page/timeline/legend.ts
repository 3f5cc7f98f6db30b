import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { contestedSign, saidSign } from '../glyphs.ts';
import type { Messages } from '../../messages/messages.ts';

const COLOUR = 'var(--poll)';

/** The key below the picture: how it draws what is exact, what is not, and what is disputed. */
export function timelineKey(messages: Messages, isKnownLimited: boolean): TemplateResult {
  const part = (body: SVGTemplateResult, name: string) =>
    html`<span><svg viewBox="0 0 26 14" aria-hidden="true">${body}</svg>${name}</span>`;
  const soft = svg`<linearGradient id="key-soft"><stop offset="0" stop-color=${COLOUR} stop-opacity="0"></stop><stop offset=".25" stop-color=${COLOUR}></stop><stop offset=".75" stop-color=${COLOUR}></stop><stop offset="1" stop-color=${COLOUR} stop-opacity="0"></stop></linearGradient>`;
  const hatch = svg`<pattern id="key-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" x2="0" y1="0" y2="4" stroke=${COLOUR} stroke-width="2.2"></line></pattern>`;
  const dots = svg`<pattern id="key-dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="1.5" cy="1.5" r=".8" fill="var(--line2)"></circle></pattern>`;
  return html`<p class="key">
    ${part(svg`<rect x="11" y="0" width="3" height="14" fill=${COLOUR}></rect>`, messages.legendExactDay)}
    ${part(
      svg`<defs>${soft}</defs><rect y="2" width="26" height="10" fill="url(#key-soft)" opacity=".5"></rect><rect y="6.2" width="26" height="1.6" fill="url(#key-soft)"></rect>`,
      messages.legendDayUnknown,
    )}
    ${part(svg`<defs>${hatch}</defs><rect y="5" width="26" height="5" fill="url(#key-hatch)"></rect>`, messages.legendPossible)}
    ${part(contestedSign(13, 7), messages.contested)} ${part(saidSign(13, 7), messages.reportedStatement)}
    ${
      isKnownLimited
        ? part(
            svg`<defs>${dots}</defs><rect width="26" height="14" fill="url(#key-dots)"></rect>`,
            messages.legendPublishedLater,
          )
        : nothing
    }
  </p>`;
}
