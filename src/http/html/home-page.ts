import { formatDay, readDay } from '../../edtf/day.ts';
import { citedCells, readTables, tablesHtml, type HomeTables } from './home-tables.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import { firstData } from './first-data.ts';
import type { PageQuery } from './page-build.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { languageNames, languageOf, languages, type Language } from '../../messages/languages.ts';
import { escapeHtml, htmlDocument, nodeLink } from './html-document.ts';

/** A separate query, because the list of data sets does not depend on one version, so only the other responses can be cached. */
const TITLE = 'query Title { datasets { title } }';
const EVENTS = `query Events($language: String!, $filter: EventFilter) {
  timeline(first: 500, filter: $filter) {
    nodes { id name(language: $language) date { edtf label(language: $language) } bounds { fromMin } }
  }
}`;

interface Titles {
  readonly datasets: readonly { readonly title: string }[];
}

interface Events {
  readonly timeline: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly date: { readonly edtf: string; readonly label: string } | null;
      readonly bounds: { readonly fromMin: string | null } | null;
    }[];
  };
}

interface Shown {
  readonly title: string;
  /** Undefined if the graph does not respond. */
  readonly timeline: Events['timeline'] | undefined;
  readonly tables: HomeTables;
  /** The block with the program's first data. */
  readonly data: string;
}

/** What the page's program begins with: the paths of its modules, and its first request. */
export interface PageStart {
  readonly modules: readonly string[];
  readonly first: PageQuery | undefined;
}

/** The page's HTML with a table of events, for the language and window of its URL; 503 if the graph does not respond. */
export async function homePage(
  query: DirectQuery,
  parameters: Readonly<Record<string, unknown>>,
  { modules, first }: PageStart,
): Promise<{ html: string; status: number }> {
  const language = languageOf(parameters['lang']);
  const [from, to] = [given(parameters['from']), given(parameters['to'])];
  const [titles, events, tables, data] = await Promise.all([
    query<Titles>(TITLE, {}),
    query<Events>(EVENTS, { language, filter: { from: from.day, to: to.day } }),
    readTables(query, language),
    firstData(query, first, language),
  ]);
  const title = titles.data?.datasets[0]?.title ?? '';
  return {
    html: pageHtml(language, { title, timeline: events.data?.timeline, tables, data }, from, to, modules),
    status: events.data ? 200 : 503,
  };
}

/** What a field for a day holds; `day` is null if that is none. */
interface GivenDay {
  readonly text: string;
  readonly day: string | null;
}

function given(value: unknown): GivenDay {
  const text = typeof value === 'string' ? value.trim() : '';
  const day = readDay(text);
  return { text, day: typeof day === 'number' ? formatDay(day) : null };
}

function pageHtml(
  language: Language,
  { title: dataset, timeline, tables, data }: Shown,
  from: GivenDay,
  to: GivenDay,
  modules: readonly string[],
): string {
  const messages = htmlMessagesOf(language);
  const title = ['Reformgraph', dataset].filter(Boolean).join(': ');
  // A data set has one title. If it has no Cyrillic letter, it is in neither Russian nor Kazakh.
  const isUntranslated = dataset !== '' && language !== 'en' && !/\p{Script=Cyrillic}/u.test(dataset);
  const headingHtml = isUntranslated
    ? `Reformgraph: <span lang="en">${escapeHtml(dataset)}</span> ${messages.notTranslated}`
    : undefined;
  // The preferred claim comes first and is the one that stays in the map.
  const datings = new Map(tables.claims?.nodes.toReversed().map((claim) => [claim.event.id, claim]));
  // Events that are undated and not part of a dated one come last.
  const isPlaced = ({ date, bounds }: Events['timeline']['nodes'][number]) => Boolean(date ?? bounds?.fromMin);
  const events = timeline?.nodes.toSorted((one, other) => Number(isPlaced(other)) - Number(isPlaced(one)));
  const rows = events?.map(
    ({ id, name, date }) =>
      `<tr data-id="${escapeHtml(id)}"><td>${escapeHtml(date?.label ?? messages.noDate)}</td><td><code>${escapeHtml(date?.edtf ?? '')}</code></td><th scope="row">${nodeLink(id, name, language)}</th>${citedCells(datings.get(id), language)}</tr>`,
  );
  const list = rows
    ? `<table><caption>${messages.eventsCaption}</caption><thead><tr><th scope="col">${messages.when}</th><th scope="col">EDTF</th><th scope="col">${messages.type_Occurrence}</th><th scope="col">${messages.claim}</th><th scope="col">${messages.source}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    : `<p>${messages.graphLoading}</p>`;
  const field = (name: string, label: string, { text, day }: GivenDay) =>
    `<label>${label} <input name="${name}" value="${escapeHtml(text)}" placeholder="YYYY-MM-DD"></label>${text === '' || day !== null ? '' : ` <strong>${messages.badDate}</strong>`}`;
  return htmlDocument({
    language,
    title,
    heading: title,
    headingHtml,
    lead: messages.lead,
    modules,
    main: `<form action="/"><input type="hidden" name="lang" value="${language}">${field('from', messages.filterFrom, from)} ${field('to', messages.filterTo, to)} <button>${messages.show}</button></form>
${list}
${tablesHtml(tables, language)}
<p>${languages.map((each) => `<a href="/?lang=${each}" lang="${each}">${languageNames[each]}</a>`).join(' ')}</p>
<p><a href="/graphiql">${messages.queriesAndExports}</a></p>
${data}`,
  });
}
