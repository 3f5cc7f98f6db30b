import { checkDataset } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatProblem } from '../dataset/problems.ts';
import { Stop } from '../stop.ts';
import { say } from './output.ts';

/**
 * The data set in a directory; says what it is warned of, such as files that are not read.
 * @throws Stop 1 if it breaks a rule.
 */
export async function datasetIn(directory: string): Promise<Dataset> {
  const { dataset, problems } = await checkDataset([directory]);
  if (!dataset) throw new Stop(`${directory} is not a valid data set: run \`validate\` to see the problems`, 1);
  for (const problem of problems) say(formatProblem(problem));
  return dataset;
}
