import { formatDay, readDay } from '../../edtf/day.ts';
import { citedCells, readTables, tablesHtml, type OverviewTables } from './overview-tables.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { languageNames, languages } from '../../messages/languages.ts';
import { otherLanguage } from '../../messages/text-language.ts';
import { sitePath } from '../site.ts';
import { readFirstSight, sourcesAndStories, sourcesTables, type FirstSight } from './first-sight.ts';
import type { HtmlPage, ViewRequest } from './view-page.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlDocument, labelHtml, nodeLink, type HtmlContext } from './html-document.ts';

/** A separate query, because the list of data sets does not depend on one version, so only the other responses can be cached. */
const DATASETS = 'query Datasets($language: String!) { datasets { id title(language: $language) } }';
const EVENTS = `query Events($language: String!, $filter: EventFilter) {
  timeline(first: 500, filter: $filter) {
    nodes { id name(language: $language) date { edtf label(language: $language) } bounds { fromMin } }
  }
}`;

interface Datasets {
  /** First the one that is shown. */
  readonly datasets: readonly { readonly id: string; readonly title: string }[];
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

interface Shown extends Datasets {
  readonly first: FirstSight | null;
  /** Undefined if the graph does not respond. */
  readonly timeline: Events['timeline'] | undefined;
  readonly tables: OverviewTables;
}

/** The window of the list of events. */
type Window = readonly [from: GivenDay, to: GivenDay];

/** The overview with a table of events, for the language and window of its URL; 503 if the graph does not respond. */
export async function overviewPage({ query, parameters, context }: ViewRequest): Promise<HtmlPage> {
  const { language } = context;
  const window: Window = [given(parameters['from']), given(parameters['to'])];
  const [from, to] = window;
  const [list, first, events, tables] = await Promise.all([
    query<Datasets>(DATASETS, { language }),
    readFirstSight(query, language),
    query<Events>(EVENTS, { language, filter: { from: from.day, to: to.day } }),
    readTables(query, language),
  ]);
  const { datasets = [] } = list.data ?? {};
  return {
    html: pageHtml(context, { datasets, first, timeline: events.data?.timeline, tables }, window),
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

function pageHtml(context: HtmlContext, { datasets, first, timeline, tables }: Shown, [from, to]: Window): string {
  const { language, site } = context;
  const messages = htmlMessagesOf(language);
  const { title: dataset, description } = first?.dataset ?? { title: '', description: null };
  const title = ['Reformgraph', dataset].filter(Boolean).join(': ');
  const isUntranslated = otherLanguage(dataset, language) !== undefined;
  const headingHtml = dataset
    ? `${labelHtml(dataset, language)}${isUntranslated ? ` ${messages.notTranslated}` : ''}`
    : 'Reformgraph';
  // The preferred claim comes first and is the one that stays in the map.
  const datings = new Map(tables.claims?.nodes.toReversed().map((claim) => [claim.event.id, claim]));
  // Events that are undated and not part of a dated one come last.
  const isPlaced = ({ date, bounds }: Events['timeline']['nodes'][number]) => Boolean(date ?? bounds?.fromMin);
  const events = timeline?.nodes.toSorted((one, other) => Number(isPlaced(other)) - Number(isPlaced(one)));
  const rows = events?.map(
    ({ id, name, date }) =>
      `<tr data-id="${escapeHtml(id)}"><td>${labelHtml(date?.label ?? messages.noDate, language)}</td><td><code>${escapeHtml(date?.edtf ?? '')}</code></td><th scope="row">${nodeLink(context, id, name)}</th>${citedCells(datings.get(id), context)}</tr>`,
  );
  const list = rows
    ? `<table><caption>${messages.eventsCaption}</caption><thead><tr><th scope="col">${messages.when}</th><th scope="col">EDTF</th><th scope="col">${messages.type_Occurrence}</th><th scope="col">${messages.claim}</th><th scope="col">${messages.source}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    : `<p>${messages.graphLoading}</p>`;
  const field = (name: string, label: string, { text, day }: GivenDay) =>
    `<label>${label} <input name="${name}" value="${escapeHtml(text)}" placeholder="YYYY-MM-DD"></label>${text === '' || day !== null ? '' : ` <strong>${messages.badDate}</strong>`}`;
  return htmlDocument(context, {
    title,
    headingHtml,
    lead: description ?? messages.lead,
    main: `${datasetLinks(context, datasets)}${first ? sourcesAndStories(first, context) : ''}
<form action="${site.link}"><input type="hidden" name="lang" value="${language}">${field('from', messages.filterFrom, from)} ${field('to', messages.filterTo, to)} <button>${messages.show}</button></form>
${list}
${tablesHtml(tables, context)}
${first ? sourcesTables(first, context) : ''}
<p>${languages.map((each) => `<a href="${site.link}?lang=${each}" lang="${each}">${languageNames[each]}</a>`).join(' ')}</p>
<p><a href="${site.link}graphiql">${messages.queriesAndExports}</a></p>`,
  });
}

/** Links to the pages of all data sets; empty if there is only one. */
function datasetLinks({ language, site }: HtmlContext, datasets: Datasets['datasets']): string {
  if (datasets.length < 2) return '';
  const links = datasets.map(({ id, title }, index) => {
    const current = index === 0 ? ' aria-current="page"' : '';
    return `<li><a href="${site.root}${sitePath(id)}?lang=${language}"${current}>${labelHtml(title, language)}</a></li>`;
  });
  return `<nav aria-label="${htmlMessagesOf(language).datasets}"><ul>${links.join('')}</ul></nav>\n`;
}
