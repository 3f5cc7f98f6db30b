import type { Graph } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statements.ts';

/** The data set that is read and the version of it that is current, as far as the last answer told. */
export interface Current {
  readonly dataset: string;
  version: string;
}

/**
 * The versions of the data sets that are read, as far as the last answers told. What is asked here is asked for all who
 * wait: no one client's leaving ends it.
 */
export interface Versions {
  /** The version of a data set to read; undefined where the graph holds no data set of that id. */
  of(dataset: string): Promise<Current | undefined>;
  /** Asks the graph for the current version; true where it is another one than was known. */
  renew(current: Current): Promise<boolean>;
  /** Renews it unless the graph named it within {@link SURE}; undefined where it did. */
  assure(current: Current): Promise<unknown> | undefined;
}

/**
 * For how many milliseconds a version that the graph has named is taken to be the newest, where no statement is run that
 * would tell. After half of them it is asked for again while answers go on, so that of many hardly one waits.
 */
const SURE = 100;

/** Begins with one data set; others are looked up when they are first asked for. */
export function createVersions(graph: Graph, first: Current): Versions {
  // Only what is in the graph gets in, so nobody can fill it.
  const known = new Map([[first.dataset, { ...first }]]);
  /** When the graph was asked for what it has named, and what is being asked. */
  const sure = new WeakMap<Current, { since: number; asking?: Promise<unknown> | undefined }>();
  return {
    async of(dataset) {
      const found = known.get(dataset);
      if (found) return found;
      const version = await pointed(dataset);
      if (version === undefined) return undefined;
      const current = known.get(dataset) ?? { dataset, version };
      known.set(dataset, current);
      return current;
    },
    renew,
    assure(current) {
      let named = sure.get(current);
      if (!named) sure.set(current, (named = { since: -Infinity }));
      const now = performance.now();
      const age = now - named.since;
      if (age < SURE / 2) return undefined;
      named.asking ??= renew(current)
        .then(() => (named.since = now))
        .finally(() => (named.asking = undefined));
      // What failed is asked again by whoever comes next.
      named.asking.catch(() => undefined);
      return age < SURE ? undefined : named.asking;
    },
  };

  async function renew(current: Current): Promise<boolean> {
    const version = await pointed(current.dataset);
    if (version === undefined || version === current.version) return false;
    current.version = version;
    return true;
  }

  async function pointed(dataset: string): Promise<string | undefined> {
    const rows = await graph.read(statement('read/pointer'), { dataset });
    return (rows[0]?.['version'] as string | null | undefined) ?? undefined;
  }
}
