import { createHash } from 'node:crypto';
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { Stop } from '../stop.ts';
import { checkDataset } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatProblem } from '../dataset/problems.ts';
import { reason } from './answers.ts';
import { connect } from './graph.ts';
import { ownership } from './ownership.ts';
import type { Provided } from './provide.ts';
import { rowsOf, type NodeRow, type RelationshipRow } from './rows.ts';
import { statement } from './statements.ts';

/** Rows a batch: with fewer the round trips cost more, with more the transaction's memory. */
const BATCH = 10_000;

export interface Loaded {
  /** false: the graph held this very version already, nothing was written. */
  readonly loaded: boolean;
  readonly dataset: string;
  readonly version: string;
  /** Nodes of the version, its Dataset node included. */
  readonly nodes: number;
  readonly relationships: number;
}

export interface LoadOptions {
  /** Told what is done, one line each. */
  readonly say?: ((line: string) => void) | undefined;
  /** The id to load it under, instead of its own. */
  readonly as?: string | undefined;
  readonly texts?: string | undefined;
  /** Whose database it becomes when it is empty; tests only use a database of theirs. */
  readonly purpose?: 'product' | 'test' | undefined;
}

/**
 * Checks a data set and loads it; see {@link load}.
 * @throws Stop 1 with every problem, one a line, where the data are bad; Stop 3 where the database is not ours.
 */
export async function loadDirectory(provided: Provided, directory: string, options: LoadOptions = {}): Promise<Loaded> {
  const { dataset, problems } = await checkDataset([directory], { texts: options.texts });
  if (!dataset) throw new Stop(problems.map(formatProblem).join('\n'), 1);
  for (const problem of problems) options.say?.(formatProblem(problem));
  return load(provided, dataset, options);
}

/**
 * Writes a data set beside its current version, then makes it the current one in one small transaction, which holds the
 * data set's lock from the beginning: loads of one data set take turns, a killed one leaves the old version answering
 * and its own leftovers to the next load. The version before stays for readers under way; the load after this deletes it.
 * @throws Stop 3 where the database holds nodes that are not ours, when nothing is written, or where it does not answer.
 */
export async function load(provided: Provided, given: Dataset, options: LoadOptions = {}): Promise<Loaded> {
  const id = options.as ?? given.header.id;
  const dataset = { ...given, header: { ...given.header, id } };
  const driver = connect(provided, 30_000);
  try {
    await refuseForeign(driver, provided);
    return await withSession(driver, provided, (session) => write(driver, provided, session, dataset, options));
  } catch (error) {
    if (!(error instanceof Neo4jError && error.retriable)) throw error;
    throw new Stop(`${provided.uri}: ${reason(error)}; the graph answers as before`, 3);
  } finally {
    await driver.close();
  }
}

async function write(
  driver: Driver,
  provided: Provided,
  session: Session,
  dataset: Dataset,
  options: LoadOptions,
): Promise<Loaded> {
  const { id } = dataset.header;
  const { nodes, relationships } = rowsOf(dataset);
  const header = headerRow(dataset);
  const version = versionOf([header, ...nodes], relationships);
  const result = { dataset: id, version, nodes: nodes.length + 1, relationships: relationships.length };

  await prepare(session);
  await session.executeWrite((tx) => tx.run(statement('load/mark'), { purpose: options.purpose ?? 'product' }));

  const lock = session.beginTransaction({ timeout: 0 });
  try {
    const current = await take(lock, id);
    await withSession(driver, provided, (writer) => clear(writer, id, current, options));
    if (current === version) return { ...result, loaded: false };
    await withSession(driver, provided, async (writer) => {
      // The version's own node first: what a killed load leaves can then be found.
      await writer.executeWrite((tx) =>
        tx.run(statement('load/nodes'), { rows: [versioned(loadedNow(header), version)] }),
      );
      for (const rows of batches(nodes))
        await writer.executeWrite((tx) =>
          tx.run(statement('load/nodes'), { rows: rows.map((row) => versioned(row, version)) }),
        );
      for (const rows of batches(relationships)) await writer.executeWrite((tx) => relate(tx, rows, version));
    });
    await lock.run(statement('load/point'), { dataset: id, version });
    await lock.commit();
    return { ...result, loaded: true };
  } finally {
    if (lock.isOpen()) await lock.rollback();
  }
}

