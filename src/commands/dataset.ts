import { checkDataset } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { Stop } from '../stop.ts';

/**
 * The data set in a directory.
 * @throws Stop 1 if it breaks a rule.
 */
export async function datasetIn(directory: string): Promise<Dataset> {
  const { dataset } = await checkDataset([directory]);
  if (!dataset) throw new Stop(`${directory} is not a valid data set: run \`validate\` to see the problems`, 1);
  return dataset;
}
