import { electionMessagesOf } from '../../messages/elections.ts';
import { nameOf } from '../../messages/messages.ts';
import { numberLabel, percentLabel } from '../../messages/numbers.ts';
import { claimLink, SOURCED, sourcesHtml, type Sourced } from './citation-cells.ts';
import { graphLoadingPage } from './failure-pages.ts';
import { htmlDocument, labelHtml, nodeLink, viewLink, type HtmlContext } from './html-document.ts';
import type { HtmlPage, ViewRequest } from './view-page.ts';

const ELECTIONS = `query Elections($language: String!) {
  entities(types: [ELECTION, REFERENDUM], first: 200) { nodes { id name(language: $language) ... on Event { date { label(language: $language) } bounds { fromMin } } } }
}`;
const RESULTS = `query Results($filter: ClaimFilter!, $language: String!) {
  claims(filter: $filter, first: 500) { nodes { id statement(language: $language) rank ${SOURCED}
    ... on Result { share votes seats option(language: $language) event { id } candidate { id name(language: $language) } }
  } }
}`;

interface Election {
  readonly id: string;
  readonly name: string;
  readonly date: { readonly label: string } | null;
  readonly bounds: { readonly fromMin: string | null } | null;
}

interface Result extends Sourced {
  readonly id: string;
  readonly statement: string;
  readonly rank: string;
  readonly share: number | null;
  readonly votes: number | null;
  readonly seats: number | null;
  readonly option: string | null;
  readonly event: { readonly id: string };
  readonly candidate: { readonly id: string; readonly name: string } | null;
}

type Claims<T> = { readonly claims: { readonly nodes: readonly T[] } };

/** All votes with their results, or one of them with its figures too. */
export async function electionsPage({ query, item, context }: ViewRequest): Promise<HtmlPage> {
  const { language } = context;
  const about = item === null ? {} : { about: [item] };
  const [list, results, figures] = await Promise.all([
    query<{ readonly entities: { readonly nodes: readonly Election[] } }>(ELECTIONS, { language }),
    query<Claims<Result>>(RESULTS, { language, filter: { kinds: ['RESULT'], ...about } }),
    item === null
      ? undefined
      : query<Claims<Result>>(RESULTS, { language, filter: { kinds: ['FIGURE'], about: [item] } }),
  ]);
  if (!list.data || !results.data) return { html: graphLoadingPage(context), status: 503 };
  const messages = electionMessagesOf(language);
  const day = ({ bounds }: Election) => bounds?.fromMin ?? '';
  const all = list.data.entities.nodes.toSorted((one, other) => (day(one) < day(other) ? 1 : -1));
  const shown = item === null ? all : all.filter(({ id }) => id === item);
  const isMissing = item !== null && shown.length === 0;
  const claims = results.data.claims.nodes;
  const sections = shown.map((election) =>
    electionHtml(
      election,
      claims.filter(({ event }) => event.id === election.id),
      context,
    ),
  );
  const more = figures?.data?.claims.nodes ?? [];
  const main = isMissing ? `<p>${messages.notFound}</p>` : sections.join('\n') || `<p>${messages.noElections}</p>`;
  const back =
    item === null ? '' : `<p><a href="${viewLink(context, 'elections')}">${messages.electionsHeading}</a></p>`;
  return {
    html: htmlDocument(isMissing ? { ...context, found: '' } : context, {
      title: `Reformgraph: ${item === null ? messages.electionsHeading : (shown[0]?.name ?? messages.notFound)}`,
      headingHtml: messages.electionsHeading,
      lead: all.length > 0 ? messages.electionCount(all.length) : '',
      main: main + (isMissing ? '' : figuresHtml(more, context)) + back,
    }),
    status: isMissing ? 404 : 200,
  };
}

function electionHtml({ id, name, date }: Election, results: readonly Result[], context: HtmlContext): string {
  const { language } = context;
  const messages = electionMessagesOf(language);
  const number = (value: number | null, write: (value: number) => string) => (value === null ? '' : write(value));
  const rows = results
    .toSorted((one, other) => (other.share ?? -1) - (one.share ?? -1) || (other.votes ?? -1) - (one.votes ?? -1))
    .map(({ candidate, option, share, votes, seats, ...claim }) => {
      const who = candidate ? nodeLink(context, candidate.id, candidate.name) : labelHtml(option ?? '', language);
      const figures = [
        number(share, (value) => percentLabel(value, language)),
        number(votes, (value) => numberLabel(value, language)),
        number(seats, String),
      ];
      const rank = claim.rank === 'NORMAL' ? '' : ` (${nameOf(messages, 'rank_', claim.rank)})`;
      return `<tr><th scope="row">${who}</th>${figures.map((figure) => `<td>${figure}</td>`).join('')}<td>${claimLink(context, claim)}${rank}</td><td>${sourcesHtml(claim, context)}</td></tr>`;
    });
  const columns = [
    messages.candidate,
    messages.share,
    messages.voteCount,
    messages.seatCount,
    messages.claim,
    messages.source,
  ];
  const table =
    rows.length > 0
      ? `<table><thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
      : `<p>${messages.noResults}</p>`;
  return `<section><h2><a href="${viewLink(context, 'elections', id)}">${labelHtml(name, language)}</a></h2>
<p>${labelHtml(date?.label ?? messages.noDate, language)}</p>
${table}</section>`;
}

function figuresHtml(figures: readonly Result[], context: HtmlContext): string {
  if (figures.length === 0) return '';
  const rows = figures.map((claim) => `<li>${claimLink(context, claim)} (${sourcesHtml(claim, context)})</li>`);
  return `<h2>${electionMessagesOf(context.language).figures}</h2><ul>${rows.join('')}</ul>`;
}
