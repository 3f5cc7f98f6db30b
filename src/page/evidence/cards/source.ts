import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../../messages/href.ts';
import { label } from '../../label.ts';
import type { SourceClaimsQuery, SourceConflictsQuery, SourceFactsQuery } from '../../operations.ts';
import { actions } from '../actions.ts';
import { eyebrow } from '../claim.ts';
import { claimList, claimRows, link } from '../claim-list.ts';
import type { CardContext } from './card-context.ts';

/** A source with what is known of it so far; the rest is still loading. */
export interface SourceEvidence {
  readonly source: NonNullable<SourceFactsQuery['source']>;
  readonly claims: SourceClaimsQuery['claims'] | undefined;
  readonly conflicts: SourceConflictsQuery['claims'] | undefined;
}

/** A source: who published it and when, all that it says, and what contradicts it. */
export function sourceView(context: CardContext, { source, claims, conflicts }: SourceEvidence): TemplateResult {
  const { messages } = context;
  const { id, title, authors, publisher, published, language, url, copyOf } = source;
  const href = hrefOf(url);
  const own = new Set(claims?.nodes.map((claim) => claim.id));
  const contradictions = new Map(
    conflicts?.nodes.flatMap((claim) => claim.contradictions).map((each) => [each.id, each]),
  );
  return html`${eyebrow(messages, 'Source', false)}
    <h2 class="what" tabindex="-1"><bdi lang=${language ?? nothing}>${title}</bdi></h2>
    <dl>
      ${fact(messages.publisher, publisher ? link(context, publisher) : nothing)}
      ${fact(messages.published, published ? label(context, published.label) : nothing)}
      ${fact(messages.authors, authors.length > 0 ? authors.join(', ') : nothing)}
      ${fact(messages.copiedFrom, copyOf ? link(context, { id: copyOf.id, name: copyOf.title }) : nothing)}
      ${fact(messages.webAddress, href ? html`<a href=${href} rel="noopener">${new URL(href).host}</a>` : url ? html`<bdi>${url}</bdi>` : nothing)}
      ${fact(messages.claimCount, claims ? String(claims.totalCount) : nothing)}
    </dl>
    ${actions(context, id)}
    ${
      contradictions.size > 0
        ? html`<div class="more">
            <h3>${messages.whatContradictsIt}</h3>
            ${[...contradictions.values()].map(
              ({ reason, between }) =>
                html`<div class="against">
                  <p class="quiet">${label(context, reason)}</p>
                  ${claimRows(context, [...between.filter((claim) => own.has(claim.id)), ...between.filter((claim) => !own.has(claim.id))], null)}
                </div>`,
            )}
          </div>`
        : nothing
    }
    ${claimList(context, messages.whatItSays, claims?.nodes ?? [])}
    ${claims && claims.nodes.length < claims.totalCount ? html`<p class="quiet">${messages.firstClaims(claims.nodes.length)}</p>` : nothing}`;
}

function fact(name: string, value: unknown): TemplateResult | typeof nothing {
  if (value === nothing) return nothing;
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}
