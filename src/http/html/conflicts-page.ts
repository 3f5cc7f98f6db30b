import { conflictMessagesOf } from '../../messages/conflicts.ts';
import { fill, nameOf } from '../../messages/messages.ts';
import { listedOf } from '../../messages/listed.ts';
import { claimLink, SOURCED, sourcesHtml, type Sourced } from './citation-cells.ts';
import { everyPage, PAGING, type Listed } from './every-page.ts';
import { graphLoadingPage } from './failure-pages.ts';
import { htmlDocument, labelHtml, viewLink, type HtmlContext } from './html-document.ts';
import type { HtmlPage, ViewRequest } from './view-page.ts';

const CONFLICTS = `query Conflicts($language: String!, $after: String) {
  contradictions(first: 500, after: $after) { ${PAGING} nodes { id reason(language: $language) between {
    id statement(language: $language) rank rankReason(language: $language) knownUntil ${SOURCED}
  } } }
}`;

interface Conflict {
  readonly id: string;
  readonly reason: string;
  readonly between: readonly (Sourced & {
    readonly id: string;
    readonly statement: string;
    readonly rank: string;
    readonly rankReason: string | null;
    readonly knownUntil: string | null;
  })[];
}

/** All contradictions, or one: each side with its sources, which is preferred and why. */
export async function conflictsPage({ query, item, context }: ViewRequest): Promise<HtmlPage> {
  const { language } = context;
  const { data } = await everyPage<{ readonly contradictions: Listed<Conflict> }>(
    query,
    CONFLICTS,
    { language },
    'contradictions',
  );
  if (!data) return { html: graphLoadingPage(context), status: 503 };
  const messages = conflictMessagesOf(language);
  const { nodes: all, totalCount } = data.contradictions;
  const shown = item === null ? all : all.filter(({ id }) => id === item);
  const isMissing = item !== null && shown.length === 0;
  const list = shown.map((conflict) => conflictHtml(conflict, context)).join('\n');
  const back = item === null ? '' : `<p><a href="${viewLink(context, 'conflicts')}">${messages.conflicts}</a></p>`;
  const main = isMissing ? `<p>${messages.notFound}</p>` : list || `<p>${messages.noConflicts}</p>`;
  const more = item === null ? listedOf(messages, [all.length, totalCount], language) : '';
  return {
    html: htmlDocument(isMissing ? { ...context, found: '' } : context, {
      title: `Reformgraph: ${messages.conflicts}`,
      headingHtml: messages.conflicts,
      lead: all.length > 0 ? messages.conflictCount(totalCount) : '',
      main: main + (more && `<p>${more}</p>`) + back,
    }),
    status: isMissing ? 404 : 200,
  };
}

function conflictHtml({ id, reason, between }: Conflict, context: HtmlContext): string {
  const { language } = context;
  const messages = conflictMessagesOf(language);
  const rows = between.map((side) => {
    const why = side.rankReason ? `<br>${labelHtml(side.rankReason, language)}` : '';
    const until = side.knownUntil ? `<br>${fill(messages.supersededOn, side.knownUntil)}` : '';
    return `<tr><td>${nameOf(messages, 'rank_', side.rank)}</td><th scope="row">${claimLink(context, side)}${why}${until}</th><td>${sourcesHtml(side, context)}</td></tr>`;
  });
  return `<section><h2><a href="${viewLink(context, 'conflicts', id)}">${labelHtml(reason, language)}</a></h2>
<table><thead><tr><th scope="col">${messages.rank}</th><th scope="col">${messages.claim}</th><th scope="col">${messages.source}</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}
