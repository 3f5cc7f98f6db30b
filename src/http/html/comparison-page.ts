import { edtfLabel } from '../../edtf/label.ts';
import { changedHandsHeadline, comparisonMessagesOf } from '../../messages/comparison.ts';
import { fill } from '../../messages/messages.ts';
import {
  changedPosts,
  comparableEvents,
  type ChangedEdge,
  type ChangedLink,
  type ChangedPost,
  type EdgeChanges,
} from '../../time/changed-posts.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import { claimLink, SOURCED, sourcesHtml, type Sourced } from './citation-cells.ts';
import { graphLoadingPage } from './failure-pages.ts';
import { htmlDocument, labelHtml, nodeLink, viewLink, type HtmlContext } from './html-document.ts';
import { tableHtml } from './tables.ts';
import type { HtmlPage, ViewRequest } from './view-page.ts';

const EVENTS = `query ComparableEvents($language: String!) {
  timeline(first: 500) { nodes {
    id name(language: $language) date { label(language: $language) } bounds { fromMin } effects { id } ... on Occurrence { parts { id } }
  } }
}`;
const LINK = `certainty certaintyBefore certaintyAfter bounds { fromMin toMin }
  because { id name(language: $language) date { label(language: $language) } }
  claim { id statement(language: $language) ${SOURCED} ... on Tenure { holder { id name(language: $language) } post { id name(language: $language) } } }`;
const COMPARISON = `query Comparison($id: ID!, $known: Date, $language: String!) {
  event(id: $id) { name(language: $language) }
  networkChange(event: $id, knownAt: $known) { from to gained { ${LINK} } lost { ${LINK} } mayHaveChanged { ${LINK} } }
}`;

interface Event {
  readonly id: string;
  readonly name: string;
  readonly date: { readonly label: string } | null;
  readonly bounds: { readonly fromMin: string | null } | null;
  readonly effects: readonly unknown[];
  readonly parts?: readonly unknown[];
}

interface Link extends ChangedEdge {
  readonly because: Pick<Event, 'id' | 'name' | 'date'> | null;
  readonly claim: ChangedEdge['claim'] &
    Sourced & { readonly statement: string; readonly holder?: { readonly id: string; readonly name: string } };
}

interface Comparison {
  readonly event: { readonly name: string } | null;
  readonly networkChange: EdgeChanges<Link> & { readonly from: string; readonly to: string };
}

/** What changed with an event: which posts changed hands, each with its reasons and sources, as sentences and tables. */
export async function comparisonPage({ query, item, parameters, context }: ViewRequest): Promise<HtmlPage> {
  const { language } = context;
  const messages = comparisonMessagesOf(language);
  const events = await query<{ readonly timeline: { readonly nodes: readonly Event[] } }>(EVENTS, { language });
  if (!events.data) return { html: graphLoadingPage(context), status: 503 };
  const { withConsequences, others } = comparableEvents(events.data.timeline.nodes);
  const id = item ?? [...withConsequences, ...others][0]?.id;
  const choice = [...withConsequences, ...others].map(
    (event) =>
      `<li><a href="${viewLink(context, 'comparison', event.id)}">${labelHtml(event.name, language)}</a>${event.date ? ` (${labelHtml(event.date.label, language)})` : ''}</li>`,
  );
  const chooser = choice.length > 0 ? `<h2>${messages.chooseAnotherEvent}</h2><ul>${choice.join('')}</ul>` : '';
  const { known } = parameters;
  const found =
    id === undefined ? null : await comparisonOf(query, id, typeof known === 'string' ? known : null, language);
  if (found === 'away') return { html: graphLoadingPage(context), status: 503 };
  const isMissing = item !== null && !found;
  const heading = messages.comparison;
  const parts = found
    ? contentHtml(found, context)
    : { heading, main: `<p>${isMissing ? messages.noSuchEvent : messages.noComparableEvents}</p>`, lead: '' };
  const html = htmlDocument(isMissing ? { ...context, found: '' } : context, {
    title: `Reformgraph: ${parts.heading}`,
    headingHtml: labelHtml(parts.heading, language),
    lead: parts.lead,
    main: parts.main + chooser,
  });
  return { html, status: isMissing ? 404 : 200 };
}

