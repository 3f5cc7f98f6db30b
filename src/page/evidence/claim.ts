import { html, nothing, type TemplateResult } from 'lit';
import { dayLabel } from '../dates.ts';
import { parseDay } from '../days.ts';
import { nameOf, type Messages } from '../../messages/messages.ts';
import type { ClaimQuery } from '../operations.ts';
import { actions } from './actions.ts';
import type { ReformEvidence } from './element.ts';
import { foreign } from '../untranslated.ts';
import { icon, lines, link } from './claim-list.ts';
import { passage } from './passage.ts';
import { contested, rankMark, rivals } from './contradictions.ts';

type ClaimNode = NonNullable<ClaimQuery['claim']>;

/** A claim: its sentence, when, who says so, the passages, and its rivals. */
export function claimView(evidence: ReformEvidence, claim: ClaimNode): TemplateResult {
  const { messages } = evidence;
  const { rank, about, validity } = claim;
  const isOwn = <T extends { readonly answered: { readonly id: string } | undefined }>({ answered }: T) =>
    answered?.id === claim.id;
  const contradictions = isOwn(evidence.rivals) ? (evidence.rivals.answer?.claim?.contradictions ?? []) : [];
  const citations = isOwn(evidence.citations) ? (evidence.citations.answer?.claim?.citations ?? []) : [];
  const neighbours = isOwn(evidence.neighbours) ? evidence.neighbours.answer?.claim : undefined;
  const heading = about.slice(0, 2).map(({ name }) => name);
  const publishers = [...new Set(citations.map(({ source }) => source.publisher?.name ?? source.title))].join(', ');
  return html`${eye(evidence, claim.__typename, contradictions.length > 0)}
    <h2 class="what" tabindex="-1">
      ${heading.length > 0 ? heading.join(' – ') : nameOf(messages, 'type_', claim.__typename)}
    </h2>
    <p class=${rank === 'DEPRECATED' ? 'statement deprecated' : 'statement'}>
      ${claim.statement}${foreign(evidence, claim.statement)}
    </p>
    ${citations.map((citation) => passage(citation, messages))}
    <dl>
      ${fact(messages.when, held(claim, messages))}
      ${validity.startedBy ? fact(messages.beganWith, link(evidence, validity.startedBy)) : nothing}
      ${validity.endedBy ? fact(messages.endedWith, link(evidence, validity.endedBy)) : nothing}
      ${fact(messages.accordingTo, said(evidence, claim, publishers))}
      ${fact(messages.published, `${day(claim.knownFrom, evidence)}${isKnown(claim, evidence) ? '' : ` (${messages.notYetPublished})`}`)}
      ${claim.knownUntil ? fact(messages.supersededAfter, day(claim.knownUntil, evidence)) : nothing}
      ${fact(messages.rank, html`${rankMark(rank, messages)}${claim.rankReason ? html`<br /><span class="quiet">${claim.rankReason}</span>` : nothing}`)}
    </dl>
    ${about
      .filter(({ __typename }) => claim.__typename === 'Tenure' && __typename === 'Post')
      .map(
        ({ id }) =>
          html`<p class="noprint">
            <button class="ref" data-go="post" @click=${() => evidence.goToPost(id)}>${messages.whoHeldPost}</button>
          </p>`,
      )}
    ${actions(evidence, claim.id)} ${contradictions.map((each) => rivals(evidence, each, claim.id))}
    ${lines(evidence, messages.comments, neighbours?.remarks ?? [])}
    ${lines(evidence, messages.commentedClaims, neighbours?.regards ?? [])}
    ${lines(evidence, messages.supersededClaims, neighbours?.supersedes ?? [])} ${named(evidence, about)}`;
}

function fact(name: string, value: TemplateResult | string): TemplateResult {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

/** The line above a heading: what it is. */
export function eye({ messages }: ReformEvidence, typename: string, isContested: boolean): TemplateResult {
  return html`<p class="eye">
    ${icon(typename)}<span
      >${nameOf(messages, 'type_', typename)}${isContested ? html` · ${contested} <b>${messages.contested}</b>` : nothing}</span
    >
  </p>`;
}

function named(evidence: ReformEvidence, about: ClaimNode['about']): TemplateResult | typeof nothing {
  if (about.length === 0) return nothing;
  return html`<div class="more">
    <h3>${evidence.messages.mentionedHere}</h3>
    <ul>
      ${about.map(
        ({ id, name, __typename }) =>
          html`<li>
            <button class="line" data-id=${id} @click=${() => evidence.open(id)}>
              ${icon(__typename)}<span>${name}</span
              ><span class="at">${nameOf(evidence.messages, 'type_', __typename)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function said(evidence: ReformEvidence, { saidBy, saidOn }: ClaimNode, publishers: string): TemplateResult | string {
  const on = saidOn ? `, ${saidOn.label}` : '';
  if (saidBy.length === 0) return `${publishers}${on}`;
  return html`${saidBy.map((actor, index) => html`${index > 0 ? ', ' : nothing}${link(evidence, actor)}`)}${publishers ? `, ${evidence.messages.reportedBy} ${publishers}` : ''}${on}`;
}

function held({ validity: { from, to, endState } }: ClaimNode, messages: Messages): TemplateResult | string {
  if (!from && !to) return endState === 'ONGOING' ? messages.ongoing : messages.notStated;
  const open =
    endState === 'ONGOING' ? messages.ongoing : endState === 'UNKNOWN' ? messages.endUnknown : messages.notStated;
  const edtf = [from?.edtf, to?.edtf].filter((text) => text !== undefined);
  return html`${from?.label ?? messages.notStated} → ${to?.label ?? open} <code>${edtf.join(' / ')}</code>`;
}

function day(iso: string, { language }: ReformEvidence): string {
  const parsed = parseDay(iso);
  return parsed === null ? iso : dayLabel(parsed, language);
}

function isKnown({ knownFrom }: ClaimNode, { state }: ReformEvidence): boolean {
  return state.known === null || knownFrom <= state.known;
}
