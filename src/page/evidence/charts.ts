import { paragraphsOf } from '../paragraphs.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Hue } from '../glyphs.ts';
import type { CountedFragment, FindingsQuery } from '../operations.ts';
import { numberLabel } from '../../messages/numbers.ts';
import type { ReformEvidence } from './element.ts';

type Finding = Extract<NonNullable<FindingsQuery['event']>, { readonly findings: unknown }>['findings'][number];

/** What a vote came to, as bars of shares; each line opens its claim. */
export function resultChart(
  evidence: ReformEvidence,
  results: readonly CountedFragment[],
): TemplateResult | typeof nothing {
  const { messages } = evidence;
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
        return bar(evidence, 'election', { id, share, citations }, candidate?.name ?? option ?? '', counts, outcome);
      })}
    </ul>
  </div>`;
}

/** What a poll found, question by question, as bars of shares. */
export function findingChart(evidence: ReformEvidence, findings: readonly Finding[]): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const questions = [...new Set(findings.map(({ question }) => question))];
  return html`<div class="more">
    <h3>${evidence.messages.pollAnswers}</h3>
    ${questions.map(
      (question) =>
        html`<p lang="en" class="question">${question}</p>
          <ul>
            ${findings
              .filter((finding) => finding.question === question)
              .map((finding) => bar(evidence, 'poll', finding, html`<span lang="en">${finding.answer}</span>`))}
          </ul>`,
    )}
  </div>`;
}

function bar(
  evidence: ReformEvidence,
  hue: Hue,
  { id, share, citations }: Pick<Finding, 'id' | 'share' | 'citations'>,
  name: TemplateResult | string,
  counts: readonly string[] = [],
  outcome?: string,
): TemplateResult {
  const { messages, language } = evidence;
  const given = share !== null || counts.length > 0;
  const figure = share === null ? nothing : html`<b>${numberLabel(share, language)} %</b>`;
  const notes = [...counts, ...(outcome ? [outcome] : [])].join(', ');
  const missing = given ? '' : notes ? ` (${messages.noFigures})` : messages.noFigures;
  return html`<li>
    <button class="line chart" data-id=${id} @click=${() => evidence.open(id)}>
      <span></span><span>${name}: ${figure}${share !== null && notes ? ', ' : ''}${notes}${missing}</span><span class="at">${paragraphsOf(citations)}</span>
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
