import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const texts = new Map<string, string>();

/**
 * The Cypher of `cypher/<name>.cypher` (name such as `read/timeline`) without its leading comment lines and without
 * blanks around it; read once.
 * @throws Error where there is no such file: a mistake in the program, not in its input.
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
