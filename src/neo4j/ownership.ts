import neo4j, { type Driver } from 'neo4j-driver';
import { statement } from './statements.ts';

/**
 * Whose a database is. `empty`: it has no node (constraints and indexes alone make nobody its owner: nothing of anybody
 * can be lost). `ours`, `test`: it has a marker node (:Reformgraph {purpose}) and every node is one of ours (:Node,
 * :Pointer or :Reformgraph). `foreign`: anything else; it is never written to.
 */
export type Ownership = 'empty' | 'ours' | 'test' | 'foreign';

/**
 * Tells whose the database is, by reading only and in constant time (the count store's numbers).
 * @throws Neo4jError where the database does not answer or lets us not read.
 */
export async function ownership(driver: Driver, database?: string): Promise<Ownership> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  });
  try {
    const result = await session.run(statement('ownership'), {}, { timeout: 30_000 });
    const row = result.records[0]?.toObject();
    const [nodes, ours] = [Number(row?.['nodes']), Number(row?.['ours'])];
    const purposes: unknown[] = row?.['purposes'] ?? [];
    if (nodes === 0) return 'empty';
    if (nodes !== ours || purposes.length !== 1) return 'foreign';
    if (purposes[0] === 'product') return 'ours';
    return purposes[0] === 'test' ? 'test' : 'foreign';
  } finally {
    await session.close();
  }
}
