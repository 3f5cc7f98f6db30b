import type { Args, Keyset, Ranked } from './reading.ts';

/** Clauses for one page, and an expression that counts all. */
interface PageClauses {
  readonly clauses: string;
  readonly total: string;
}

/** A page in keyset order: its cost follows the page, not how deep it lies. */
export function keysetClauses(
  { match, where, first, carry = [], sort, lead = [], descending = false, distinct = false }: Keyset,
  found: string,
  args: Args,
): PageClauses {
  const backward = args.has('last') !== descending;
  const conditions = [...where];
  const begin = `${first === undefined ? '' : `${first}\n`}MATCH ${match}`;
  const total = `${begin}${whereOf(where)}`;
  if (args.has('after')) conditions.push(`${sort} ${descending ? '<' : '>'} ${args}.after`);
  if (args.has('before')) conditions.push(`${sort} ${descending ? '>' : '<'} ${args}.before`);
  const order = [...lead, sort].map((each) => (backward ? `${each} DESC` : each)).join(', ');
  return {
    clauses: `${begin}${whereOf(conditions)}\nWITH ${distinct ? 'DISTINCT ' : ''}${[found, ...carry].join(', ')} ORDER BY ${order} LIMIT ${args}.limit`,
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
