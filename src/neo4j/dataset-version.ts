import type { Graph } from './graph.ts';
import { statement } from './statements.ts';

/** A version of a data set in the graph. Loading never changes one: it writes another beside it. */
export interface DatasetVersion {
  readonly dataset: string;
  readonly version: string;
}

/**
 * The version that a data set's pointer names; undefined if the graph has no data set with that id.
 * @throws as {@link Graph.read} does.
 */
export async function currentVersion(
  { read }: Pick<Graph, 'read'>,
  dataset: string,
  signal?: AbortSignal,
): Promise<DatasetVersion | undefined> {
  const [row] = await read(statement('read/pointer'), { dataset }, signal);
  const version = row?.['version'] as string | null | undefined;
  return version ? { dataset, version } : undefined;
}

/**
 * The ids of all data sets in the graph, in their order.
 * @throws as {@link Graph.read} does.
 */
export async function datasetIds({ read }: Pick<Graph, 'read'>): Promise<readonly string[]> {
  const rows = await read(statement('read/datasets'), {});
  return rows.map((row) => row['dataset'] as string);
}

/**
 * The languages of a version's labels; undefined if the graph no longer has the version.
 * @throws as {@link Graph.read} does.
 */
export async function languagesOf(
  { read }: Pick<Graph, 'read'>,
  { dataset, version }: DatasetVersion,
  signal?: AbortSignal,
): Promise<readonly string[] | undefined> {
  const [row] = await read(statement('read/dataset'), { dataset, version }, signal);
  return (row?.['properties'] as { readonly languages: readonly string[] } | undefined)?.languages;
}
