import type { Args } from './arguments.ts';
import { count, cypher, join, lines, where, type Cypher, type Expression, type Variable } from './cypher.ts';
import type { Keyset, Ranked } from './projection.ts';

/** Clauses for one page, and an expression that counts all. */
interface PageClauses {
  readonly clauses: Cypher;
  readonly total: Expression;
}

/** A page in keyset order: its cost follows the page, not how deep it lies. */
export function keysetClauses(keyset: Keyset, found: Variable, args: Args): PageClauses {
  const { match, first, branches, carry = [], sort, lead = [], descending = false, distinct = false } = keyset;
  const backward = args.has('last') !== descending;
  const conditions = [
    ...keyset.where,
    ...(args.has('after') ? [descending ? cypher`${sort} < ${args}.after` : cypher`${sort} > ${args}.after`] : []),
    ...(args.has('before') ? [descending ? cypher`${sort} > ${args}.before` : cypher`${sort} < ${args}.before`] : []),
  ];
  const start = [...(first ? [first] : []), ...(branches ? [branches.clause] : [])];
  const all = lines(...start, cypher`MATCH ${match}${where(keyset.where)}`);
  const matched = cypher`MATCH ${match}${where(conditions)}`;
  const page = (keep: readonly Expression[], order: readonly Expression[]) => {
    const by = order.map((each) => (backward ? cypher`${each} DESC` : each));
    const what = distinct ? cypher`DISTINCT ${join(keep, ', ')}` : join(keep, ', ');
    return cypher`WITH ${what} ORDER BY ${join(by, ', ')} LIMIT ${args}.limit`;
  };
  return {
    // Of each branch no more than a page is read, and that in the order of an index.
    clauses: branches
      ? lines(
          ...start,
          cypher`CALL (${join(branches.variables, ', ')}) {`,
          matched,
          page([found], [...lead, sort]),
          cypher`RETURN ${found}\n}`,
          page([found, ...carry], [sort]),
        )
      : lines(...start, matched, page([found, ...carry], [...lead, sort])),
    total: count(distinct ? lines(all, cypher`RETURN DISTINCT ${found}`) : all),
  };
}

/** A page in an order of its own: what comes before it is found and skipped. */
export function rankedClauses({ clauses, order, carry }: Ranked, found: Variable, args: Args): PageClauses {
  const page = cypher`WITH ${join([found, ...carry], ', ')} ORDER BY ${join(order, ', ')} SKIP ${args}.offset LIMIT ${args}.limit`;
  return { clauses: lines(clauses, page), total: count(lines(clauses, cypher`RETURN ${found}`)) };
}
