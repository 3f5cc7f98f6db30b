import { createHash } from 'node:crypto';
import type { Driver, RecordShape } from 'neo4j-driver';
import { connect } from '../../src/neo4j/graph.ts';
import { testDatabase } from '../answering.ts';

/** Opened where it is first needed; files that share a process share it until one closes it. */
let driver: Driver | undefined;

/** Runs a statement on the tests' database; the rows as objects. */
export async function rows(cypher: string, parameters: Record<string, unknown> = {}): Promise<RecordShape[]> {
  driver ??= connect(testDatabase, 30_000);
  const session = driver.session();
  try {
    return (await session.run(cypher, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Leaves nothing in the tests' database but the mark that it is theirs. */
export async function empty(): Promise<void> {
  await rows('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await rows("CREATE (:Reformgraph {name: 'reformgraph', purpose: 'test'})");
}

/** Leaves no constraint and no index either. */
export async function bare(): Promise<void> {
  await empty();
  for (const { name } of await rows('SHOW CONSTRAINTS YIELD name')) await rows(`DROP CONSTRAINT ${name}`);
  for (const { name } of await rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await rows(`DROP INDEX ${name}`);
}

/** The version that a data set points to; undefined where it points to none. */
export async function pointer(dataset: string): Promise<string | undefined> {
  const [row] = await rows('MATCH (p:Pointer {dataset: $dataset}) RETURN p.version AS version', { dataset });
  return (row?.['version'] as string | null | undefined) ?? undefined;
}

/** Nodes of each version of a data set that is there, complete or not. */
export async function versions(): Promise<Record<string, number>> {
  const found = await rows('MATCH (n:Node) RETURN n.version AS version, count(*) AS nodes');
  return Object.fromEntries(found.map(({ version, nodes }) => [version, nodes] as [string, number]));
}

/** A hash of everything in one version, whatever the order in which it was written; not of the time of loading. */
export async function contentHash(version: string): Promise<string> {
  const nodes = await rows(
    'MATCH (n:Node {version: $version}) RETURN labels(n) AS labels, properties(n) AS properties',
    { version },
  );
  const relationships = await rows(
    'MATCH (a:Node {version: $version})-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, b.version = $version AS own, properties(r) AS properties',
    { version },
  );
  const lines = [
    ...nodes.map(({ labels, properties }) =>
      sorted([(labels as string[]).toSorted(), { ...(properties as object), loadedAt: null, version: null }]),
    ),
    ...relationships.map(({ a, type, b, own, properties }) =>
      sorted([a, type, b, own, { ...(properties as object), version: null }]),
    ),
  ];
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Closes the connections of {@link rows}. */
export async function closeDatabase(): Promise<void> {
  const open = driver;
  driver = undefined;
  await open?.close();
}
