import type { Args, Keyset, Ranked } from './projection.ts';

/** Clauses for one page, and an expression that counts all. */
interface PageClauses {
  readonly clauses: string;
  readonly total: string;
}

/** A page in keyset order: its cost follows the page, not how deep it lies. */
export function keysetClauses(
  { match, where, first, branches, carry = [], sort, lead = [], descending = false, distinct = false }: Keyset,
  found: string,
  args: Args,
): PageClauses {
  const backward = args.has('last') !== descending;
  const conditions = [...where];
  const begin = `${first === undefined ? '' : `${first}\n`}${branches ? `${branches.clause}\n` : ''}MATCH ${match}`;
  const total = `${begin}${whereOf(where)}`;
  if (args.has('after')) conditions.push(`${sort} ${descending ? '<' : '>'} ${args}.after`);
  if (args.has('before')) conditions.push(`${sort} ${descending ? '>' : '<'} ${args}.before`);
  const inOrder = (expressions: readonly string[]) =>
    `ORDER BY ${expressions.map((each) => (backward ? `${each} DESC` : each)).join(', ')} LIMIT ${args}.limit`;
  const page = (what: readonly string[], order: readonly string[]) =>
    `WITH ${distinct ? 'DISTINCT ' : ''}${what.join(', ')} ${inOrder(order)}`;
  // Of each branch no more than a page is read, and that in the order of an index.
  const clauses = branches
    ? `${first === undefined ? '' : `${first}\n`}${branches.clause}\nCALL (${branches.branch}) {\nMATCH ${match}${whereOf(conditions)}\n${page([found], [...lead, sort])}\nRETURN ${found}\n}\n${page([found, ...carry], [sort])}`
    : `${begin}${whereOf(conditions)}\n${page([found, ...carry], [...lead, sort])}`;
  return {
    clauses,
    total: distinct ? `COUNT { ${total} RETURN DISTINCT ${found} }` : `COUNT { ${total} }`,
  };
}

/** A page in an order of its own: what comes before it is found and left out. */
export function rankedClauses({ clauses, order, carry }: Ranked, found: string, args: Args): PageClauses {
  return {
    clauses: `${clauses}\nWITH ${[found, ...carry].join(', ')} ORDER BY ${order} SKIP ${args}.offset LIMIT ${args}.limit`,
    total: `COUNT { ${clauses} RETURN ${found} }`,
  };
}

const whereOf = (conditions: readonly string[]) => (conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '');
