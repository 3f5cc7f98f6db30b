import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../../messages/href.ts';
import { nameOf } from '../../../messages/messages.ts';
import { viewName } from '../../../messages/views.ts';
import { ruleValueInWords } from '../../amount-text.ts';
import { chamber } from '../../elections/chamber.ts';
import { voteFigures } from '../../elections/figures.ts';
import { heldUnder, type RuleOfVote } from '../../elections/held-under.ts';
import type { Tally } from '../../elections/tally.ts';
import { voteTable } from '../../elections/vote-table.ts';
import { label } from '../../label.ts';
import type {
  CareerQuery,
  ClaimsAboutQuery,
  EntityQuery,
  EventFactsQuery,
  FindingsQuery,
  MeasuredFragment,
  PostQuery,
  RuleChangesQuery,
  RuleTextFragment,
  SaidByQuery,
} from '../../operations.ts';
import { sourceChips } from '../../source-chips.ts';
import { untranslated } from '../../untranslated.ts';
import { actions } from '../actions.ts';
import { eyebrow, postLink } from '../claim.ts';
import { claimList, joined, link } from '../claim-list.ts';
import type { CardContext } from './card-context.ts';
import { findingChart } from './findings.ts';
import { headingOf, sectionsOf, type ClaimAbout } from './sections.ts';
import { tenureBars } from './tenures.ts';

export type EntityNode = Extract<NonNullable<EntityQuery['node']>, { readonly names: unknown }>;
type RuleChange = NonNullable<RuleChangesQuery['event']>['ruleChanges'][number];

/** The results of a vote with its figures and rules. */
export interface VoteEvidence {
  readonly tally: Tally;
  readonly figures: readonly MeasuredFragment[];
  readonly rules: readonly RuleOfVote[];
}

/** An entity with what is known of it so far; the rest is still loading. */
export interface EntityEvidence {
  readonly entity: EntityNode;
  readonly claims: ClaimsAboutQuery['claims'] | undefined;
  readonly said: SaidByQuery['claims'] | undefined;
  readonly event: EventFactsQuery['event'] | undefined;
  readonly vote: VoteEvidence | undefined;
  readonly poll: FindingsQuery['event'] | undefined;
  readonly changes: RuleChangesQuery['event'] | undefined;
  readonly career: CareerQuery['actor'] | undefined;
  readonly post: PostQuery['post'] | undefined;
}

/** An entity: its names, then what its kind of card shows first, then every claim about it, sorted. */
export function entityView(context: CardContext, evidence: EntityEvidence): TemplateResult {
  const { messages, language } = context;
  const { entity, claims, said, event, vote, poll } = evidence;
  const { __typename, id, name, names, description, sameAs } = entity;
  const others = names.filter((other) => !other.claim && other.language !== language && other.value !== name);
  const firsts = others.filter(
    (other, index) => others.findIndex((earlier) => earlier.language === other.language) === index,
  );
  const translations = firsts.map((other) => html`<bdi lang=${other.language ?? nothing}>${other.value}</bdi>`);
  const isContested = claims?.nodes.some(({ contradictions }) => contradictions.length > 0) ?? false;
  const named = new Set(claims?.nodes.map((claim) => claim.id));
  return html`${eyebrow(messages, __typename, isContested)}
    <h2 class="what" tabindex="-1">${label(context, name)}${untranslated(context, name)}</h2>
    ${translations.length > 0 ? html`<p class="others">${joined(translations, ' · ')} (${messages.namesByEditors})</p>` : nothing}
    ${description ? html`<p class="statement">${label(context, description)}${untranslated(context, description)}</p>` : nothing}
    ${sameAsLinks(sameAs)} ${event ? facts(context, event, claims) : nothing} ${elsewhere(context, entity, event)}
    ${actions(context, id)} ${vote ? voteCard(context, vote, entity) : nothing}
    ${poll && 'findings' in poll ? findingChart(context, poll.findings) : nothing}
    ${ruleChanges(context, evidence.changes?.ruleChanges ?? [])} ${tenures(context, evidence)}
    ${sectionsOf(id, listed(evidence)).map(({ section, claims: own }) => claimList(context, headingOf(section, id, messages), own))}
    ${claimList(context, messages.ownWords, said?.nodes.filter((claim) => !named.has(claim.id)) ?? [])}
    ${claims?.pageInfo.hasNextPage ? html`<p class="quiet">${messages.firstClaims(claims.nodes.length)}</p>` : nothing}`;
}

