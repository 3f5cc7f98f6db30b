import { html, nothing, type TemplateResult } from 'lit';
import type { EntityQuery } from '../operations.ts';
import { languages } from '../state.ts';
import { fill, nameOf } from '../words.ts';
import { actions } from './actions.ts';
import { eye, lines } from './claim.ts';
import type { ReformEvidence } from './element.ts';

type EntityNode = Extract<NonNullable<EntityQuery['node']>, { readonly claims: unknown }>;

/** An entity: its names, when it was where it is an event, and every claim that names it. */
export function entityView(evidence: ReformEvidence, entity: EntityNode): TemplateResult {
  const { words, language } = evidence;
  const { claims } = entity;
  const others = languages.filter((other) => other !== language && entity[other] !== entity.name);
  return html`${eye(
      evidence,
      entity.__typename,
      claims.nodes.some(({ contradictions }) => contradictions.length > 0),
    )}
    <h2 class="what" tabindex="-1">${entity.name}</h2>
    ${
      others.length > 0
        ? html`<p class="others">
            ${others.map((other, index) => html`${index > 0 ? ' · ' : nothing}<span lang=${other}>${entity[other]}</span>`)}
            (${words.labelsOurs})
          </p>`
        : nothing
    }
    ${entity.description ? html`<p class="statement">${entity.description}</p>` : nothing}
    ${'kind' in entity ? eventFacts(evidence, entity) : nothing} ${actions(evidence, entity.id)}
    ${lines(evidence, words.whatIsSaid, claims.nodes)}
    ${claims.pageInfo.hasNextPage ? html`<p class="quiet">${fill(words.onlySome, claims.nodes.length)}</p>` : nothing}`;
}

type EventNode = Extract<EntityNode, { readonly kind: unknown }>;

function eventFacts(evidence: ReformEvidence, { kind, date, partOf, parts }: EventNode): TemplateResult {
  const { words } = evidence;
  const link = ({ id, name }: { readonly id: string; readonly name: string }) =>
    html`<button class="ref" data-id=${id} @click=${() => evidence.open(id)}>${name}</button>`;
  return html`<dl>
    <dt>${words.when}</dt>
    <dd>${date ? html`${date.label} <code>${date.edtf}</code>` : words.noDay}</dd>
    <dt>${words.kindsShown}</dt>
    <dd>${nameOf(words, 'kind_', kind)}</dd>
    ${
      partOf
        ? html`<dt>${words.partOf}</dt>
            <dd>${link(partOf)}</dd>`
        : nothing
    }
    ${
      parts.length > 0
        ? html`<dt>${words.parts}</dt>
            <dd>
              ${parts.map((part, index) => html`${index > 0 ? html`<br />` : nothing}${link(part)}`)}
            </dd>`
        : nothing
    }
  </dl>`;
}
