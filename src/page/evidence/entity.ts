import { html, nothing, type TemplateResult } from 'lit';
import type { EntityQuery, EventFactsQuery } from '../operations.ts';
import { nameOf } from '../../messages/messages.ts';
import { actions } from './actions.ts';
import { eye } from './claim.ts';
import type { ReformEvidence } from './element.ts';
import { findingChart, resultChart } from './charts.ts';
import { foreign } from '../untranslated.ts';
import { lines, link } from './claim-list.ts';

type EntityNode = Extract<NonNullable<EntityQuery['node']>, { readonly names: unknown }>;

/** An entity: its names, when it was where it is an event, and every claim that names it. */
export function entityView(
  evidence: ReformEvidence,
  { __typename, id, name, names, description }: EntityNode,
): TemplateResult {
  const { messages, language } = evidence;
  const claims = evidence.about.answered?.id === id ? evidence.about.answer?.claims : undefined;
  const event = evidence.event.answered?.id === id ? evidence.event.answer?.event : undefined;
  const others = names.filter((other) => !other.claim && other.language !== language && other.value !== name);
  const firsts = others.filter(
    (other, index) => others.findIndex((earlier) => earlier.language === other.language) === index,
  );
  const isContested = claims?.nodes.some(({ contradictions }) => contradictions.length > 0) ?? false;
  return html`${eye(evidence, __typename, isContested)}
    <h2 class="what" tabindex="-1">${name}${foreign(evidence, name)}</h2>
    ${
      firsts.length > 0
        ? html`<p class="others">
            ${firsts.map((other, index) => html`${index > 0 ? ' · ' : nothing}<span lang=${other.language ?? nothing}>${other.value}</span>`)}
            (${messages.namesByEditors})
          </p>`
        : nothing
    }
    ${description ? html`<p class="statement">${description}${foreign(evidence, description)}</p>` : nothing}
    ${event ? facts(evidence, event) : nothing} ${goOn(evidence, __typename, id)} ${actions(evidence, id)}
    ${charts(evidence, id)} ${lines(evidence, messages.whatSourcesSay, claims?.nodes ?? [])}
    ${claims?.pageInfo.hasNextPage ? html`<p class="quiet">${messages.firstClaims(claims.nodes.length)}</p>` : nothing}`;
}

function facts(
  evidence: ReformEvidence,
  { kind, date, partOf, parts }: NonNullable<EventFactsQuery['event']>,
): TemplateResult {
  const { messages } = evidence;
  return html`<dl>
    <dt>${messages.when}</dt>
    <dd>${date ? html`${date.label} <code>${date.edtf}</code>` : messages.noDate}</dd>
    <dt>${messages.kind}</dt>
    <dd>${nameOf(messages, 'kind_', kind)}</dd>
    ${
      partOf
        ? html`<dt>${messages.partOf}</dt>
            <dd>${link(evidence, partOf)}</dd>`
        : nothing
    }
    ${
      parts.length > 0
        ? html`<dt>${messages.parts}</dt>
            <dd>${parts.map((part, index) => html`${index > 0 ? html`<br />` : nothing}${link(evidence, part)}`)}</dd>`
        : nothing
    }
  </dl>`;
}

/** What a vote came to, or what a poll found. */
function charts(evidence: ReformEvidence, id: string): TemplateResult | typeof nothing {
  const votes = evidence.votes.answered?.id === id ? evidence.votes.answer?.event : undefined;
  const poll = evidence.findings.answered?.id === id ? evidence.findings.answer?.event : undefined;
  return html`${votes && 'results' in votes ? resultChart(evidence, votes.results) : nothing}
  ${poll && 'findings' in poll ? findingChart(evidence, poll.findings) : nothing}`;
}

/** Where else in the view an entity is shown: the network around it, the succession of a post. */
export function goOn(evidence: ReformEvidence, typename: string, id: string): TemplateResult | typeof nothing {
  const { messages } = evidence;
  if (typename === 'Post')
    return html`<p class="noprint on">
      <button class="ref" data-go="post" @click=${() => evidence.goToPost(id)}>${messages.whoHeldPost}</button>
    </p>`;
  if (!evidence.hasBeside('reform-network')) return nothing;
  return html`<p class="noprint on">
    <button class="ref" data-go="around" @click=${() => evidence.change({ around: id }, true)}>
      ${messages.showConnections}
    </button>
  </p>`;
}
