import { type Driver, Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { Stop } from '../stop.ts';
import { checkDataset } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatProblem } from '../dataset/problems.ts';
import { failureReason } from './wait-until-ready.ts';
import { datasetRow } from './dataset-row.ts';
import { connect } from './graph.ts';
import type { NodeRow } from './node-row.ts';
import { nodeRows } from './node-rows.ts';
import { ownership } from './ownership.ts';
import type { Neo4jServer } from './acquire-neo4j.ts';
import { relationshipRows } from './relationship-rows.ts';
import { statement } from './statements.ts';
import { VersionSum } from './version.ts';
import { Layout, Writer } from './writer.ts';

/** Nodes deleted in one statement. */
const CLEARED = 10_000;

export interface Loaded {
  /** False if the graph already had this version and nothing was written. */
  readonly loaded: boolean;
  readonly dataset: string;
  readonly version: string;
  /** Nodes of the version, including its Dataset node. */
  readonly nodes: number;
  readonly relationships: number;
}

export interface LoadOptions {
  /** Receives progress messages, one line each. */
  readonly say?: ((line: string) => void) | undefined;
  /** The id to load it under instead of its own. */
  readonly as?: string | undefined;
  /** Folders with the sources' texts, against which passages are checked. */
  readonly texts?: readonly string[];
  /** The purpose to mark an empty database with; tests use only a database marked `test`. */
  readonly purpose?: 'product' | 'test' | undefined;
}

/**
 * Checks a data set and loads it; see {@link load}.
 * @throws Stop 1 with all problems, one per line, if the data break rules; Stop 3 if the database holds other data.
 */
export async function loadDirectory(
  provided: Neo4jServer,
  directory: string,
  options: LoadOptions = {},
): Promise<Loaded> {
  return load(provided, await checkedDirectory(directory, options), options);
}

/**
 * Reads and checks the data set in a directory.
 * @throws Stop 1 with all problems, one per line.
 */
export async function checkedDirectory(
  directory: string,
  { say, texts = [] }: Pick<LoadOptions, 'say' | 'texts'> = {},
): Promise<Dataset> {
  const { dataset, problems } = await checkDataset([directory], { texts });
  if (!dataset) throw new Stop(problems.map(formatProblem).join('\n'), 1);
  for (const problem of problems) say?.(formatProblem(problem));
  return dataset;
}

/**
 * Writes a data set beside its current version, then makes it the current one in a small transaction that locks the data set
 * from the beginning: loads of one data set take turns. After a load that was killed, the old version is still current, and
 * the next load deletes what was written. The previous version stays for requests that are still running; the next load deletes it.
 * @throws Stop 3 if the database contains other data, in which case nothing is written, or does not respond.
 */
export async function load(provided: Neo4jServer, given: Dataset, options: LoadOptions = {}): Promise<Loaded> {
  const id = options.as ?? given.header.id;
  const dataset = { ...given, header: { ...given.header, id } };
  const driver = connect(provided, 30_000);
  try {
    await refuseForeign(driver, provided);
    return await withSession(driver, provided, (session) => write(driver, provided, session, dataset, options));
  } catch (error) {
    if (!(error instanceof Neo4jError && error.retriable)) throw error;
    throw new Stop(`${provided.uri}: ${failureReason(error)}; the graph still has its previous version`, 3);
  } finally {
    await driver.close();
  }
}

