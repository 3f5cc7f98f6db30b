import { html, nothing, type TemplateResult } from 'lit';
import { percentLabel } from '../../../messages/numbers.ts';
import { label } from '../../label.ts';
import type { FindingsQuery } from '../../operations.ts';
import { sourceChips } from '../../source-chips.ts';
import type { ViewContext } from '../../view-context.ts';

/** An answer of a poll, with its share. */
export type Finding = Extract<NonNullable<FindingsQuery['event']>, { readonly findings: unknown }>['findings'][number];

/** The answers of a poll, question by question, as bars of shares. */
export function findingChart(context: ViewContext, findings: readonly Finding[]): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const questions = [...new Set(findings.map(({ question }) => question))];
  return html`<div class="more">
    <h3>${context.messages.pollAnswers}</h3>
    ${questions.map(
      (question) =>
        html`<p class="question">${label(context, question)}</p>
          <ul>
            ${findings.filter((finding) => finding.question === question).map((finding) => bar(context, finding))}
          </ul>`,
    )}
  </div>`;
}

function bar(context: ViewContext, { id, answer, share, statement, citations }: Finding): TemplateResult {
  const figure = share === null ? context.messages.noFigures : percentLabel(share, context.language);
  return html`<li>
    <button class="line chart" data-id=${id} @click=${() => context.open(id)}>
      <span></span>
      <span class="claim">${label(context, answer)}: <b>${figure}</b><span class="vh">${label(context, statement)}</span></span>
      ${share === null ? nothing : html`<span class="track"><i class="bar" .style=${`width:${share}%;--c:var(--poll)`}></i></span>`}
    </button>
    <p class="behind">${sourceChips(context, { id, citations })}</p>
  </li>`;
}
