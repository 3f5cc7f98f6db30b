import { checkDataset } from '../../src/dataset/check.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import type { Answering } from '../answering.ts';
import type { Loaded } from './graph.ts';

/**
 * What was loaded from a directory, for `graphOf`: its records are read anew, and only when it was loaded is taken from the answer.
 * @throws Error with the problems where the data set breaks a rule.
 */
export async function loadedFrom(directory: string, { ask, loaded }: Answering): Promise<Loaded> {
  const { dataset, problems } = await checkDataset([directory]);
  if (!dataset) throw new Error(problems.slice(0, 10).map(formatProblem).join('\n'));
  const { data } = await ask('{ datasets { id loadedAt } }');
  const { datasets } = data as unknown as { datasets: { id: string; loadedAt: string }[] };
  const { dataset: id, version } = loaded;
  return { dataset, id, version, loadedAt: datasets.find((each) => each.id === id)!.loadedAt };
}
