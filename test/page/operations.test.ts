import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/root.ts';

it('the typed operations are those that schema and documents make', async () => {
  const { operationsText } = (await import(join(root, 'bin', 'operations.js'))) as {
    operationsText(): Promise<string>;
  };
  const there = readFileSync(join(root, 'src', 'page', 'operations.ts'), 'utf8');
  expect(there === (await operationsText()), 'run: npm run operations').toBe(true);
});
