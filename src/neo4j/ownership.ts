import neo4j, { type Driver } from 'neo4j-driver';
import { statement } from './statements.ts';

/**
 * Whose data a database holds. `empty`: it has no nodes; constraints and indexes alone do not count, since no data can be lost.
 * `ours`, `test`: it has a marker node (:Reformgraph {purpose}), and every node is one of ours (:Node, :Pointer or
 * :Reformgraph). `foreign`: anything else, which is never written to.
 */
export type Ownership = 'empty' | 'ours' | 'test' | 'foreign';

/**
 * Tells whose data a database holds, in constant time and without writing (from the count store).
 * @throws Neo4jError if the database does not respond or does not allow reading.
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
