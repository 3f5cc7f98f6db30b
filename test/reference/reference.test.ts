import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { both } from './both.ts';

describe.each(['test/fixtures/tiny', 'data/kazakhstan'])('%s', (directory) => {
  test('has the times and successions that the reference works out', async () => {
    const { dataset } = await checkDataset([directory]);
    for (const [name, [found, expected]] of Object.entries(both(dataset!))) expect(found, name).toEqual(expected);
  });
});
