import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimPrefixes, kindTexts } from '../../bin/kinds.js';
import { annotatedPaths } from '../../src/kinds/annotated-paths.ts';
import { claimDefinition, claimKinds, entityTypes, prefixes, recordTypes } from '../../src/kinds/records.ts';

describe('the lists of kinds', () => {
  it.each([...kindTexts()])('%s is fresh', (path, text) =>
    expect(readFileSync(path, 'utf8') === text, 'run: npm run schema').toBe(true),
  );

  it('have every file of src/kinds that defines one, with its prefix', () => {
    expect(claimPrefixes()).toEqual(claimKinds.map((kind) => prefixes.get(kind)));
    expect(entityTypes.length).toBeGreaterThanOrEqual(12);
    expect(claimKinds.length).toBeGreaterThanOrEqual(12);
  });
});

describe('what kinds refer to is there', () => {
  it.each(Object.keys(recordTypes))('%s', (type) => {
    const refers = annotatedPaths[type as keyof typeof annotatedPaths].flatMap(({ metadata }) => metadata.refers ?? []);
    expect(refers.filter((name) => !(name in recordTypes))).toEqual([]);
  });
});

it('a claim is given its statement where its kind has no sentence for it, and only there', () => {
  for (const kind of claimKinds) {
    const isGiven = !recordTypes[kind].shape['statement']!.safeParse(undefined).success;
    expect([kind, isGiven]).toEqual([kind, claimDefinition(kind).sentences === undefined]);
  }
});
