import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../messages/messages.ts';
import { label } from '../label.ts';
import type { CitedFragment, OriginFragment, Stance } from '../operations.ts';
import { publishedOn, publisherOf } from '../source-chips.ts';
import type { ViewContext } from '../view-context.ts';
import type { Contradiction } from './contradictions.ts';

type Other = Contradiction['between'][number];

/** What a source says of a claim. */
interface Saying {
  readonly source: OriginFragment;
  readonly stance: Stance;
  /** The claim that it supports instead; undefined: it speaks of the claim itself. */
  readonly other: Other | undefined;
}

/** What each source says of a claim, and what those say that contradict it, the earliest first. */
export function sayings(
  claimId: string,
  citations: readonly Pick<CitedFragment, 'source' | 'stance'>[],
  contradictions: readonly Pick<Contradiction, 'between'>[],
): readonly Saying[] {
  const others = contradictions.flatMap(({ between }) => between).filter(({ id }) => id !== claimId);
  const distinct = [...new Map(others.map((other) => [other.id, other])).values()];
  const all: readonly Saying[] = [
    ...citations.map(({ source, stance }) => ({ source, stance, other: undefined })),
    ...distinct.flatMap((other) => other.citations.map(({ source, stance }) => ({ source, stance, other }))),
  ];
  const once = new Map(all.map((saying) => [`${saying.source.id} ${saying.stance} ${saying.other?.id ?? ''}`, saying]));
  const day = ({ source }: Saying) => source.published?.earliest ?? '';
  return [...once.values()].toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}

/** Which sources say something, side by side; nothing where it is one alone. */
export function bySource(context: ViewContext, all: readonly Saying[]): TemplateResult | typeof nothing {
  const { messages, language } = context;
  if (all.length < 2) return nothing;
  return html`<div class="more">
    <h3>${messages.whoSaysWhat}</h3>
    <table class="by-source">
      <thead class="vh">
        <tr>
          <th scope="col">${messages.published}</th>
          <th scope="col">${messages.source}</th>
          <th scope="col">${messages.whatItSays}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          ({ source, stance, other }) =>
            html`<tr class=${other ? 'otherwise' : ''}>
              <td class="quiet">${publishedOn(source, language)}</td>
              <th scope="row">
                <button class="ref" data-id=${source.id} @click=${() => context.open(source.id)}>
                  ${label(context, publisherOf(source))}
                </button>
              </th>
              <td>
                ${
                  other
                    ? html`${messages.saysOtherwise}:
                        <button class="claim" data-id=${other.id} @click=${() => context.open(other.id)}>
                          ${label(context, other.statement)}
                        </button>`
                    : nameOf(messages, 'stance_', stance)
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
