import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../messages/href.ts';
import { supportedSentences, type SupportedSentence } from '../../messages/sentences.ts';
import type { StoryMessages } from '../../messages/stories.ts';
import { label } from '../label.ts';
import { paragraph } from '../paragraphs.ts';
import type { ViewContext } from '../view-context.ts';
import type { Step } from './step-views.ts';

/** What sentences are drawn with. */
export interface SentenceContext extends ViewContext {
  readonly messages: StoryMessages;
  /** Whether the claims of a sentence are shown. */
  isMarked(step: number, sentence: number): boolean;
  /** Shows the claims of a sentence, or hides them if they are shown. */
  mark(step: number, sentence: number): void;
}

type Claim = Step['claims'][number];
type Source = Claim['citations'][number]['source'];

/** How many sources of a sentence are named behind it. */
const CHIPS = 3;

/** The sentences of a step, each with its sources behind it and, if it is marked, with its claims below. */
export function sentences(context: SentenceContext, step: Step, at: number): readonly TemplateResult[] {
  return supportedSentences(step.text, step.claims, step.claimsPerSentence).map((sentence, index) => {
    const isMarked = context.isMarked(at, index);
    return html`<div class=${isMarked ? 'sentence marked' : 'sentence'}>
      <p>
        <button class="claim" aria-expanded=${isMarked} @click=${() => context.mark(at, index)}>${label(context, sentence.text)}</button>
        ${chips(context, sentence)}
      </p>
      ${isMarked ? claims(context, sentence.claims) : nothing}
    </div>`;
  });
}

/** Who published a source, else its title. */
const nameOf = ({ publisher, title }: Source) => publisher?.name ?? title;

function chips(context: SentenceContext, sentence: SupportedSentence<Claim>): readonly unknown[] {
  const cited = sentence.claims.flatMap((claim) =>
    claim.citations
      .filter(({ stance }) => stance === 'SUPPORTS')
      .map(({ source }) => [source.id, { claim, source }] as const),
  );
  const all = [...new Map(cited).values()];
  const more = all.length - CHIPS;
  return [
    ...all.slice(0, CHIPS).map(
      ({ claim, source }) =>
        html`<button class="chip" @click=${() => context.open(claim.id)}>
            ${label(context, nameOf(source))} <span>${source.published ? label(context, source.published.label) : nothing}</span>
          </button> `,
    ),
    more > 0 ? html`<span class="chip more">${context.messages.moreSources(more)}</span>` : nothing,
  ];
}

function claims(context: SentenceContext, all: readonly Claim[]): TemplateResult {
  const { messages } = context;
  return html`<div class="claims" role="group" aria-label=${messages.evidenceOfSentence}>
    <ul>
      ${all.map(
        ({ id, statement, citations }) =>
          html`<li>
            <button class="line" @click=${() => context.open(id)}>${label(context, statement)}</button>
            ${citations.map(({ source, passage }) => {
              const href = hrefOf(passage.link);
              return html`<p class="quiet">
                <b>${label(context, nameOf(source))}</b>${source.published ? html`, ${label(context, source.published.label)}` : nothing}
                · ${paragraph(passage.paragraph)}
                ${href ? html` · <a href=${href} rel="noopener">${messages.openAtSentence}<span class="vh">: ${nameOf(source)}</span></a>` : nothing}
              </p>`;
            })}
          </li>`,
      )}
    </ul>
  </div>`;
}
