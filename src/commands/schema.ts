import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { datasetJsonSchema } from '../dataset/json-schema.ts';
import { breakingChanges } from '../graphql/breaking-changes.ts';
import { createSchema } from '../graphql/schema.ts';
import { outputFile } from '../output-file.ts';
import { root } from '../root.ts';
import { Stop } from '../stop.ts';
import { print } from './output.ts';

const served = {
  path: 'schema/schema.graphql',
  text: async () => `${printSchema(lexicographicSortSchema(await createSchema()))}\n`,
};

/** The files generated from the code for others to build on: the path from the checkout's root, and the text. */
export const printed: readonly { readonly path: string; readonly text: () => string | Promise<string> }[] = [
  { path: 'schema/dataset.schema.json', text: () => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n` },
  served,
];

/** The last released schema, with which the API must stay compatible; its path from the checkout's root. */
export const RELEASED = 'schema/released.graphql';

/** `schema`: updates the generated schemas; with --check, tests that they are up to date and compatible with the release. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('update the generated files in schema/')
    .option('--check', `write nothing; fail if a file is out of date or the API is not compatible with ${RELEASED}`)
    .option('--release', `also write ${RELEASED}: from now on the API must stay compatible with today's`)
    .option(
      '--json',
      'print {"fresh", "stale", "breaking"} as one JSON document: two lists of files and one of breaking changes',
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
    if (!check) await (await outputFile(join(root, path))).write([fresh]);
  }
  const fresh = files.map(({ path }) => path).filter((path) => !stale.includes(path));
  if (json) print(JSON.stringify({ fresh, stale, breaking }));
  else {
    for (const path of fresh) print(`${path} is up to date`);
    for (const change of breaking) print(`not compatible with ${RELEASED}: ${change}`);
  }
  if (check && stale.length > 0) throw new Stop(`${stale.join(', ')}: out of date; run npm run schema`, 1);
  if (check && breaking.length > 0)
    throw new Stop(
      `the API is not compatible with the released one; if this is intended, run npm run schema -- --release`,
      1,
    );
  if (!json) for (const path of stale) print(`wrote ${path}`);
}

/** The changes that would break clients of the released API. */
async function broken(): Promise<string[]> {
  const released = await readFile(join(root, RELEASED), 'utf8').catch(() => null);
  return released === null ? [] : breakingChanges(buildSchema(released), await createSchema());
}
