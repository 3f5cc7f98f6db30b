import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { datasetJsonSchema } from '../dataset/json-schema.ts';
import { breakingChanges } from '../graphql/breaking-changes.ts';
import { createSchema } from '../graphql/schema.ts';
import { root } from '../root.ts';
import { Stop } from '../stop.ts';
import { print } from './output.ts';

const served = {
  path: 'schema/schema.graphql',
  text: async () => `${printSchema(lexicographicSortSchema(await createSchema()))}\n`,
};

/** What is printed from the code for others to build on: its path from the checkout's root, and how its text is made. */
export const printed: readonly { readonly path: string; readonly text: () => string | Promise<string> }[] = [
  { path: 'schema/dataset.schema.json', text: () => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n` },
  served,
];

/** The API that clients were promised, from the checkout's root: the schema as it was when it was last released. */
export const RELEASED = 'schema/released.graphql';

/** `schema`: writes the schemas that others build on, or with --check tells whether they are fresh and keep what was released. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('write the schemas in schema/ anew from the code')
    .option('--check', `write nothing; fail where a file is not what the code makes, or the API breaks ${RELEASED}`)
    .option('--release', `write ${RELEASED} too: from now on the API must keep what it has today`)
    .option(
      '--json',
      'print {"fresh", "stale", "breaking"}, two lists of files and one of changes, as one JSON document',
    )
    .action(schema);
}

async function schema({ check, release, json }: { check?: true; release?: true; json?: true }): Promise<void> {
  if (check && release) throw new Stop('expected one of --check and --release, got both', 2);
  const stale: string[] = [];
  const files = release ? [...printed, { ...served, path: RELEASED }] : printed;
  const breaking = await broken();
  for (const { path, text } of files) {
    const there = await readFile(join(root, path), 'utf8').catch(() => null);
    const fresh = await text();
    if (there === fresh) continue;
    stale.push(path);
    if (!check) await writeFile(join(root, path), fresh);
  }
  const fresh = files.map(({ path }) => path).filter((path) => !stale.includes(path));
  if (json) print(JSON.stringify({ fresh, stale, breaking }));
  else {
    for (const path of fresh) print(`${path} is fresh`);
    for (const change of breaking) print(`breaks ${RELEASED}: ${change}`);
  }
  if (check && stale.length > 0) throw new Stop(`${stale.join(', ')}: not fresh; run: npm run schema`, 1);
  if (check && breaking.length > 0)
    throw new Stop(`the API breaks what clients were promised; if that is meant, run: npm run schema -- --release`, 1);
  if (!json) for (const path of stale) print(`wrote ${path}`);
}

/** What the API takes from those who rely on the released one. */
async function broken(): Promise<string[]> {
  const released = await readFile(join(root, RELEASED), 'utf8').catch(() => null);
  return released === null ? [] : breakingChanges(buildSchema(released), await createSchema());
}
