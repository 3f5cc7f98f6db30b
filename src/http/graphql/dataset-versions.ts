import { currentVersion, datasetIds, type DatasetVersion } from '../../neo4j/dataset-version.ts';
import type { Graph } from '../../neo4j/graph.ts';

/**
 * For how many milliseconds a version read from the graph counts as current. After half of them it is read again in the
 * background, so that hardly any request waits for that.
 */
const FRESH = 100;

/** How many data sets a message names. */
const NAMED = 20;

/** The graph has no data set with the id in the request; `known` are the ids of those that it has. */
export class UnknownDataset extends Error {
  override readonly name = 'UnknownDataset';

  constructor(
    readonly dataset: string,
    readonly known: readonly string[],
  ) {
    const named = [...known.slice(0, NAMED), ...(known.length > NAMED ? ['…'] : [])].join(', ');
    super(`there is no data set "${dataset}": expected one of ${named}`);
  }
}

interface Known {
  version: DatasetVersion;
  /** When the version was last read from the graph, by `performance.now()`. */
  readAt: number;
  refreshing?: Promise<DatasetVersion> | undefined;
}

/**
 * The last known version of each data set. Several requests can wait for the same statement, so it is not cancelled when one
 * client disconnects.
 */
export class DatasetVersions {
  readonly #graph: Pick<Graph, 'read'>;
  readonly #default: string;
  // Holds only data sets that are in the graph, so no client can fill it.
  readonly #known = new Map<string, Known>();

  /** Begins with the default data set; others are looked up when they are first requested. */
  constructor(graph: Pick<Graph, 'read'>, first: DatasetVersion) {
    this.#graph = graph;
    this.#default = first.dataset;
    this.set(first);
  }

  /**
   * The last known version of a data set, or of the default one.
   * @throws UnknownDataset if the graph has no data set with that id.
   */
  get(dataset: string = this.#default): DatasetVersion | Promise<DatasetVersion> {
    return this.#known.get(dataset)?.version ?? this.#find(dataset);
  }

  async #find(dataset: string): Promise<DatasetVersion> {
    const version = await currentVersion(this.#graph, dataset);
    if (!version) throw new UnknownDataset(dataset, await datasetIds(this.#graph));
    return this.set(version);
  }

  /** The current version, as of at most {@link FRESH} milliseconds ago. */
  ensureFresh(version: DatasetVersion): DatasetVersion | Promise<DatasetVersion> {
    const known = this.#known.get(version.dataset);
    if (!known) return this.refresh(version);
    const age = performance.now() - known.readAt;
    if (age < FRESH / 2) return known.version;
    known.refreshing ??= this.refresh(version).finally(() => (known.refreshing = undefined));
    if (age >= FRESH) return known.refreshing;
    // After a failure, the next request tries again.
    known.refreshing.catch(() => undefined);
    return known.version;
  }

  /** Reads the current version from the graph; the given one if the data set has been deleted, which later statements report. */
  async refresh(version: DatasetVersion): Promise<DatasetVersion> {
    const readAt = performance.now();
    const current = await currentVersion(this.#graph, version.dataset);
    return current ? this.set(current, readAt) : version;
  }

  /** Stores a version that the graph has reported; `readAt` is when it was read as the current one. */
  set(version: DatasetVersion, readAt?: number): DatasetVersion {
    let known = this.#known.get(version.dataset);
    if (!known) this.#known.set(version.dataset, (known = { version, readAt: -Infinity }));
    known.version = version;
    if (readAt !== undefined) known.readAt = readAt;
    return version;
  }
}
