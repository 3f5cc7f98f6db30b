import { listedOf } from '../../messages/listed.ts';
import { sourceMessagesOf } from '../../messages/sources.ts';
import { hrefOf } from '../../messages/href.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import { claimLink } from './citation-cells.ts';
import { escapeHtml } from './escape-html.ts';
import { everyPage, PAGING, type Listed } from './every-page.ts';
import { htmlDocument, labelHtml, viewLink, type HtmlContext } from './html-document.ts';
import type { HtmlPage } from './view-page.ts';

const OPERATION = `query Source($id: ID!, $language: String!, $after: String) {
  source(id: $id) { title url published { label(language: $language) } publisher { name(language: $language) } }
  claims(filter: { source: $id }, first: 500, after: $after) { ${PAGING} nodes { id statement(language: $language) contradictions { id reason(language: $language) } } }
}`;

interface Answer {
  readonly source: {
    readonly title: string;
    readonly url: string | null;
    readonly published: { readonly label: string } | null;
    readonly publisher: { readonly name: string } | null;
  } | null;
  readonly claims: Listed<{
    readonly id: string;
    readonly statement: string;
    readonly contradictions: readonly { readonly id: string; readonly reason: string }[];
  }>;
}

/**
 * The page at the permanent address of a source: who published it, all that it says, and what contradicts it. 404 if there is none
 * with that id, 503 if the graph does not respond.
 */
export async function sourcePage(query: DirectQuery, id: string, context: HtmlContext): Promise<HtmlPage> {
  const { language, site } = context;
  const { data, status: queryStatus } = await everyPage<Answer>(query, OPERATION, { id, language }, 'claims');
  const messages = htmlMessagesOf(language);
  if (!data?.source) {
    const status = data || queryStatus === 400 ? 404 : 503;
    const title = status === 404 ? messages.noSuchId : messages.graphLoading;
    return {
      html: htmlDocument(
        { ...context, found: '' },
        { title: `Reformgraph: ${title}`, headingHtml: title, lead: '', main: '' },
      ),
      status,
    };
  }
  const { title } = data.source;
  const { nodes, totalCount } = data.claims;
  const more = listedOf(sourceMessagesOf(language), [nodes.length, totalCount], language);
  const back = `<p><a href="${site.link}?${new URLSearchParams({ sel: id, lang: language }).toString()}">${messages.openInGraph}</a></p>`;
  return {
    html: htmlDocument(context, {
      title: `Reformgraph: ${title}`,
      headingHtml: labelHtml(title, language),
      lead: '',
      main: sourceHtml(data.source, data.claims.nodes, context) + (more && `<p>${more}</p>`) + back,
    }),
    status: 200,
  };
}

function sourceHtml(
  { url, published, publisher }: NonNullable<Answer['source']>,
  claims: Answer['claims']['nodes'],
  context: HtmlContext,
): string {
  const { language } = context;
  const messages = sourceMessagesOf(language);
  const href = hrefOf(url);
  const facts = [
    labelHtml(publisher?.name ?? messages.withoutPublisher, language),
    published ? labelHtml(published.label, language) : '',
    href ? `<a href="${escapeHtml(href)}" rel="noopener">${escapeHtml(new URL(href).host)}</a>` : '',
  ];
  const conflicts = new Map(claims.flatMap(({ contradictions }) => contradictions).map((each) => [each.id, each]));
  const against = [...conflicts.values()].map(
    (conflict) =>
      `<li><a href="${viewLink(context, 'conflicts', conflict.id)}">${labelHtml(conflict.reason, language)}</a></li>`,
  );
  const said = claims.map((claim) => `<li>${claimLink(context, claim)}</li>`);
  return `<p>${facts.filter(Boolean).join(', ')}</p>${list(messages.contested, against)}${list(messages.whatItSays, said)}`;
}

const list = (heading: string, items: readonly string[]) =>
  items.length > 0 ? `<h2>${heading}</h2><ul>${items.join('')}</ul>` : '';
