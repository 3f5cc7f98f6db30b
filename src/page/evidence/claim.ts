import { html, nothing, type TemplateResult } from 'lit';
import { dayLabel } from '../dates.ts';
import { parseDay } from '../days.ts';
import { contestedSign, glyph, shapeOf } from '../glyphs.ts';
import type { CitedFragment, ClaimQuery, Rank, RowFragment } from '../operations.ts';
import { fill, nameOf, type Words } from '../words.ts';
import { actions } from './actions.ts';
import type { ReformEvidence } from './element.ts';

type ClaimNode = NonNullable<ClaimQuery['claim']>;

/** The sign for contested, in a line of text. */
export const contested = html`<svg class="sign" viewBox="0 0 15 15" aria-hidden="true">${contestedSign(7.5, 7.5)}</svg>`;

/** A claim: its sentence, when, who says so, the passages, and its rivals. */
export function claimView(evidence: ReformEvidence, claim: ClaimNode): TemplateResult {
  const { words } = evidence;
  const { contradictions, saidOn, rank, rankReason, citations, about } = claim;
  const names = about.map(({ name }) => name);
  return html`${eye(evidence, claim.__typename, contradictions.length > 0)}
    <h2 class="what" tabindex="-1">${names.length > 0 ? names.slice(0, 2).join(' – ') : nameOf(words, 'type_', claim.__typename)}</h2>
    <p class=${rank === 'DEPRECATED' ? 'statement deprecated' : 'statement'}>${claim.statement}</p>
    <dl>
      <dt>${words.when}</dt>
      <dd>${validity(claim, words)}</dd>
      ${
        claim.validity.startedBy
          ? html`<dt>${words.startedBy}</dt>
              <dd>${link(evidence, claim.validity.startedBy)}</dd>`
          : nothing
      }
      ${
        claim.validity.endedBy
          ? html`<dt>${words.endedBy}</dt>
              <dd>${link(evidence, claim.validity.endedBy)}</dd>`
          : nothing
      }
      <dt>${words.saidBy}</dt>
      <dd>${said(evidence, claim)}${saidOn ? `, ${saidOn.label}` : ''}</dd>
      <dt>${words.publicFrom}</dt>
      <dd>${day(claim.knownFrom, evidence)}${isKnown(claim, evidence) ? '' : ` (${words.notYetPublic})`}</dd>
      ${
        claim.knownUntil
          ? html`<dt>${words.publicUntil}</dt>
              <dd>${day(claim.knownUntil, evidence)}</dd>`
          : nothing
      }
      <dt>${words.rank}</dt>
      <dd>${rankMark(rank, words)}${rankReason ? html`<br /><span class="quiet">${rankReason}</span>` : nothing}</dd>
    </dl>
    ${citations.map((citation) => passage(citation, words))} ${actions(evidence, claim.id)}
    ${contradictions.map((each) => rivals(evidence, each, claim.id))}
    ${lines(evidence, words.remarks, claim.remarks)} ${lines(evidence, words.regards, claim.regards)}
    ${lines(evidence, words.supersedes, claim.supersedes)}
    ${
      about.length > 0
        ? html`<div class="more">
            <h3>${words.names}</h3>
            <ul>
              ${about.map(
                ({ id, name, __typename }) =>
                  html`<li>
                    <button class="line" data-id=${id} @click=${() => evidence.open(id)}>
                      ${icon(__typename)}<span>${name}</span><span class="at">${nameOf(words, 'type_', __typename)}</span>
                    </button>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }`;
}

/** The line above a heading: what it is. */
export function eye({ words }: ReformEvidence, typename: string, isContested: boolean): TemplateResult {
  return html`<p class="eye">
    ${icon(typename)}<span
      >${nameOf(words, 'type_', typename)}${isContested ? html` · <b>${words.contested}</b>` : nothing}</span
    >
  </p>`;
}

const icon = (typename: string) =>
  html`<svg class="sign" viewBox="0 0 18 18" aria-hidden="true">
    ${glyph(shapeOf(typename), 9, 9, shapeOf(typename) === 'Claim' ? 5 : 6.5)}
  </svg>`;

/** A list of claims to open. */
export function lines(
  evidence: ReformEvidence,
  heading: string,
  claims: readonly RowFragment[],
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<div class="more">
    <h3>${heading}</h3>
    <ul>
      ${claims.map((claim) => {
        const paragraphs = [...new Set(claim.citations.map(({ passage: { paragraph } }) => paragraph))];
        return html`<li>
          <button class="line" data-id=${claim.id} @click=${() => evidence.open(claim.id)}>
            ${claim.contradictions.length > 0 ? contested : html`<span aria-hidden="true">·</span>`}
            <span class=${claim.rank === 'DEPRECATED' ? 'deprecated' : ''}
              >${claim.statement}${claim.rank === 'DEPRECATED' ? html` <em>(${evidence.words.rank_DEPRECATED})</em>` : nothing}</span
            >
            <span class="at">${paragraphs.map((paragraph) => `¶ ${paragraph}`).join(' ')}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Where a source says it: the passage in its paragraph where the server has the text, else its place. */
export function passage({ stance, source, passage: at }: CitedFragment, words: Words): TemplateResult {
  const published = source.published ? `, ${source.published.label}` : '';
  return html`<div class="passage ${stance}">
    ${
      at.text
        ? html`<p>¶ ${at.paragraph}</p>
            <blockquote lang=${source.language ?? nothing}><mark>${at.text}</mark></blockquote>`
        : html`<p>¶ ${at.paragraph} <q lang=${source.language ?? nothing}>${at.begins} … ${at.ends}</q></p>`
    }
    <p class="quiet">
      ${nameOf(words, 'stance_', stance)} · ${at.start}–${at.end} · sha256 ${at.sha256.slice(0, 8)}…
      ${at.text ? nothing : `· ${words.noText}`}
    </p>
    <p class="quiet">
      <span lang=${source.language ?? nothing}>${source.title}</span>${source.publisher ? `, ${source.publisher.name}` : ''}${published}
      ${at.link ? html` · <a href=${at.link} rel="noopener">${words.openSource}</a>` : nothing}
    </p>
  </div>`;
}

function rivals(
  evidence: ReformEvidence,
  { reason, between }: ClaimNode['contradictions'][number],
  shown: string,
): TemplateResult {
  const { words } = evidence;
  const order: readonly Rank[] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
  const sorted = between.toSorted((one, other) => order.indexOf(one.rank) - order.indexOf(other.rank));
  return html`<div class="rivals">
    <h3>${contested} ${words.bothKept}</h3>
    <p class="quiet">${reason}</p>
    ${sorted.map(
      (claim) => html`<div>
        ${rankMark(claim.rank, words)}
        <p class=${claim.rank === 'DEPRECATED' ? 'statement deprecated' : 'statement'}>
          ${
            claim.id === shown
              ? html`<b>${claim.statement}</b>`
              : html`<button class="ref" data-id=${claim.id} @click=${() => evidence.open(claim.id)}>${claim.statement}</button>`
          }
        </p>
        ${claim.id === shown ? nothing : claim.citations.map((citation) => passage(citation, words))}
        ${claim.rankReason ? html`<p class="quiet">${claim.rankReason}</p>` : nothing}
      </div>`,
    )}
  </div>`;
}

function rankMark(rank: Rank, words: Words): TemplateResult {
  return html`<span class="rank ${rank}"><i aria-hidden="true"></i>${nameOf(words, 'rank_', rank)}</span>`;
}

function link(evidence: ReformEvidence, { id, name }: { readonly id: string; readonly name: string }): TemplateResult {
  return html`<button class="ref" data-id=${id} @click=${() => evidence.open(id)}>${name}</button>`;
}

function said(evidence: ReformEvidence, { saidBy, citations }: ClaimNode): TemplateResult | string {
  const { words } = evidence;
  const publishers = [...new Set(citations.flatMap(({ source }) => source.publisher?.name ?? source.title))].join(', ');
  if (saidBy.length === 0) return publishers;
  return html`${saidBy.map((actor, index) => html`${index > 0 ? ', ' : nothing}${link(evidence, actor)}`)},
  ${words.passedOnBy} ${publishers}`;
}

function validity({ validity: { from, to, endState } }: ClaimNode, words: Words): TemplateResult | string {
  const edtf = [from?.edtf, to?.edtf].filter((text) => text !== undefined);
  const end = to?.label ?? (endState === 'ONGOING' ? words.ongoing : endState === 'UNKNOWN' ? words.endUnknown : words.notStated);
  if (!from && !to) return endState === 'ONGOING' ? words.ongoing : words.notStated;
  return html`${fill('{0} → {1}', from?.label ?? words.notStated, end)} <code>${edtf.join(' / ')}</code>`;
}

function day(iso: string, { language }: ReformEvidence): string {
  const parsed = parseDay(iso);
  return parsed === null ? iso : dayLabel(parsed, language);
}

function isKnown({ knownFrom }: ClaimNode, { state }: ReformEvidence): boolean {
  return state.known === null || knownFrom <= state.known;
}
