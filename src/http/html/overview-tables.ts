import type { DirectQuery } from '../graphql/direct-query.ts';
import type { Language } from '../../messages/languages.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { validityLabels } from '../../messages/validity-labels.ts';
import type { EndState } from '../../time/end-state.ts';
import { beforeAndAfter } from '../../time/rule-values.ts';
import { labelHtml, nodeLink, type HtmlContext } from './html-document.ts';
import { tableHtml } from './tables.ts';

const CITED = 'id statement(language: $language) citations { passage { paragraph } }';
const OPERATIONS = {
  claims: `claims(filter: { kinds: [DATING], rank: [PREFERRED, NORMAL] }, first: 500) { nodes { ${CITED} ... on Dating { event { id } } } }`,
  rules: `rules: entities(types: [RULE], first: 100) { nodes { id name(language: $language) ... on Rule { values { ${CITED} rank validity { endState } } } } }`,
  posts: `posts: entities(types: [POST], first: 50) { nodes { id name(language: $language) ... on Post { holders(first: 30) { nodes {
    ${CITED} holder { name(language: $language) }
    validity { from { label(language: $language) } to { label(language: $language) } endState startedBy { name(language: $language) } endedBy { name(language: $language) } }
  } } } } }`,
} as const;

/** Milliseconds for which the response waits for the tables next to its list of events. */
const TIMEOUT = 1500;

interface Cited {
  readonly id: string;
  readonly statement: string;
  readonly citations: readonly { readonly passage: { readonly paragraph: number } }[];
}

type Named = { readonly name: string } | null;
type Dated = { readonly label: string } | null;

interface Value extends Cited {
  readonly rank: string;
  readonly validity: { readonly endState: EndState };
}

interface Tenure extends Cited {
  readonly holder: { readonly name: string };
  readonly validity: {
    readonly from: Dated;
    readonly to: Dated;
    readonly endState: EndState;
    readonly startedBy: Named;
    readonly endedBy: Named;
  };
}

type Nodes<T> = { readonly nodes: readonly T[] } | null;

/** What the page shows beside and below its list of events. */
export interface OverviewTables {
  readonly claims: Nodes<Cited & { readonly event: { readonly id: string } }>;
  readonly rules: Nodes<{ readonly name: string; readonly values: readonly Value[] }>;
  readonly posts: Nodes<{ readonly name: string; readonly holders: { readonly nodes: readonly Tenure[] } }>;
}

/**
 * The claims that date events, the rules and the posts; null if the response takes too long. Each is a separate query: the
 * database plans all of them in a fraction of the time that it takes to plan one query for everything.
 */
export async function readTables(query: DirectQuery, language: Language): Promise<OverviewTables> {
  const [claims, rules, posts] = await Promise.all([
    answerInTime(query, 'claims', language),
    answerInTime(query, 'rules', language),
    answerInTime(query, 'posts', language),
  ]);
  return { claims: claims?.claims ?? null, rules: rules?.rules ?? null, posts: posts?.posts ?? null };
}

async function answerInTime(
  query: DirectQuery,
  name: keyof typeof OPERATIONS,
  language: Language,
): Promise<Partial<OverviewTables> | null> {
  const document = `query First($language: String!) { ${OPERATIONS[name]} }`;
  const answer = query<Partial<OverviewTables>>(document, { language }).then(({ data }) => data);
  const timeout = new Promise<null>((resolve) => setTimeout(resolve, TIMEOUT, null).unref());
  return Promise.race([answer, timeout]);
}

/** Two cells: a claim's sentence, linked, and the paragraphs that it cites. */
export function citedCells(claim: Cited | undefined, context: HtmlContext): string {
  if (!claim) return '<td></td><td></td>';
  return `<td>${nodeLink(context, claim.id, claim.statement)}</td><td>${paragraphs(claim)}</td>`;
}

/** The tables of rules and of who held which post; empty if there are none. */
export function tablesHtml({ rules, posts }: OverviewTables, context: HtmlContext): string {
  const messages = htmlMessagesOf(context.language);
  const linked = (values: readonly Value[]) =>
    values.map((value) => `${nodeLink(context, value.id, value.statement)} ${paragraphs(value)}`).join('<br>') ||
    messages.notStated;
  const ruleRows = rules?.nodes.flatMap(({ name, values }) => {
    const { before, after } = beforeAndAfter(values);
    if (before.length + after.length === 0) return [];
    return [
      `<th scope="row">${labelHtml(name, context.language)}</th><td>${linked(before)}</td><td>${linked(after)}</td>`,
    ];
  });
  const tenureRows = posts?.nodes.flatMap(({ name, holders }) =>
    holders.nodes.map((tenure) => {
      const cells = validityLabels(tenure.validity, messages);
      return `<td>${labelHtml(name, context.language)}</td><th scope="row">${nodeLink(context, tenure.id, tenure.holder.name)}</th>${cells.map((cell) => `<td>${labelHtml(cell, context.language)}</td>`).join('')}<td>${paragraphs(tenure)}</td>`;
    }),
  );
  const { succession, post, holder, from, to, source, rules: heading, rule, ruleBefore, ruleAfter } = messages;
  return [
    table(succession, [post, holder, from, to, source], tenureRows),
    table(heading, [rule, ruleBefore, ruleAfter], ruleRows),
  ].join('\n');
}

function table(heading: string, columns: readonly string[], rows: readonly string[] = []): string {
  return rows.length === 0 ? '' : `<h2>${heading}</h2>${tableHtml(columns, rows)}`;
}

const paragraphs = ({ citations }: Cited) =>
  [...new Set(citations.map(({ passage }) => `¶ ${passage.paragraph}`))].join(' ');
