import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownership } from '../../src/neo4j/ownership.ts';
import { statement } from '../../src/neo4j/statements.ts';
import { testDatabase } from '../answering.ts';
import { reformgraph } from '../process/program.ts';

const { uri } = testDatabase;
let driver: Driver;

/** The tests' database, with nothing in it but what the statement makes. */
async function only(cypher: string): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.run(cypher);
  await session.close();
}

beforeAll(() => {
  driver = neo4j.driver(uri);
});
afterAll(async () => {
  await only('RETURN 1');
  await driver.close();
});

describe('ownership', () => {
  it.each([
    ['empty', 'RETURN 1'],
    ['ours', "CREATE (:Reformgraph {purpose: 'product'})"],
    ['ours', "CREATE (:Reformgraph {purpose: 'product'}), (:Pointer), (:Node:Person)-[:X]->(:Node:Claim)"],
    ['test', "CREATE (:Reformgraph {purpose: 'test'}), (:Node)"],
    ['foreign', 'CREATE (:Movie)'],
    ['foreign', "CREATE (:Reformgraph {purpose: 'product'}), (:Node), (:Movie)"],
    ['foreign', "CREATE (:Reformgraph {purpose: 'product'}), ()"],
    ['foreign', 'CREATE (:Node), (:Pointer)'],
    ['foreign', 'CREATE (:Reformgraph)'],
    ['foreign', "CREATE (:Reformgraph {purpose: 'else'})"],
    ['foreign', "CREATE (:Reformgraph {purpose: 'product'}), (:Reformgraph {purpose: 'test'})"],
  ])('%s: %s', async (whose, cypher) => {
    await only(cypher);
    expect(await ownership(driver)).toBe(whose);
  });

  it('reads counts, not nodes', async () => {
    await only("CREATE (:Reformgraph {purpose: 'test'}) WITH 1 AS one UNWIND range(1, 5000) AS i CREATE (:Node)");
    const session = driver.session();
    const { summary } = await session.run(`PROFILE ${statement('ownership')}`);
    await session.close();
    const hits = (plan: typeof summary.profile): number =>
      plan === false ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0);
    expect(hits(summary.profile)).toBeLessThan(20);
  });
});

describe('a database with foreign nodes', () => {
  it('is refused by serve, with 3, and not written to', async () => {
    await only("CREATE (:Movie {title: 'x'})-[:BY]->(:Studio)");
    const { code, stdout, stderr } = await reformgraph(['serve'], { NEO4J_URI: uri, PORT: '0' });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain("nodes that are not Reformgraph's");
    const { records } = await driver.executeQuery(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r, count(DISTINCT labels(n)) AS labels',
    );
    expect(records[0]?.toObject()).toEqual({ n: neo4j.int(2), r: neo4j.int(1), labels: neo4j.int(2) });
  });
});
