import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type Messages } from '../../messages/messages.ts';
import { dayLabel } from '../dates.ts';
import { parseDay } from '../days.ts';
import { contestedMark, typeIcon } from '../inline-signs.ts';
import type { ClaimQuery, CitedFragment, NeighboursQuery } from '../operations.ts';
import { untranslated } from '../untranslated.ts';
import type { ViewContext } from '../view-context.ts';
import { actions } from './actions.ts';
import { bySource, sayings } from './by-source.ts';
import { validityLabels } from '../../messages/validity-labels.ts';
import { claimList, joined, link } from './claim-list.ts';
import { contradictionView, rankMark, type Contradiction } from './contradictions.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { passage } from './passage.ts';
import { label } from '../label.ts';

type ClaimNode = NonNullable<ClaimQuery['claim']>;

/** A claim with what is known of it so far; the rest is still loading. */
export interface ClaimEvidence {
  readonly claim: ClaimNode;
  readonly citations: readonly CitedFragment[];
  readonly contradictions: readonly Contradiction[];
  readonly neighbours: NeighboursQuery['claim'] | undefined;
}

/** A claim: its sentence, its passages, when it held, who says so, and what contradicts it. */
export function claimView(
  context: EvidenceContext,
  { claim, citations, contradictions, neighbours }: ClaimEvidence,
): TemplateResult {
  const { messages } = context;
  const { rank, rankReason, about, validity, statement, knownUntil, __typename } = claim;
  const heading = about.slice(0, 2).map(({ name }) => label(context, name));
  return html`${eyebrow(messages, __typename, contradictions.length > 0)}
    <h2 class="what" part="heading" tabindex="-1">
      ${heading.length > 0 ? joined(heading, ' – ') : nameOf(messages, 'type_', __typename)}
    </h2>
    <p class=${rank === 'DEPRECATED' ? 'statement deprecated' : 'statement'}>
      ${label(context, statement)}${untranslated(context, statement)}
    </p>
    ${citations.map((citation) => passage(context, citation))}
    <dl>
      ${fact(messages.when, validityText(context, claim))}
      ${validity.startedBy ? fact(messages.beganWith, link(context, validity.startedBy)) : nothing}
      ${validity.endedBy ? fact(messages.endedWith, link(context, validity.endedBy)) : nothing}
      ${fact(messages.accordingTo, authors(context, claim, citations))} ${fact(messages.published, knownFrom(context, claim))}
      ${knownUntil ? fact(messages.supersededAfter, dayText(context, knownUntil)) : nothing}
      ${fact(messages.rank, html`${rankMark(rank, messages)}${rankReason ? html`<br /><span class="quiet">${label(context, rankReason)}</span>` : nothing}`)}
    </dl>
    ${about.filter((entity) => __typename === 'Tenure' && entity.__typename === 'Post').map(({ id }) => postLink(context, id))}
    ${bySource(context, sayings(claim.id, citations, contradictions))} ${actions(context, claim.id)}
    ${contradictions.map((each) => contradictionView(context, each, claim.id))}
    ${claimList(context, messages.comments, neighbours?.remarks ?? [])}
    ${claimList(context, messages.commentedClaims, neighbours?.regards ?? [])}
    ${claimList(context, messages.supersedingClaims, neighbours?.supersededBy ?? [])}
    ${claimList(context, messages.supersededClaims, neighbours?.supersedes ?? [])} ${entityList(context, about)}`;
}

/** The line above a heading: the type of what is shown, and whether it is contested. */
export function eyebrow(messages: Messages, typename: string, isContested: boolean): TemplateResult {
  return html`<p class="eyebrow">
    ${typeIcon(typename)}<span
      >${nameOf(messages, 'type_', typename)}${isContested ? html` · ${contestedMark} <b>${messages.contested}</b>` : nothing}</span
    >
  </p>`;
}

/** The way to the succession of a post. */
export function postLink(context: EvidenceContext, id: string): TemplateResult {
  return html`<p class="noprint on">
    <button class="ref" data-go="post" @click=${() => context.goToPost(id)}>${context.messages.whoHeldPost}</button>
  </p>`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

function entityList(context: ViewContext, entities: ClaimNode['about']): TemplateResult | typeof nothing {
  const { messages } = context;
  if (entities.length === 0) return nothing;
  return html`<div class="more">
    <h3>${messages.mentionedHere}</h3>
    <ul>
      ${entities.map(
        ({ id, name, __typename }) =>
          html`<li>
            <button class="line" data-id=${id} @click=${() => context.open(id)}>
              ${typeIcon(__typename)}<span>${label(context, name)}</span
              ><span class="at">${nameOf(messages, 'type_', __typename)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Who says it: the people who are quoted, the publishers of the sources, and the day on which it was said. */
function authors(
  context: ViewContext,
  { saidBy, saidOn }: ClaimNode,
  citations: readonly CitedFragment[],
): TemplateResult {
  const names = [...new Set(citations.map(({ source }) => source.publisher?.name ?? source.title))];
  const publishers = joined(
    names.map((name) => label(context, name)),
    ', ',
  );
  const on = saidOn ? html`, ${label(context, saidOn.label)}` : '';
  if (saidBy.length === 0) return html`${publishers}${on}`;
  const links = saidBy.map((actor) => link(context, actor));
  return html`${joined(links, ', ')}${names.length > 0 ? html`, ${context.messages.reportedBy} ${publishers}` : ''}${on}`;
}

function validityText(context: ViewContext, { validity: { from, to, endState } }: ClaimNode): TemplateResult | string {
  const { messages } = context;
  if (!from && !to) return endState === 'ONGOING' ? messages.ongoing : messages.dateNotStated;
  const [begin, end] = validityLabels({ from, to, endState }, messages);
  const edtf = [from?.edtf, to?.edtf].filter((text) => text !== undefined);
  return html`${label(context, begin)} → ${label(context, end)} <code>${edtf.join(' / ')}</code>`;
}

function knownFrom(context: EvidenceContext, { knownFrom: iso }: ClaimNode): string {
  const isKnown = context.known === null || (parseDay(iso) ?? Infinity) <= context.known;
  return `${dayText(context, iso)}${isKnown ? '' : ` (${context.messages.notYetPublished})`}`;
}

function dayText({ language }: ViewContext, iso: string): string {
  const day = parseDay(iso);
  return day === null ? iso : dayLabel(day, language);
}
