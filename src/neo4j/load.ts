import neo4j, { type Driver, Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { Stop } from '../stop.ts';
import { checkDataset } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatProblem } from '../dataset/problems.ts';
import { reason } from './wait-until-ready.ts';
import { reachesProperty, reachOf } from './days.ts';
import { connect } from './graph.ts';
import { type NodeRow, nodeRows } from './node-rows.ts';
import { ownership } from './ownership.ts';
import type { Provided } from './acquire-neo4j.ts';
import { relationshipRows } from './relationship-rows.ts';
import { statement } from './statements.ts';
import { VersionSum } from './version.ts';
import { Layout, Writer } from './writer.ts';

/** Nodes that are deleted at a time. */
const CLEARED = 10_000;

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
  /** Folders with the sources' texts, against which passages are checked. */
  readonly texts?: readonly string[];
  /** Whose database it becomes when it is empty; tests only use a database of theirs. */
  readonly purpose?: 'product' | 'test' | undefined;
}

/**
 * Checks a data set and loads it; see {@link load}.
 * @throws Stop 1 with every problem, one a line, where the data are bad; Stop 3 where the database is not ours.
 */
export async function loadDirectory(provided: Provided, directory: string, options: LoadOptions = {}): Promise<Loaded> {
  return load(provided, await checkedDirectory(directory, options), options);
}

/**
 * A data set that may be loaded.
 * @throws Stop 1 with every problem, one a line.
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
  const header = headerRow(dataset);
  const { version, layout, ...counts } = surveyed(dataset, header);
  const result = { dataset: id, version, ...counts };

  await prepare(session, 'constraints');
  await session.executeWrite((tx) => tx.run(statement('load/mark'), { purpose: options.purpose ?? 'product' }));

  const lock = session.beginTransaction({ timeout: 0 });
  try {
    const current = await take(lock, id);
    await withSession(driver, provided, (writer) => clear(writer, id, current, options));
    const loaded = current !== version;
    if (loaded) {
      const writer = new Writer(driver, provided.database, version, layout);
      // The version's own node first: what a killed load leaves can then be found.
      await writer.nodes([loadedNow(header)]);
      await writer.nodes(nodeRows(dataset));
      await writer.relationships(relationshipRows(dataset));
    }
    // After the rows: a first load's indexes are then filled at once, which costs a fraction of row by row.
    await withSession(driver, provided, (maker) => prepare(maker, 'indexes'));
    await lock.run(statement('load/point'), { dataset: id, version });
    await lock.commit();
    return { ...result, loaded };
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

/** Makes sure of constraints or indexes. Loaders that do so at the same time do not disturb each other. */
async function prepare(session: Session, what: 'constraints' | 'indexes'): Promise<void> {
  const { records } = await session.run(statement('load/schema'));
  const there = new Set(records.map((record) => record.get('name') as string));
  const missing = statement(what)
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
      const cleared = await session.run(statement('load/clear'), { version: leftover, limit: CLEARED });
      deleted = cleared.records[0]!.get('deleted') as number;
    } while (deleted > 0);
    await session.run(statement('load/forget'), { version: leftover });
  }
}

/** Goes through all that will be written, without keeping it: the version, the counts, and the properties of each kind. */
function surveyed(dataset: Dataset, header: NodeRow) {
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

function headerRow({
  header,
  words,
  passages,
  nonFactualPassages,
  entities,
  claims,
  sources,
  contradictions,
}: Dataset): NodeRow {
  const { id, title, description, licence, languages, counts: expected } = header;
  const records = [words, passages, nonFactualPassages, entities, claims, sources, contradictions];
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
      // Of its events: a window of the timeline looks for no others.
      reaches: reachesProperty(new Set(entities.flatMap(({ days }) => (days ? [reachOf(days)] : [])))),
      // Neo4j keeps no maps.
      ...(expected && { counts: inOrder(expected) }),
    },
  };
}

/** JSON with its keys in order. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

const loadedNow = ({ labels, properties }: NodeRow): NodeRow => ({
  labels,
  properties: { ...properties, loadedAt: new Date().toISOString() },
});

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