async function write(
  driver: Driver,
  provided: Neo4jServer,
  session: Session,
  dataset: Dataset,
  options: LoadOptions,
): Promise<Loaded> {
  const { id } = dataset.header;
  const header = datasetRow(dataset);
  const { version, layout, ...counts } = survey(dataset, header);
  const result = { dataset: id, version, ...counts };

  await createMissing(session, 'constraints');
  await session.executeWrite((tx) => tx.run(statement('load/mark'), { purpose: options.purpose ?? 'product' }));

  const lock = session.beginTransaction({ timeout: 0 });
  try {
    const current = await lockDataset(lock, id);
    await withSession(driver, provided, (writer) => deleteLeftovers(writer, id, current, options));
    const loaded = current !== version;
    if (loaded) {
      const writer = new Writer(driver, provided.database, version, layout);
      // The version's Dataset node comes first, so that the leftovers of a killed load can be found.
      await writer.nodes([loadedNow(header)]);
      await writer.nodes(nodeRows(dataset));
      await writer.relationships(relationshipRows(dataset));
    }
    // After the rows: filling a first load's indexes at once takes a fraction of the time that it takes row by row.
    await withSession(driver, provided, (creator) => createMissing(creator, 'indexes'));
    await lock.run(statement('load/point'), { dataset: id, version });
    await lock.commit();
    return { ...result, loaded };
  } finally {
    if (lock.isOpen()) await lock.rollback();
  }
}

async function refuseForeign(driver: Driver, { uri, database }: Neo4jServer): Promise<void> {
  if ((await ownership(driver, database)) !== 'foreign') return;
  throw new Stop(
    `${uri} contains nodes that are not Reformgraph's: expected an empty database or one of Reformgraph's; nothing was written`,
    3,
  );
}

/** Creates the constraints or indexes that are missing. Several loaders may do so at the same time. */
async function createMissing(session: Session, what: 'constraints' | 'indexes'): Promise<void> {
  const { records } = await session.run(statement('load/schema'));
  const there = new Set(records.map((record) => record.get('name') as string));
  const missing = statement(what)
    .split(';')
    .filter((text) => text.trim() && !there.has(/^CREATE .*?(?:CONSTRAINT|INDEX) (\w+)/.exec(text.trim())![1]!));
  for (const text of missing)
    try {
      // Two statements that run at once can deadlock on label locks: Neo4j aborts one, which is retried.
      await session.executeWrite((tx) => tx.run(text));
    } catch (error) {
      // IF NOT EXISTS checks before it waits for the lock.
      if (!(error instanceof Neo4jError && /Schema\.\w+AlreadyExists$/.test(error.code))) throw error;
    }
  if (missing.length > 0) await session.run(statement('load/indexes'));
}

async function lockDataset(lock: Transaction, dataset: string): Promise<string | null> {
  const { records } = await lock.run(statement('load/lock'), { dataset });
  return records[0]!.get('version') as string | null;
}

/** Deletes all versions of a data set except the current one: earlier versions and leftovers of killed loads. */
async function deleteLeftovers(
  session: Session,
  dataset: string,
  version: string | null,
  { say }: LoadOptions,
): Promise<void> {
  const { records } = await session.run(statement('load/leftovers'), { dataset, version });
  for (const leftover of records.map((record) => record.get('version') as string)) {
    say?.(`deleting the old version ${leftover} of ${dataset}`);
    let deleted: number;
    do {
      const cleared = await session.run(statement('load/clear'), { version: leftover, limit: CLEARED });
      deleted = cleared.records[0]!.get('deleted') as number;
    } while (deleted > 0);
    await session.run(statement('load/forget'), { version: leftover });
  }
}

/** The version, the counts and the properties of each kind, from one pass over all rows to be written. */
function survey(dataset: Dataset, header: NodeRow) {
  const sum = new VersionSum();
  const layout = new Layout();
  sum.addNode(header);
  layout.addNode(loadedNow(header));
  let [nodes, relationships] = [1, 0];
  for (const row of nodeRows(dataset)) {
    sum.addNode(row);
    layout.addNode(row);
    nodes++;
  }
  for (const row of relationshipRows(dataset)) {
    sum.addRelationship(row);
    layout.addRelationship(row);
    relationships++;
  }
  return { version: sum.version(), layout, nodes, relationships };
}

const loadedNow = ({ labels, properties }: NodeRow): NodeRow => ({
  labels,
  properties: { ...properties, loadedAt: new Date().toISOString() },
});

async function withSession<T>(
  driver: Driver,
  { database }: Neo4jServer,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
