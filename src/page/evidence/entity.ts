import { html, nothing, type TemplateResult } from 'lit';
import type { EntityQuery, EventFactsQuery } from '../operations.ts';
import { fill, nameOf } from '../words.ts';
import { actions } from './actions.ts';
import { eye, link } from './claim.ts';
import type { ReformEvidence } from './element.ts';
import { lines } from './lines.ts';

type EntityNode = Extract<NonNullable<EntityQuery['node']>, { readonly names: unknown }>;

/** An entity: its names, when it was where it is an event, and every claim that names it. */
export function entityView(
  evidence: ReformEvidence,
  { __typename, id, name, names, description }: EntityNode,
): TemplateResult {
  const { words, language } = evidence;
  const claims = evidence.about.answered?.id === id ? evidence.about.answer?.claims : undefined;
  const event = evidence.event.answered?.id === id ? evidence.event.answer?.event : undefined;
  const others = names.filter((other) => !other.claim && other.language !== language && other.value !== name);
  const firsts = others.filter(
    (other, index) => others.findIndex((earlier) => earlier.language === other.language) === index,
  );
  const isContested = claims?.nodes.some(({ contradictions }) => contradictions.length > 0) ?? false;
  return html`${eye(evidence, __typename, isContested)}
    <h2 class="what" tabindex="-1">${name}</h2>
    ${
      firsts.length > 0
        ? html`<p class="others">
            ${firsts.map((other, index) => html`${index > 0 ? ' · ' : nothing}<span lang=${other.language ?? nothing}>${other.value}</span>`)}
            (${words.labelsOurs})
          </p>`
        : nothing
    }
    ${description ? html`<p class="statement">${description}</p>` : nothing} ${event ? facts(evidence, event) : nothing}
    ${actions(evidence, id)} ${lines(evidence, words.whatIsSaid, claims?.nodes ?? [])}
    ${claims?.pageInfo.hasNextPage ? html`<p class="quiet">${fill(words.onlySome, claims.nodes.length)}</p>` : nothing}`;
}

function facts(
  evidence: ReformEvidence,
  { kind, date, partOf, parts }: NonNullable<EventFactsQuery['event']>,
): TemplateResult {
  const { words } = evidence;
  return html`<dl>
    <dt>${words.when}</dt>
    <dd>${date ? html`${date.label} <code>${date.edtf}</code>` : words.noDay}</dd>
    <dt>${words.kind}</dt>
    <dd>${nameOf(words, 'kind_', kind)}</dd>
    ${
      partOf
        ? html`<dt>${words.partOf}</dt>
            <dd>${link(evidence, partOf)}</dd>`
        : nothing
    }
    ${
      parts.length > 0
        ? html`<dt>${words.parts}</dt>
            <dd>${parts.map((part, index) => html`${index > 0 ? html`<br />` : nothing}${link(evidence, part)}`)}</dd>`
        : nothing
    }
  </dl>`;
}
