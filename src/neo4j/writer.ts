import neo4j, { type Driver } from 'neo4j-driver';
import type { NodeRow } from './node-row.ts';
import type { Properties } from './properties.ts';
import type { RelationshipRow } from './relationship-rows.ts';
import { statement } from './statements.ts';

/** Rows in a batch: smaller batches need more round trips, larger ones more memory in the transaction. */
const BATCH = 10_000;
/** Minimum number of rows of one kind for which planning a separate statement pays off. */
const MANY = 500;
/** Number of batches written at a time, while the next one is prepared; only one for relationships, because those of the same node would wait for each other. */
const CONCURRENCY = { nodes: 2, relationships: 1 };

/** The properties of rows of one kind. Days are sent once per batch. */
type Keys = Map<string, 'day' | 'value'>;

/** The properties of the nodes of each kind and of the relationships of each type. Every row is added before any is written. */
export class Layout {
  readonly nodes = new Map<string, Keys>();
  readonly relationships = new Map<string, Keys>();

  addNode({ labels, properties }: NodeRow): void {
    add(this.nodes, labels.join(':'), properties);
  }

  addRelationship({ type, properties }: RelationshipRow): void {
    add(this.relationships, type, properties);
  }
}

function add(kinds: Map<string, Keys>, kind: string, properties: Properties): void {
  let keys = kinds.get(kind);
  if (!keys) kinds.set(kind, (keys = new Map()));
  for (const key in properties) {
    const value = properties[key];
    if (value === undefined || value === null || keys.has(key)) continue;
    keys.set(key, neo4j.isDate(value) ? 'day' : 'value');
  }
}

/**
 * Writes nodes and then relationships of one version, in batches of one kind each. Rows are sent as lists, without property
 * names, and relationships with Neo4j's internal ids of their end nodes.
 */
export class Writer {
  readonly #numbers = new Map<string, number>();

  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
    private readonly version: string,
    private readonly layout: Layout,
  ) {}

  async nodes(rows: Iterable<NodeRow>): Promise<void> {
    await withConcurrency(
      CONCURRENCY.nodes,
      batches(rows, ({ labels }) => labels.join(':')),
      ([kind, batch]) => (kind === null ? this.#createAnyNodes(batch) : this.#createNodes(kind, batch)),
    );
  }

  async relationships(rows: Iterable<RelationshipRow>): Promise<void> {
    await withConcurrency(
      CONCURRENCY.relationships,
      batches(rows, (row) => row.type),
      ([type, batch]) => (type === null ? this.#createAnyRelationships(batch) : this.#createRelationships(type, batch)),
    );
  }

  async #createAnyNodes(rows: readonly NodeRow[]): Promise<void> {
    const given = rows.map(({ labels, properties }) => ({ labels, properties: present(properties) }));
    this.#number(rows, await this.#run(statement('load/nodes'), { rows: given }, 'numbers'));
  }

  async #createAnyRelationships(rows: readonly RelationshipRow[]): Promise<void> {
    const given = rows.map(({ type, from, to, properties }) => ({
      type,
      from: this.#numbers.get(from) ?? null,
      to: this.#numbers.get(to) ?? null,
      properties: { ...present(properties), ...('claim' in properties && { version: this.version }) },
    }));
    check(rows, await this.#run(statement('load/relationships'), { rows: given }, 'created'));
  }

  async #createNodes(kind: string, rows: readonly NodeRow[]): Promise<void> {
    const layout = this.layout.nodes.get(kind)!;
    const text = statement('load/nodes-of-a-kind')
      .replace('<labels>', `:${kind.split(':').map(quoted).join(':')}`)
      .replace('<properties>', propertiesText(layout, 0));
    const days = new Days();
    const lists = rows.map(({ properties }) => valuesOf(layout, properties, days, []));
    this.#number(rows, await this.#run(text, { rows: lists, days: days.list }, 'numbers'));
  }

  #number(rows: readonly NodeRow[], numbers: unknown): void {
    for (const [at, { properties }] of rows.entries()) this.#numbers.set(properties.id, (numbers as number[])[at]!);
  }

  async #createRelationships(type: string, rows: readonly RelationshipRow[]): Promise<void> {
    const layout = this.layout.relationships.get(type)!;
    // Edges of the network are also found by their version, not only from their ends.
    const own = [layout.has('claim') ? ['version: $version'] : [], layout.size ? [propertiesText(layout, 2)] : []];
    const text = statement('load/relationships-of-a-type')
      .replace('<type>', quoted(type))
      .replace('<properties>', own.flat().join(', '));
    const days = new Days();
    const lists = rows.map(({ from, to, properties }) =>
      valuesOf(layout, properties, days, [this.#numbers.get(from) ?? null, this.#numbers.get(to) ?? null]),
    );
    check(rows, await this.#run(text, { rows: lists, days: days.list }, 'created'));
  }

  async #run(text: string, parameters: Properties, name: string): Promise<unknown> {
    const session = this.driver.session(this.database === undefined ? {} : { database: this.database });
    try {
      const { records } = await session.executeWrite((tx) => tx.run(text, { version: this.version, ...parameters }));
      return records[0]!.get(name);
    } finally {
      await session.close();
    }
  }
}