/** The claims that the lists of a card have: those that its first part does not show already. */
function listed({ claims, vote, poll, career, post, changes }: EntityEvidence): readonly ClaimAbout[] {
  const findings = poll && 'findings' in poll ? poll.findings : [];
  const tenuresOf = career && 'tenures' in career ? career.tenures.nodes : [];
  const values = changes?.ruleChanges.flatMap(({ before, after }) => [before, after]) ?? [];
  const all = [...findings, ...tenuresOf, ...(post?.holders.nodes ?? []), ...values];
  const shown = new Set(all.flatMap((claim) => (claim ? [claim.id] : [])));
  const isOfVote = ({ __typename }: ClaimAbout) => vote !== undefined && ['Result', 'Figure'].includes(__typename);
  return claims?.nodes.filter((claim) => !shown.has(claim.id) && !isOfVote(claim)) ?? [];
}

function voteCard(context: CardContext, { tally, figures, rules }: VoteEvidence, entity: EntityNode): TemplateResult {
  const { messages } = context;
  const table = voteTable(context, tally, entity.__typename === 'Election');
  return html`<div class="more vote">
    ${table === nothing ? nothing : html`<h3>${messages.voteResult}</h3>`} ${table}
    ${tally.seats.length > 0 ? html`<h3>${messages.seats(tally.seats.length)}</h3>` : nothing}
    ${chamber(context, tally, true)} ${voteFigures(context, figures, entity.id)} ${heldUnder(context, rules)}
  </div>`;
}

/** What an event changed: each rule before and after. */
function ruleChanges(context: CardContext, changes: readonly RuleChange[]): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const { messages, language } = context;
  const side = (value: RuleTextFragment | null) =>
    value
      ? html`<button class="claim" data-id=${value.id} @click=${() => context.open(value.id)}>
          ${label(context, ruleValueInWords(value, language))}<span class="vh">: ${label(context, value.statement)}</span>
        </button>`
      : html`<span class="quiet">${messages.notStated}</span>`;
  return html`<div class="more">
    <h3>${messages.rulesChanged}</h3>
    <ul class="changes">
      ${changes.map(
        ({ rule, before, after }) =>
          html`<li>
            ${link(context, rule)}
            <p>${side(before)} → ${side(after)}</p>
            ${[after, before].map((value) => (value ? sourceChips(context, value, 2) : nothing))}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Who held a post, or which posts a person held. */
function tenures(context: CardContext, { career, post }: EntityEvidence): TemplateResult | typeof nothing {
  const { messages, at } = context;
  if (post)
    return tenureBars(
      context,
      messages.whoHeldPost,
      post.holders.nodes.map((held) => ({ held, named: held.holder })),
      at,
    );
  const held = career && 'tenures' in career ? career.tenures.nodes : [];
  return tenureBars(
    context,
    messages.postsHeld,
    held.map((tenure) => ({ held: tenure, named: tenure.post })),
    at,
  );
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
  context: CardContext,
  { kind, date, partOf, parts }: NonNullable<EventFactsQuery['event']>,
  claims: ClaimsAboutQuery['claims'] | undefined,
): TemplateResult {
  const { messages } = context;
  const partLinks = parts.map((part) => link(context, part));
  const datings =
    claims?.nodes.filter(({ __typename, rank }) => __typename === 'Dating' && rank !== 'DEPRECATED') ?? [];
  return html`<dl>
    <dt>${messages.when}</dt>
    <dd>
      ${date ? html`${label(context, date.label)} <code>${date.edtf}</code>` : messages.noDate}
      ${date && datings[0] ? sourceChips(context, datings[0], 2) : nothing}
    </dd>
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

/** Where else an entity is shown: the succession of a post, the network centred on anything else, before and after an event. */
function elsewhere(
  context: CardContext,
  { __typename, id }: EntityNode,
  event: EntityEvidence['event'],
): TemplateResult | typeof nothing {
  if (__typename === 'Post') return postLink(context, id);
  const isComparable = Boolean(event?.bounds?.fromMin);
  if (!context.hasNetwork && !isComparable) return nothing;
  const connections = html`<button class="ref" data-go="around" @click=${() => context.showConnections(id)}>
    ${context.messages.showConnections}
  </button>`;
  const comparison = html`<a class="ref" href=${context.comparisonAddress(id)}>${viewName('comparison', context.language)}</a>`;
  return html`<p class="noprint on">
    ${context.hasNetwork ? connections : nothing} ${context.hasNetwork && isComparable ? '·' : ''} ${isComparable ? comparison : nothing}
  </p>`;
}
