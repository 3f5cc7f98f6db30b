import type { FastifyInstance } from 'fastify';
import { askSelf } from './internal-query.ts';
import type { Language } from '../../messages/languages.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { validityLabels } from '../../messages/validity-labels.ts';
import { escaped } from './html-document.ts';

const CITED = 'id statement(language: $language) citations { passage { paragraph } }';
const OPERATIONS = {
  claims: `claims(filter: { kinds: [DATING], rank: [PREFERRED, NORMAL] }, first: 500) { nodes { ${CITED} ... on Dating { event { id } } } }`,
  rules: `rules: entities(types: [RULE], first: 100) { nodes { id name(language: $language) ... on Rule { values { ${CITED} rank validity { endState } } } } }`,
  posts: `posts: entities(types: [POST], first: 50) { nodes { id name(language: $language) ... on Post { holders(first: 30) { nodes {
    ${CITED} holder { name(language: $language) }
    validity { from { label(language: $language) } to { label(language: $language) } endState startedBy { name(language: $language) } endedBy { name(language: $language) } }
  } } } } }`,
} as const;

/** Milliseconds for which the list of events waits for what stands below it. */
const LATEST = 1500;

interface Cited {
  readonly id: string;
  readonly statement: string;
  readonly citations: readonly { readonly passage: { readonly paragraph: number } }[];
}

type EndState = 'ENDED' | 'IMPLIED' | 'ONGOING' | 'UNKNOWN';
type Named = { readonly name: string } | null;
type Dated = { readonly label: string } | null;

interface Value extends Cited {
  readonly rank: string;
  readonly validity: { readonly endState: EndState };
}

interface Held extends Cited {
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

/** What a page says below and beside its list of events. */
export interface Below {
  readonly claims: Nodes<Cited & { readonly event: { readonly id: string } }>;
  readonly rules: Nodes<{ readonly name: string; readonly values: readonly Value[] }>;
  readonly posts: Nodes<{ readonly name: string; readonly holders: { readonly nodes: readonly Held[] } }>;
}

/**
 * The claims that date events, the rules and the posts; null what cannot be had soon. Small questions side by side: the
 * database plans each of them in a fraction of the time of one that asks for all.
 */
export async function belowOf(app: FastifyInstance, language: Language): Promise<Below> {
  const [claims, rules, posts] = await Promise.all([
    answerOf(app, 'claims', language),
    answerOf(app, 'rules', language),
    answerOf(app, 'posts', language),
  ]);
  return { claims: claims?.claims ?? null, rules: rules?.rules ?? null, posts: posts?.posts ?? null };
}

async function answerOf(
  app: FastifyInstance,
  name: keyof typeof OPERATIONS,
  language: Language,
): Promise<Partial<Below> | null> {
  const query = `query First($language: String!) { ${OPERATIONS[name]} }`;
  const answer = askSelf<Partial<Below>>(app, query, { language }).then(({ data }) => data);
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, LATEST, null).unref());
  return Promise.race([answer, tooLate]);
}

/** A claim's sentence as a link to it, and its paragraphs. */
export function citedCells(claim: Cited | undefined, language: Language): string {
  if (!claim) return '<td></td><td></td>';
  return `<td>${link(claim, claim.statement, language)}</td><td>${paragraphs(claim)}</td>`;
}

/** Rules and succession as tables; nothing where there are none. */
export function belowHtml({ rules, posts }: Below, language: Language): string {
  const messages = htmlMessagesOf(language);
  const isOver = ({ validity: { endState } }: Value) => endState === 'ENDED' || endState === 'IMPLIED';
  const linked = (values: readonly Value[]) =>
    values.map((value) => `${link(value, value.statement, language)} ${paragraphs(value)}`).join('<br>') ||
    messages.notStated;
  const ruleRows = rules?.nodes.flatMap(({ name, values }) => {
    const kept = values.filter(({ rank }) => rank !== 'DEPRECATED');
    if (kept.length === 0) return [];
    const [before, after] = [kept.filter(isOver), kept.filter((value) => !isOver(value))];
    return [`<th scope="row">${escaped(name)}</th><td>${linked(before)}</td><td>${linked(after)}</td>`];
  });
  const heldRows = posts?.nodes.flatMap(({ name, holders }) =>
    holders.nodes.map((held) => {
      const cells = validityLabels(held.validity, messages);
      return `<td>${escaped(name)}</td><th scope="row">${link(held, held.holder.name, language)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}<td>${paragraphs(held)}</td>`;
    }),
  );
  const { succession, post, holder, from, to, source, rules: heading, rule, ruleBefore, ruleAfter } = messages;
  return [
    table(succession, [post, holder, from, to, source], heldRows),
    table(heading, [rule, ruleBefore, ruleAfter], ruleRows),
  ].join('\n');
}

function table(heading: string, columns: readonly string[], rows: readonly string[] = []): string {
  if (rows.length === 0) return '';
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<h2>${heading}</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
}

const link = ({ id }: Cited, text: string, language: Language) =>
  `<a href="/id/${escaped(id)}${language === 'en' ? '' : `?lang=${language}`}">${escaped(text)}</a>`;

const paragraphs = ({ citations }: Cited) =>
  [...new Set(citations.map(({ passage }) => `¶ ${passage.paragraph}`))].join(' ');
