import { paragraphsOf } from '../paragraphs.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Hue } from '../glyphs.ts';
import type { CountedFragment, FindingsQuery } from '../operations.ts';
import { percentLabel } from '../../messages/numbers.ts';
import type { ViewContext } from '../view-context.ts';
import { label } from '../label.ts';

/** An answer of a poll, with its share. */
export type Finding = Extract<NonNullable<FindingsQuery['event']>, { readonly findings: unknown }>['findings'][number];

/** The results of a vote, as bars of shares; each line opens its claim. */
export function resultChart(
  context: ViewContext,
  results: readonly CountedFragment[],
): TemplateResult | typeof nothing {
  const { messages } = context;
  if (results.length === 0) return nothing;
  return html`<div class="more">
    <h3>${messages.voteResult}</h3>
    <ul>
      ${results.map(({ id, candidate, option, share, votes, seats, elected, citations }) => {
        const counts = [
          ...(votes === null ? [] : [messages.votes(votes)]),
          ...(seats === null ? [] : [messages.seats(seats)]),
        ];
        const outcome = elected ? (candidate ? messages.elected : messages.adopted) : undefined;
        return bar(context, 'election', { id, share, citations }, candidate?.name ?? option ?? '', counts, outcome);
      })}
    </ul>
  </div>`;
}

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
            ${findings
              .filter((finding) => finding.question === question)
              .map((finding) => bar(context, 'poll', finding, finding.answer))}
          </ul>`,
    )}
  </div>`;
}

function bar(
  context: ViewContext,
  hue: Hue,
  { id, share, citations }: Pick<Finding, 'id' | 'share' | 'citations'>,
  name: string,
  counts: readonly string[] = [],
  outcome?: string,
): TemplateResult {
  const { messages, language } = context;
  const given = share !== null || counts.length > 0;
  const figure = share === null ? nothing : html`<b>${percentLabel(share, language)}</b>`;
  const notes = [...counts, ...(outcome ? [outcome] : [])].join(', ');
  const missing = given ? '' : notes ? ` (${messages.noFigures})` : messages.noFigures;
  return html`<li>
    <button class="line chart" data-id=${id} @click=${() => context.open(id)}>
      <span></span><span>${label(context, name)}: ${figure}${share !== null && notes ? ', ' : ''}${notes}${missing}</span><span class="at">${paragraphsOf(citations)}</span>
      ${
        share === null
          ? nothing
          : html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<rect width="100" height="4" fill="var(--line)"></rect><rect width=${share} height="4" fill=${`var(--${hue})`}></rect>`}
            </svg>`
      }
    </button>
  </li>`;
}
