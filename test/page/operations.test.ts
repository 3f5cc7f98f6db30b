import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/root.ts';

it('the typed operations are those that schema and documents make', async () => {
  const { operationsText } = (await import(join(root, 'bin', 'operations.js'))) as {
    operationsText(): Promise<{ first: string; below: string }>;
  };
  const there = (name: string) => readFileSync(join(root, 'src', 'page', name), 'utf8');
  const { first, below } = await operationsText();
  expect(there('operations.ts') === first, 'run: npm run operations').toBe(true);
  expect(there('operations-lazy.ts') === below, 'run: npm run operations').toBe(true);
});
