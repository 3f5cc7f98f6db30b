import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statement } from '../../src/neo4j/statements.ts';
import { root } from '../../src/root.ts';

const names = readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.slice(0, -'.cypher'.length));

describe('statement', () => {
  it.each(names)('%s: the text after its leading comment', (name) => {
    const file = readFileSync(join(root, 'cypher', `${name}.cypher`), 'utf8');
    const text = statement(name);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/^\s*\/\//);
    expect(file.trimEnd().endsWith(text)).toBe(true);
    expect(file.startsWith('//'), 'a first line that tells parameters and what is bound').toBe(true);
  });

  it('throws for a name that is none', () => expect(() => statement('read/nothing')).toThrow('nothing.cypher'));
});
