import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { datasetJsonSchema } from '../dataset/json-schema.ts';
import { createSchema } from '../graphql/schema.ts';
import { root } from '../root.ts';
import { Stop } from '../stop.ts';
import { print } from './output.ts';

/** What is printed from the code for others to build on: its path from the checkout's root, and how its text is made. */
export const printed: readonly { readonly path: string; readonly text: () => string | Promise<string> }[] = [
  { path: 'schema/dataset.schema.json', text: () => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n` },
  {
    path: 'schema/schema.graphql',
    text: async () => `${printSchema(lexicographicSortSchema(await createSchema()))}\n`,
  },
];

/** `schema`: writes the schemas that others build on, or with --check tells whether they are fresh. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('write the schemas in schema/ anew from the code')
    .option('--check', 'write nothing; fail where a file is not what the code makes')
    .option('--json', 'print {"fresh", "stale"}, lists of files, as one JSON document')
    .action(schema);
}

async function schema({ check, json }: { check?: true; json?: true }): Promise<void> {
  const stale: string[] = [];
  for (const { path, text } of printed) {
    const there = await readFile(join(root, path), 'utf8').catch(() => null);
    const fresh = await text();
    if (there === fresh) continue;
    stale.push(path);
    if (!check) await writeFile(join(root, path), fresh);
  }
  const fresh = printed.map(({ path }) => path).filter((path) => !stale.includes(path));
  if (json) print(JSON.stringify({ fresh, stale }));
  else for (const path of fresh) print(`${path} is fresh`);
  if (check && stale.length > 0) throw new Stop(`${stale.join(', ')}: not fresh; run: npm run schema`, 1);
  if (!json) for (const path of stale) print(`wrote ${path}`);
}
