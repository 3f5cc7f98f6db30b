import type { Current } from '../compile/execute.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statements.ts';

/**
 * The versions of the data sets that are read, as far as the last answers told. What is asked here is asked for all who
 * wait: no one client's leaving ends it.
 */
export interface Versions {
  /** The version of a data set to read; undefined where the graph holds no data set of that id. */
  of(dataset: string): Promise<Current | undefined>;
  /** Asks the graph for the current version; true where it is another one than was known. */
  renew(current: Current): Promise<boolean>;
  /** Renews it unless that was done within {@link SURE}, or is being done. */
  assure(current: Current): Promise<unknown>;
}

/** For how many milliseconds a version that the graph has named is taken to be the newest, where no statement is run that would tell. */
const SURE = 20;

/** Begins with one data set; others are looked up when they are first asked for. */
export function createVersions(graph: Graph, first: Current): Versions {
  // Only what is in the graph gets in, so nobody can fill it.
  const known = new Map([[first.dataset, { ...first }]]);
  const assured = new WeakMap<Current, { at: number; done: Promise<unknown> }>();
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
      const last = assured.get(current);
      const now = performance.now();
      if (last && now - last.at < SURE) return last.done;
      const done = renew(current);
      assured.set(current, { at: now, done });
      // What failed is asked again by whoever comes next.
      done.catch(() => assured.delete(current));
      return done;
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
