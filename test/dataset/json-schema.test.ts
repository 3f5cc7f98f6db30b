import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printed } from '../../src/commands/schema.ts';
import { datasetJsonSchema } from '../../src/dataset/json-schema.ts';
import { root } from '../../src/root.ts';
import { base } from './written-set.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } });
const isValid = ajv.compile(datasetJsonSchema());

test.each(printed)('$path is what the code makes; else run: npm run schema', async ({ path, text }) => {
  expect(await readFile(join(root, path), 'utf8')).toBe(await text());
});

describe('the JSON Schema takes what validate takes', () => {
  const directories = ['test/fixtures/tiny', 'data/kazakhstan-2022-2023'].filter((path) =>
    existsSync(join(root, path)),
  );

  test.each(directories)('%s', async (directory) => {
    for (const name of await readdir(join(root, directory))) {
      const content = await readFile(join(root, directory, name), 'utf8');
      const documents = name.endsWith('.jsonl')
        ? content
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as unknown)
        : [parse(content) as unknown];
      for (const document of documents)
        expect({ name, valid: isValid(document), errors: isValid.errors }).toEqual({ name, valid: true, errors: null });
    }
  });
});

describe('and refuses what breaks the shape', () => {
  test.each([
    ['unknown record type', 'Persson: []'],
    ['unknown key', 'Person: { id: person/a, labels: { en: A }, born: 1950 }'],
    ['missing key', 'Person: [{ id: person/a }]'],
    ['wrong type', 'Person: { id: person/a, labels: A }'],
    ['not one of the kinds', 'Occurrence: { id: event/a, kind: BRAWL, labels: { en: A } }'],
    ['out of range', base.replace('start: 0', 'start: -1')],
    ['no citation', 'Naming: { subject: person/a, value: A, language: en, citations: [] }'],
    ['blanks around text', 'Person: { id: person/a, labels: { en: " A" } }'],
    ['control character', 'Person: { id: person/a, labels: { en: "A\\u0007B" } }'],
    ['empty', '{}'],
  ])('%s', (_, yaml) => expect(isValid(parse(yaml))).toBe(false));

  test('but not the base', () => expect(isValid(parse(base))).toBe(true));
});

test('every record type, and every key of it, says what it is', () => {
  const { $defs } = datasetJsonSchema() as {
    $defs: Record<string, { description?: string; properties: Record<string, { description?: string }> }>;
  };
  const silent = Object.entries($defs).flatMap(([type, { description, properties }]) => [
    ...(description ? [] : [type]),
    ...Object.entries(properties).flatMap(([key, value]) => (value.description ? [] : [`${type}.${key}`])),
  ]);
  expect(silent).toEqual([]);
});
