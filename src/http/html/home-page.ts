import type { FastifyInstance } from 'fastify';
import { belowHtml, belowOf, citedCells, type Below } from './home-tables.ts';
import { askSelf } from './internal-query.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { languageNames, languageOf, languages, type Language } from '../../messages/languages.ts';
import { escaped, shell } from './html-document.ts';

/** Which data sets there are is not of one version, so it is asked for apart from what is kept. */
const TITLE = 'query Title { datasets { title } }';
const EVENTS = `query FirstScreen($language: String!, $filter: EventFilter) {
  timeline(first: 500, filter: $filter) {
    pageInfo { hasNextPage }
    nodes { __typename id kind name(language: $language) date { edtf label(language: $language) } bounds { fromMin fromMax toMin toMax } }
  }
}`;

interface Titles {
  readonly datasets: readonly { readonly title: string }[];
}

interface Events {
  readonly timeline: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly __typename: string;
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly date: { readonly edtf: string; readonly label: string } | null;
      readonly bounds: Readonly<Record<'fromMin' | 'fromMax' | 'toMin' | 'toMax', string | null>> | null;
    }[];
  };
}

interface Shown {
  readonly title: string;
  /** Undefined where the graph does not answer. */
  readonly timeline: Events['timeline'] | undefined;
  readonly below: Below;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The page's HTML with the events' list in it, for the language and window of its URL; 503 where the graph does not
 * answer. `parts` are the paths of the modules that the page's program begins with.
 */
export async function firstScreen(
  app: FastifyInstance,
  query: Readonly<Record<string, unknown>>,
  parts: readonly string[],
): Promise<{ html: string; status: number }> {
  const language = languageOf(query['lang']);
  const [from, to] = [day(query['from']), day(query['to'])];
  const [titles, events, below] = await Promise.all([
    askSelf<Titles>(app, TITLE, {}),
    askSelf<Events>(app, EVENTS, { language, filter: { from, to } }),
    belowOf(app, language),
  ]);
  const title = titles.data?.datasets[0]?.title ?? '';
  return {
    html: pageHtml(language, { title, timeline: events.data?.timeline, below }, from, to, parts),
    status: events.data ? 200 : 503,
  };
}

const day = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? value : null);

function pageHtml(
  language: Language,
  { title: dataset, timeline, below }: Shown,
  from: string | null,
  to: string | null,
  parts: readonly string[],
): string {
  const messages = htmlMessagesOf(language);
  const title = ['Reformgraph', dataset].filter(Boolean).join(': ');
  // A data set has one title; what has no Cyrillic letter is not of the other languages.
  const isForeign = dataset !== '' && language !== 'en' && !/\p{Script=Cyrillic}/u.test(dataset);
  const headingHtml = isForeign
    ? `Reformgraph: <span lang="en">${escaped(dataset)}</span> ${messages.notTranslated}`
    : undefined;
  const suffix = language === 'en' ? '' : `?lang=${language}`;
  // The preferred comes first, and stays.
  const datings = new Map(below.claims?.nodes.toReversed().map((claim) => [claim.event.id, claim]));
  // Undated ones stand last.
  const events = timeline?.nodes.toSorted((one, other) => Number(!one.date) - Number(!other.date));
  const rows = events?.map(
    ({ __typename, id, kind, name, date, bounds }) =>
      `<tr data-id="${escaped(id)}" data-type="${__typename}" data-kind="${kind}"${bounds ? ` data-bounds="${Object.values(bounds).join()}"` : ''}><td>${escaped(date?.label ?? messages.noDate)}</td><td><code>${escaped(date?.edtf ?? '')}</code></td><th scope="row"><a href="/id/${escaped(id)}${suffix}">${escaped(name)}</a></th>${citedCells(datings.get(id), language)}</tr>`,
  );
  // The page's program takes its first events from here.
  const isWhole = timeline?.pageInfo.hasNextPage === false && from === null && to === null;
  const list = rows
    ? `<table${isWhole ? ' data-whole' : ''}><caption>${messages.eventsCaption}</caption><thead><tr><th scope="col">${messages.when}</th><th scope="col">EDTF</th><th scope="col">${messages.type_Occurrence}</th><th scope="col">${messages.claim}</th><th scope="col">${messages.source}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    : `<p>${messages.graphLoading}</p>`;
  const field = (name: string, label: string, value: string | null) =>
    `<label>${label} <input name="${name}" value="${value ?? ''}" placeholder="YYYY-MM-DD"></label>`;
  return shell({
    language,
    title,
    heading: title,
    headingHtml,
    lead: messages.lead,
    parts,
    main: `<form action="/"><input type="hidden" name="lang" value="${language}">${field('from', messages.filterFrom, from)} ${field('to', messages.filterTo, to)} <button>${messages.show}</button></form>
${list}
${belowHtml(below, language)}
<p>${languages.map((each) => `<a href="/?lang=${each}" lang="${each}">${languageNames[each]}</a>`).join(' ')}</p>
<p><a href="/graphiql">${messages.queriesAndExports}</a></p>`,
  });
}
