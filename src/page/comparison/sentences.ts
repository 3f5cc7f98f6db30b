import { html, nothing, type TemplateResult } from 'lit';
import type { Counted } from '../../messages/catalogue.ts';
import { SIGNS } from '../change-signs.ts';
import { label } from '../label.ts';
import { sourceChips } from '../source-chips.ts';
import { tenureOf, type ComparisonContext, type Link, type Post } from './comparison-context.ts';

/** How many sources of a link are named. */
const CHIPS = 2;

/** The posts that changed hands, each as a sentence with its reasons and sources. */
export function changedHands(context: ComparisonContext, posts: readonly Post[]): TemplateResult {
  return html`<ol class="changed">
    ${posts.map((post) => html`<li>${postSentence(context, post, 'h2')}</li>`)}
  </ol>`;
}

/** Posts in a list that is closed at first; nothing if there are none. */
export function closedPosts(
  context: ComparisonContext,
  posts: readonly Post[],
  count: Counted,
  note: string,
): TemplateResult | typeof nothing {
  if (posts.length === 0) return nothing;
  return html`<details>
    <summary><b>${count(posts.length)}</b> <span class="quiet">${note}</span></summary>
    <ul>
      ${posts.map((post) => html`<li>${postSentence(context, post, 'h3')}</li>`)}
    </ul>
  </details>`;
}

/** Other links that changed, each as the statement of its claim, in a list that is closed at first. */
export function otherLinks(context: ComparisonContext, links: readonly Link[]): TemplateResult | typeof nothing {
  const { messages } = context;
  if (links.length === 0) return nothing;
  return html`<details>
    <summary><b>${messages.otherLinksChanged(links.length)}</b></summary>
    <ul>
      ${links.map(
        ({ edge, change }) =>
          html`<li>
            ${sign(context, change)}
            <button class="claim" data-id=${edge.claim.id} @click=${() => context.open(edge.claim.id)}>${label(context, edge.claim.statement)}</button>
            ${sourceChips(context, edge.claim, CHIPS)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function postSentence(
  context: ComparisonContext,
  { id, name, before, after }: Post,
  level: 'h2' | 'h3',
): TemplateResult {
  const post = html`<button class="ref-post" data-id=${id} @click=${() => context.open(id)}>${label(context, name)}:</button>`;
  const arrow = before.length > 0 && after.length > 0 ? html` <span class="to">→</span> ` : nothing;
  const line = html`${post} ${people(context, before)}${arrow}${people(context, after)}`;
  const links = [...before, ...after];
  return html`${level === 'h2' ? html`<h2>${line}</h2>` : html`<h3>${line}</h3>`}${reasons(context, links)}
    <p>${links.map((link) => sourceChips(context, link.edge.claim, CHIPS))}</p>`;
}

function people(context: ComparisonContext, links: readonly Link[]): readonly unknown[] {
  return links.map((link, at) => {
    const { edge, change } = link;
    const { claim } = edge;
    const tenure = tenureOf(link);
    return html`${at > 0 ? ' ' : ''}<button class=${`claim ${change}`} data-id=${claim.id} @click=${() => context.open(claim.id)}>${sign(context, change)} ${label(context, tenure?.holder.name ?? '')}<span class="vh">: ${label(context, claim.statement)}</span></button>${tenure?.acting ? ` (${context.messages.acting})` : ''}`;
  });
}

function sign({ messages }: ComparisonContext, change: Link['change']): TemplateResult {
  return html`<i class=${`sign-in-text t-${change}`} aria-hidden="true">${SIGNS[change]}</i><span class="vh">${messages[change]}:</span>`;
}

/** The events that made the change, each once with its date. */
function reasons(context: ComparisonContext, links: readonly Link[]): TemplateResult | typeof nothing {
  const { messages } = context;
  const events = new Map(links.flatMap(({ edge: { because } }) => (because ? [[because.id, because]] : [])));
  if (events.size === 0) return nothing;
  return html`<p class="because">
    <em>${messages.because}</em>
    ${[...events.values()].map(
      ({ id, name, date }, at) =>
        html`${at > 0 ? '; ' : ''}<button class="claim" data-id=${id} @click=${() => context.open(id)}>${label(context, name)}</button>${date ? html` (${label(context, date.label)})` : nothing}`,
    )}
  </p>`;
}
