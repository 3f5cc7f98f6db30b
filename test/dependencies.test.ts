import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/root.ts';

test('docs/decisions/dependencies.md gives the purpose of every runtime dependency, and of no other package', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  const page = readFileSync(join(root, 'docs/decisions/dependencies.md'), 'utf8');
  const cells = [...page.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell]) => cell!);
  const listed = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
  expect(listed.toSorted((a, b) => a.localeCompare(b))).toEqual(
    Object.keys(dependencies).toSorted((a, b) => a.localeCompare(b)),
  );
});
