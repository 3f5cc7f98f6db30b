import { readFileSync } from 'node:fs';

/** The hand-written Cypher of a question, that returns `maps` or `lists`. */
export const handWritten = (form, question) =>
  readFileSync(new URL(`cypher/${form}/${question}.cypher`, import.meta.url), 'utf8');