async function refuseForeign(driver: Driver, { uri, database }: Provided): Promise<void> {
  if ((await ownership(driver, database)) !== 'foreign') return;
  throw new Stop(
    `${uri} holds nodes that are not Reformgraph's: expected an empty database or one of ours; nothing was written`,
    3,
  );
}

/** Makes sure of constraints and indexes. Loaders that do so at the same time do not disturb each other. */
async function prepare(session: Session): Promise<void> {
  const { records } = await session.run(statement('load/schema'));
  const there = new Set(records.map((record) => record.get('name') as string));
  const missing = statement('constraints')
    .split(';')
    .filter((text) => text.trim() && !there.has(/^CREATE .*?(?:CONSTRAINT|INDEX) (\w+)/.exec(text.trim())![1]!));
  for (const text of missing)
    try {
      // Two that are made at once lock each other's labels: one gives way and tries again.
      await session.executeWrite((tx) => tx.run(text));
    } catch (error) {
      // IF NOT EXISTS looks before it waits for the lock.
      if (!(error instanceof Neo4jError && /Schema\.\w+AlreadyExists$/.test(error.code))) throw error;
    }
  if (missing.length > 0) await session.run(statement('load/indexes'));
}

async function take(lock: Transaction, dataset: string): Promise<string | null> {
  const { records } = await lock.run(statement('load/lock'), { dataset });
  return records[0]!.get('version') as string | null;
}

async function clear(session: Session, dataset: string, version: string | null, { say }: LoadOptions): Promise<void> {
  const { records } = await session.run(statement('load/leftovers'), { dataset, version });
  for (const leftover of records.map((record) => record.get('version') as string)) {
    say?.(`clearing version ${leftover} of ${dataset}`);
    let deleted: number;
    do {
      const cleared = await session.run(statement('load/clear'), { version: leftover, limit: BATCH });
      deleted = cleared.records[0]!.get('deleted') as number;
    } while (deleted > 0);
    await session.run(statement('load/forget'), { version: leftover });
  }
}

async function relate(tx: ManagedTransaction, rows: readonly RelationshipRow[], version: string): Promise<void> {
  const { records } = await tx.run(statement('load/relationships'), {
    version,
    rows: rows.map((row) => edgeVersioned(row, version)),
  });
  const created = records[0]!.get('created') as number;
  if (created !== rows.length)
    throw new Error(`${rows.length - created} of ${rows.length} relationships have an end that is not a node`);
}

function headerRow({ header, words, passages, asides, entities, claims, sources, contradictions }: Dataset): NodeRow {
  const { id, title, description, licence, languages, counts: expected } = header;
  const records = [words, passages, asides, entities, claims, sources, contradictions];
  const counts = {
    entityCount: neo4j.int(entities.length),
    claimCount: neo4j.int(claims.length),
    sourceCount: neo4j.int(sources.length),
    contradictionCount: neo4j.int(contradictions.length),
    recordCount: neo4j.int(records.reduce((sum, { length }) => sum + length, 1)),
  };
  return {
    labels: ['Dataset'],
    properties: {
      id,
      title,
      ...(description && { description }),
      licence,
      languages,
      ...counts,
      // Neo4j keeps no maps.
      ...(expected && { counts: canonical(expected) }),
    },
  };
}

const loadedNow = ({ labels, properties }: NodeRow): NodeRow => ({
  labels,
  properties: { ...properties, loadedAt: new Date().toISOString() },
});

/** The same content under the same id has the same version, in whatever order it was read. */
function versionOf(nodes: readonly NodeRow[], relationships: readonly RelationshipRow[]): string {
  const hash = createHash('sha256');
  const lines = [
    ...nodes.map(({ labels, properties }) => canonical([properties.id, labels, properties])),
    ...relationships.map(({ type, from, to, properties }) => canonical([type, from, to, properties])),
  ];
  for (const line of lines.toSorted()) hash.update('\n').update(line);
  return hash.digest('hex').slice(0, 16);
}

/** JSON with sorted keys; Neo4j's dates and integers as their text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    if (Object.getPrototypeOf(each) !== Object.prototype) return String(each);
    return Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const versioned = ({ labels, properties }: NodeRow, version: string) => ({
  labels,
  properties: { ...properties, version },
});

/** An edge of the network is found by its version too, not only from its ends. */
const edgeVersioned = (row: RelationshipRow, version: string): RelationshipRow =>
  'claim' in row.properties ? { ...row, properties: { ...row.properties, version } } : row;

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

async function withSession<T>(
  driver: Driver,
  { database }: Provided,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
