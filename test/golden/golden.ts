import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** A document and where its statements and its answer are kept: `x.graphql`, `x.cypher`, `x.json`. */
export interface Golden {
  readonly name: string;
  readonly source: string;
  readonly cypher: string;
  readonly json: string;
}

/** All of this folder, by name; `npm test -- -u` writes their statements and answers anew. */
export const goldens: readonly Golden[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) => {
    const name = file.slice(0, -'.graphql'.length);
    return {
      name,
      source: readFileSync(join(folder, file), 'utf8'),
      cypher: join(folder, `${name}.cypher`),
      json: join(folder, `${name}.json`),
    };
  });