function check({ length }: readonly RelationshipRow[], created: unknown): void {
  if (created !== length)
    throw new Error(
      `${length - Number(created)} of ${length} relationships lead to or from a node that does not exist`,
    );
}

/** The distinct days of a batch. */
class Days {
  readonly list: unknown[] = [];
  readonly #places = new Map<unknown, number>();

  place(day: unknown): number {
    let place = this.#places.get(day);
    if (place === undefined) this.#places.set(day, (place = this.list.push(day) - 1));
    return place;
  }
}

/** Runs a task for each element, at most `count` at a time. After a failure no more are started; it is thrown once the running ones have ended. */
async function withConcurrency<T>(count: number, all: Iterable<T>, task: (each: T) => Promise<void>): Promise<void> {
  const busy = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for (const each of all) {
    while (busy.size >= count) await Promise.race(busy);
    if (failures.length) break;
    const one: Promise<void> = task(each)
      .catch((reason: unknown) => void failures.push(reason))
      .finally(() => busy.delete(one));
    busy.add(one);
  }
  await Promise.all(busy);
  if (failures.length) throw failures[0];
}

function propertiesText(keys: Keys, before: number): string {
  return [...keys]
    .map(([key, kind], at) => {
      const value = `row[${at + before}]`;
      return `${quoted(key)}: ${kind === 'day' ? `$days[toInteger(${value})]` : value}`;
    })
    .join(', ');
}

function valuesOf(keys: Keys, properties: Properties, days: Days, into: unknown[]): unknown[] {
  for (const [key, kind] of keys) {
    const value = properties[key] ?? null;
    into.push(kind === 'day' && value !== null ? days.place(value) : value);
  }
  return into;
}

const quoted = (name: string) => `\`${name.replaceAll('`', '``')}\``;

/** Batches of rows of one kind; the last batch has the remaining rows of all kinds with few rows. */
function* batches<T>(rows: Iterable<T>, kindOf: (row: T) => string): Generator<[kind: string | null, rows: T[]]> {
  const waiting = new Map<string, T[]>();
  for (const row of rows) {
    const kind = kindOf(row);
    let batch = waiting.get(kind);
    if (!batch) waiting.set(kind, (batch = []));
    if (batch.push(row) < BATCH) continue;
    waiting.delete(kind);
    yield [kind, batch];
  }
  for (const [kind, batch] of waiting) if (batch.length >= MANY) yield [kind, batch];
  const few = [...waiting.values()].filter(({ length }) => length < MANY).flat();
  for (let at = 0; at < few.length; at += BATCH) yield [null, few.slice(at, at + BATCH)];
}

function present(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
}