/** Null if there is no such event, or no day before or after it; `away` if the graph does not respond. */
async function comparisonOf(query: DirectQuery, id: string, known: string | null, language: string) {
  const { data, status } = await query<Comparison>(COMPARISON, { id, known, language });
  if (data) return data.event ? { ...data.networkChange, name: data.event.name } : null;
  return status === 400 ? null : 'away';
}

function contentHtml(change: Comparison['networkChange'] & { readonly name: string }, context: HtmlContext) {
  const messages = comparisonMessagesOf(context.language);
  const { changedHands, left, named, mayHaveChanged, others } = changedPosts<Link>(change);
  const closed = (count: string, note: string, posts: readonly ChangedPost<Link>[]) =>
    posts.length === 0 ? '' : `<h2>${count}: ${note}</h2>${postTable(posts, context)}`;
  const rows = others.map(
    ({ edge, change: became }) =>
      `<td>${messages[became]}</td><th scope="row">${claimLink(context, edge.claim)}</th><td>${sourcesHtml(edge.claim, context)}</td>`,
  );
  const list = changedHands.map((post) => `<li>${postHtml(post, context)}</li>`);
  return {
    heading: changedHandsHeadline(changedHands.length, change.name, messages),
    lead: fill(messages.comparedDays, edtfLabel(change.from, context.language), edtfLabel(change.to, context.language)),
    main: [
      list.length > 0 ? `<ol>${list.join('')}</ol>` : '',
      closed(messages.postsLeft(left.length), messages.noSuccessor, left),
      closed(messages.postsFilled(named.length), messages.noPredecessor, named),
      closed(messages.postsMayHaveChanged(mayHaveChanged.length), messages.notCertain, mayHaveChanged),
      tableHtml([messages.change, messages.claim, messages.source], rows, messages.otherLinksChanged(others.length)),
    ].join('\n'),
  };
}

/** A post: who went, who came, why, and who says so. */
function postHtml({ id, name, before, after }: ChangedPost<Link>, context: HtmlContext): string {
  const { language } = context;
  const messages = comparisonMessagesOf(language);
  const people = (links: readonly ChangedLink<Link>[]) =>
    links.map(({ edge: { claim } }) => nodeLink(context, claim.id, claim.holder?.name ?? '')).join(', ');
  const links = [...before, ...after];
  const sources = links.map(
    ({ edge: { claim } }) => `<li>${claimLink(context, claim)} <small>${sourcesHtml(claim, context)}</small></li>`,
  );
  const reasons = reasonsHtml(links, context);
  return `<h2>${nodeLink(context, id, name)}: × ${people(before)} → + ${people(after)}</h2>${reasons && `<p><em>${messages.because}</em> ${reasons}</p>`}<ul>${sources.join('')}</ul>`;
}

function reasonsHtml(links: readonly ChangedLink<Link>[], context: HtmlContext): string {
  const events = new Map(links.flatMap(({ edge: { because } }) => (because ? [[because.id, because]] : [])));
  return [...events.values()]
    .map(
      ({ id, name, date }) =>
        `${nodeLink(context, id, name)}${date ? ` (${labelHtml(date.label, context.language)})` : ''}`,
    )
    .join('; ');
}

function postTable(posts: readonly ChangedPost<Link>[], context: HtmlContext): string {
  const messages = comparisonMessagesOf(context.language);
  const rows = posts.flatMap(({ id, name, before, after }) =>
    [...before, ...after].map((link) => {
      const { claim } = link.edge;
      return `<th scope="row">${nodeLink(context, id, name)}</th><td>${messages[link.change]}</td><td>${claimLink(context, claim)}</td><td>${reasonsHtml([link], context)}</td><td>${sourcesHtml(claim, context)}</td>`;
    }),
  );
  const because = messages.because.replace(/:$/, '');
  return tableHtml([messages.type_Post, messages.change, messages.claim, because, messages.source], rows);
}
