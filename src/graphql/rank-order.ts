import { cypher, join, literal, type Cypher, type Expression } from '../compile/cypher.ts';
import { ranks } from '../kinds/rank.ts';

const cases = Object.keys(ranks).map((rank, order) => cypher`WHEN ${literal(rank)} THEN ${order}`);

/** An expression that orders claims by rank, the preferred first. */
export const byRank = (claim: Expression): Cypher => cypher`CASE ${claim}.rank ${join(cases, ' ')} END`;
