import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../messages/href.ts';
import { nameOf } from '../../messages/messages.ts';
import type { ClaimsAboutQuery, EntityQuery, EventFactsQuery, FindingsQuery, VotesQuery } from '../operations.ts';
import { untranslated } from '../untranslated.ts';
import type { ViewContext } from '../view-context.ts';
import { actions } from './actions.ts';
import { findingChart, resultChart } from './charts.ts';
import { eyebrow, postLink } from './claim.ts';
import { claimList, joined, link } from './claim-list.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { label } from '../label.ts';

export type EntityNode = Extract<NonNullable<EntityQuery['node']>, { readonly names: unknown }>;

/** An entity with what is known of it so far; the rest is still loading. */
export interface EntityEvidence {
  readonly entity: EntityNode;
  readonly claims: ClaimsAboutQuery['claims'] | undefined;
  readonly event: EventFactsQuery['event'] | undefined;
  readonly vote: VotesQuery['event'] | undefined;
  readonly poll: FindingsQuery['event'] | undefined;
}

/** An entity: its names, an event's date and numbers, and every claim about it. */
export function entityView(
  context: EvidenceContext,
  { entity: { __typename, id, name, names, description, sameAs }, claims, event, vote, poll }: EntityEvidence,
): TemplateResult {
  const { messages, language } = context;
  const others = names.filter((other) => !other.claim && other.language !== language && other.value !== name);
  const firsts = others.filter(
    (other, index) => others.findIndex((earlier) => earlier.language === other.language) === index,
  );
  const translations = firsts.map((other) => html`<bdi lang=${other.language ?? nothing}>${other.value}</bdi>`);
  const isContested = claims?.nodes.some(({ contradictions }) => contradictions.length > 0) ?? false;
  return html`${eyebrow(messages, __typename, isContested)}
    <h2 class="what" tabindex="-1">${label(context, name)}${untranslated(context, name)}</h2>
    ${translations.length > 0 ? html`<p class="others">${joined(translations, ' · ')} (${messages.namesByEditors})</p>` : nothing}
    ${description ? html`<p class="statement">${label(context, description)}${untranslated(context, description)}</p>` : nothing}
    ${sameAsLinks(sameAs)}
    ${event ? facts(context, event) : nothing} ${elsewhere(context, __typename, id)} ${actions(context, id)}
    ${vote && 'results' in vote ? resultChart(context, vote.results) : nothing}
    ${poll && 'findings' in poll ? findingChart(context, poll.findings) : nothing}
    ${claimList(context, messages.whatSourcesSay, claims?.nodes ?? [])}
    ${claims?.pageInfo.hasNextPage ? html`<p class="quiet">${messages.firstClaims(claims.nodes.length)}</p>` : nothing}`;
}

/** Links to the same thing elsewhere, each named by its host; a URI that cannot be a link is shown as it is. */
function sameAsLinks(uris: readonly string[]): TemplateResult | typeof nothing {
  const links = uris.map((uri) => {
    const href = hrefOf(uri);
    return href ? html`<a href=${href} rel="noopener">${new URL(href).host}</a>` : html`${uri}`;
  });
  return links.length > 0 ? html`<p class="others">${joined(links, ' · ')}</p>` : nothing;
}

function facts(
  context: ViewContext,
  { kind, date, partOf, parts }: NonNullable<EventFactsQuery['event']>,
): TemplateResult {
  const { messages } = context;
  const partLinks = parts.map((part) => link(context, part));
  return html`<dl>
    <dt>${messages.when}</dt>
    <dd>${date ? html`${label(context, date.label)} <code>${date.edtf}</code>` : messages.noDate}</dd>
    <dt>${messages.kind}</dt>
    <dd>${nameOf(messages, 'kind_', kind)}</dd>
    ${
      partOf
        ? html`<dt>${messages.partOf}</dt>
            <dd>${link(context, partOf)}</dd>`
        : nothing
    }
    ${
      parts.length > 0
        ? html`<dt>${messages.parts}</dt>
            <dd>${joined(partLinks, html`<br />`)}</dd>`
        : nothing
    }
  </dl>`;
}

/** Where else in the view an entity is shown: the succession of a post, the network centred on anything else. */
function elsewhere(context: EvidenceContext, typename: string, id: string): TemplateResult | typeof nothing {
  if (typename === 'Post') return postLink(context, id);
  if (!context.hasNetwork) return nothing;
  return html`<p class="noprint on">
    <button class="ref" data-go="around" @click=${() => context.showConnections(id)}>
      ${context.messages.showConnections}
    </button>
  </p>`;
}
