import { filledParts } from '../../messages/filled.ts';
import { percentLabel } from '../../messages/numbers.ts';
import { overviewMessagesOf } from '../../messages/overview.ts';
import { longestFirst } from '../../messages/story-order.ts';
import { NAMED, yearsLabel } from '../../messages/years.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import { labelHtml, nodeLink, viewLink, type HtmlContext } from './html-document.ts';
import { tableHtml } from './tables.ts';

const OPERATION = `query FirstSight($language: String!) {
  dataset {
    title(language: $language) description(language: $language) sourceCount claimCount contradictionCount
    publishers { publisher { id name(language: $language) } sources claims from to }
  }
  stories { id title(language: $language) summary(language: $language) steps { view } }
  contradictions(first: 4) { nodes { between { id statement(language: $language) } } }
}`;

interface Share {
  readonly publisher: { readonly id: string; readonly name: string } | null;
  readonly sources: number;
  readonly claims: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a data set is about, who says so, its stories and some of its contradictions. */
export interface FirstSight {
  readonly dataset: {
    readonly title: string;
    readonly description: string | null;
    readonly sourceCount: number;
    readonly claimCount: number;
    readonly contradictionCount: number;
    readonly publishers: readonly Share[];
  };
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly steps: readonly unknown[];
  }[];
  readonly contradictions: {
    readonly nodes: readonly { readonly between: readonly { readonly id: string; readonly statement: string }[] }[];
  };
}

/** Null if the graph does not respond. */
export async function readFirstSight(query: DirectQuery, language: string): Promise<FirstSight | null> {
  const { data } = await query<FirstSight>(OPERATION, { language });
  return data ?? null;
}

/** The sources by name, and the stories. */
export function sourcesAndStories({ dataset, stories }: FirstSight, context: HtmlContext): string {
  const { language } = context;
  const messages = overviewMessagesOf(language);
  const named = dataset.publishers.flatMap(({ publisher }) => publisher ?? []);
  const names = named.slice(0, NAMED).map(({ name }) => labelHtml(name, language));
  const parts = filledParts(named.length > NAMED ? messages.bySources : messages.byAllSources, [
    `<b>${messages.pages(dataset.sourceCount)}</b>`,
    `<b>${messages.publishers(named.length)}</b>`,
    yearsLabel(dataset.publishers),
    names.join(', '),
  ]);
  const differ =
    dataset.contradictionCount > 0 ? ` <a href="${viewLink(context, 'conflicts')}">${messages.bothShown}</a>` : '';
  const list = longestFirst(stories).map(
    ({ id, title, summary }) =>
      `<li><a href="${viewLink(context, 'stories', id)}">${labelHtml(title, language)}</a>: ${labelHtml(summary, language)}</li>`,
  );
  return [
    named.length > 0 ? `<p>${parts.join('')}${differ}</p>` : '',
    list.length > 0 ? `<h2>${messages.stories}</h2><ul>${list.join('')}</ul>` : '',
  ].join('\n');
}

/** Who says so, and where the sources disagree. */
export function sourcesTables({ dataset, contradictions }: FirstSight, context: HtmlContext): string {
  const { language } = context;
  const messages = overviewMessagesOf(language);
  const rows = dataset.publishers.map((share) => {
    const { publisher, sources, claims } = share;
    const name = publisher ? nodeLink(context, publisher.id, publisher.name) : messages.noPublisher;
    const part = percentLabel(Math.round((claims / dataset.claimCount) * 100), language);
    return `<th scope="row">${name}</th><td>${yearsLabel([share])}</td><td>${messages.pages(sources)}</td><td>${part}</td>`;
  });
  const columns = [messages.publisher, messages.years, messages.source, messages.shareOfClaims];
  const table = tableHtml(columns, rows);
  const conflicts = contradictions.nodes.flatMap(({ between: [first] }) =>
    first ? [`<li>${nodeLink(context, first.id, first.statement)}</li>`] : [],
  );
  return [
    table && `<h2>${messages.whoSaysSo}</h2>${table}`,
    conflicts.length > 0 ? `<h2>${messages.disagreements}</h2><ul>${conflicts.join('')}</ul>` : '',
  ].join('\n');
}
