import type { DirectQuery } from '../graphql/direct-query.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { hrefOf } from '../../messages/href.ts';
import type { Language } from '../../messages/languages.ts';
import { nameOf } from '../../messages/messages.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlDocument, labelHtml, nodeLink, type HtmlContext } from './html-document.ts';

const CITED = 'citations { stance source { title } passage { paragraph begins ends text link } }';
const OPERATION = `query Node($id: ID!, $language: String!) {
  node(id: $id) { id ... on Entity { name(language: $language) description(language: $language) } }
  event(id: $id) { date { label(language: $language) edtf } }
  claims(filter: { about: [$id] }, first: 100) { nodes { id statement(language: $language) ${CITED} } }
  claim(id: $id) { id statement(language: $language) rank rankReason(language: $language) about { id name(language: $language) } ${CITED} }
}`;

interface Cited {
  readonly id: string;
  readonly statement: string;
  readonly citations: readonly {
    readonly stance: string;
    readonly source: { readonly title: string };
    readonly passage: {
      readonly paragraph: number;
      readonly begins: string;
      readonly ends: string;
      readonly text: string | null;
      readonly link: string | null;
    };
  }[];
}

interface Answer {
  readonly node: { readonly id: string; readonly name?: string; readonly description?: string | null } | null;
  readonly event: { readonly date: { readonly label: string; readonly edtf: string } | null } | null;
  readonly claims: { readonly nodes: readonly Cited[] };
  readonly claim:
    | (Cited & {
        readonly rank: string;
        readonly rankReason: string | null;
        readonly about: readonly { readonly id: string; readonly name: string }[];
      })
    | null;
}

/**
 * The page at the permanent address of an entity or a claim: its name or statement, with every passage. 404 if there is
 * nothing with that id, 503 if the graph does not respond.
 */
export async function entityPage(
  query: DirectQuery,
  id: string,
  context: HtmlContext,
): Promise<{ html: string; status: number }> {
  const { language, site } = context;
  const { data, status: queryStatus } = await query<Answer>(OPERATION, { id, language });
  const messages = htmlMessagesOf(language);
  const [title, main] = data ? (nodeHtml(data, context) ?? [messages.noSuchId, '']) : [messages.graphLoading, ''];
  const status = data ? (main === '' ? 404 : 200) : queryStatus === 400 ? 404 : 503;
  const back = `<p><a href="${site.link}?${new URLSearchParams({ sel: id, lang: language }).toString()}">${messages.openInGraph}</a></p>`;
  return {
    html: htmlDocument(status === 200 ? context : { ...context, found: '' }, {
      title: `Reformgraph: ${title}`,
      headingHtml: labelHtml(title, language),
      lead: '',
      main: main + back,
    }),
    status,
  };
}

function nodeHtml({ node, event, claims, claim }: Answer, context: HtmlContext): [string, string] | undefined {
  const { language } = context;
  const messages = htmlMessagesOf(language);
  if (claim) {
    const about = claim.about.map(({ id, name }) => `<li>${nodeLink(context, id, name)}</li>`).join('');
    const reason = claim.rankReason ? `: ${labelHtml(claim.rankReason, language)}` : '';
    return [
      claim.statement,
      `<h2>${messages.passages}</h2><ul>${passages(claim, language)}</ul><h2>${messages.mentionedHere}</h2><ul>${about}</ul><p>${messages.rank}: ${nameOf(messages, 'rank_', claim.rank)}${reason}</p>`,
    ];
  }
  if (!node?.name) return undefined;
  const date = event?.date
    ? `<p>${labelHtml(event.date.label, language)} <code>${escapeHtml(event.date.edtf)}</code></p>`
    : '';
  const list = claims.nodes.map(
    (each) => `<li>${nodeLink(context, each.id, each.statement)}<ul>${passages(each, language)}</ul></li>`,
  );
  const said = list.length > 0 ? `<h2>${messages.whatSourcesSay}</h2><ul>${list.join('')}</ul>` : '';
  return [node.name, `${node.description ? `<p>${labelHtml(node.description, language)}</p>` : ''}${date}${said}`];
}

function passages({ citations }: Cited, language: Language): string {
  const messages = htmlMessagesOf(language);
  return citations
    .map(({ stance, source, passage: { paragraph, begins, ends, text, link } }) => {
      const quoted = labelHtml(text ?? `${begins} … ${ends}`, language);
      const href = hrefOf(link);
      const opened = href ? ` · <a href="${escapeHtml(href)}" rel="noopener">${messages.openAtSentence}</a>` : '';
      return `<li>¶ ${paragraph} <q>${quoted}</q> (${labelHtml(source.title, language)}, ${nameOf(messages, 'stance_', stance)})${opened}</li>`;
    })
    .join('');
}
