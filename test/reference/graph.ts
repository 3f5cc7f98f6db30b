import type { Driver } from 'neo4j-driver';

/** A day as a number that sorts as days do: 2022-01-05 is 20220105. */
export type DayNumber = number;

/** A relationship, from either of its ends. */
export interface Link {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The node at the other end. */
  readonly node: Thing;
}

/** A node with all that hangs on it. Dates are {@link DayNumber}s. */
export class Thing {
  readonly out: Link[] = [];
  readonly into: Link[] = [];

  constructor(
    readonly labels: ReadonlySet<string>,
    readonly properties: Readonly<Record<string, unknown>>,
  ) {}

  get id(): string {
    return this.properties['id'] as string;
  }

  is(label: string): boolean {
    return this.labels.has(label);
  }

  /** The property, null where there is none. */
  get<T>(name: string): T | null {
    return (this.properties[name] as T | undefined) ?? null;
  }

  /** The nodes that relationships of these types lead to. */
  to(...types: string[]): Thing[] {
    return this.out.filter(({ type }) => types.includes(type)).map(({ node }) => node);
  }

  /** The nodes from which relationships of these types come. */
  from(...types: string[]): Thing[] {
    return this.into.filter(({ type }) => types.includes(type)).map(({ node }) => node);
  }
}

/** One version of a data set, read whole. */
export interface Graph {
  readonly dataset: string;
  readonly version: string;
  readonly things: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
  /** The Dataset nodes of all current versions, of other data sets too. */
  readonly datasets: readonly Thing[];
}

/** Reads every node and relationship of a data set's current version with three small statements. */
export async function readGraph(driver: Driver, dataset: string): Promise<Graph> {
  const rows = async (text: string, parameters: Record<string, unknown> = {}) =>
    (await driver.executeQuery(text, parameters)).records.map((record) => record.toObject());
  const pointers = await rows('MATCH (p:Pointer) RETURN p.dataset AS dataset, p.version AS version');
  const version = pointers.find((pointer) => pointer['dataset'] === dataset)!['version'] as string;
  const byKey = new Map<string, Thing>();
  for (const { key, labels, properties } of await rows(
    'MATCH (n:Node {version: $version}) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties',
    { version },
  ))
    byKey.set(key as string, new Thing(new Set(labels as string[]), propertiesOf(properties)));
  for (const { start, end, type, properties } of await rows(
    'MATCH (a:Node {version: $version})-[r]->(b) RETURN elementId(a) AS start, elementId(b) AS end, type(r) AS type, properties(r) AS properties',
    { version },
  )) {
    const [from, to] = [byKey.get(start as string)!, byKey.get(end as string)!];
    const link = {
      type: type as string,
      properties: propertiesOf(properties),
    };
    from.out.push({ ...link, node: to });
    to.into.push({ ...link, node: from });
  }
  const headers = await rows('MATCH (n:Node:Dataset) RETURN properties(n) AS properties');
  const things = [...byKey.values()];
  return {
    dataset,
    version,
    things,
    byId: new Map(things.map((thing) => [thing.id, thing])),
    datasets: headers
      .map(({ properties }) => new Thing(new Set(['Dataset']), propertiesOf(properties)))
      .filter((header) => pointers.some((pointer) => pointer['version'] === header.get('version'))),
  };
}

function propertiesOf(properties: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties as Record<string, unknown>).map(([key, value]) => [
      key,
      isDate(value) ? day(value) : value,
    ]),
  );
}

interface Neo4jDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isDate = (value: unknown): value is Neo4jDate => typeof value === 'object' && value !== null && 'year' in value;
const day = ({ year, month, day: of }: Neo4jDate): DayNumber => year * 10_000 + month * 100 + of;

/** The number of a day written YYYY-MM-DD. */
export function dayNumber(text: string): DayNumber {
  const [, year, month, of] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text)!;
  return day({ year: Number(year), month: Number(month), day: Number(of) });
}

/** YYYY-MM-DD of a day; null of none. */
export function dayText(of: DayNumber | null): string | null {
  if (of === null) return null;
  const year = Math.floor(of / 10_000);
  const digits = String(of - year * 10_000).padStart(4, '0');
  const padded = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${padded}-${digits.slice(0, 2)}-${digits.slice(2)}`;
}
