import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const texts = new Map<string, string>();

/**
 * The Cypher in `cypher/<name>.cypher`, such as `read/pointer`, without its leading comment lines and surrounding whitespace.
 * Each file is read once.
 * @throws Error if there is no such file, which is a programmer's mistake.
 */
export function statement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(root, 'cypher', `${name}.cypher`), 'utf8')
    .replace(/^(\s*\/\/[^\n]*(\n|$))+/, '')
    .trim();
  texts.set(name, text);
  return text;
}
