import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { datasetJsonSchema } from '../../src/dataset/json-schema.ts';
import { root } from '../../src/root.ts';
import { base } from './written-set.ts';

describe('the JSON Schema, to ajv,', { tags: 'volume' }, () => {
  let isValid: ValidateFunction;
  beforeAll(async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    isValid = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } }).compile(datasetJsonSchema());
  });

  const directories = ['test/fixtures/tiny', 'data/kazakhstan'].filter((path) => existsSync(join(root, path)));

  test.each(directories)('takes what validate takes: %s', async (directory) => {
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
  test('takes the base', () => expect(isValid(parse(base))).toBe(true));

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
  ])('refuses what breaks the shape: %s', (_, yaml) => expect(isValid(parse(yaml))).toBe(false));
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
