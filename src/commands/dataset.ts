import { checkDataset } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { Stop } from '../stop.ts';

/**
 * The data set in a directory.
 * @throws Stop 1 where it breaks rules.
 */
export async function datasetIn(directory: string): Promise<Dataset> {
  const { dataset } = await checkDataset([directory]);
  if (!dataset) throw new Stop(`${directory} breaks rules: expected a data set that \`validate\` accepts`, 1);
  return dataset;
}
