import { seedCache } from './api.ts';

/** A response that came with the document. */
interface FirstData {
  readonly name: string;
  readonly variables: object;
  readonly data: object;
}

/** Puts the data that came with the document into the cache, so that the view is drawn without a request. */
export function seedFrom(document: Document, src: string, language: string): void {
  const block = document.getElementById('first-data');
  if (!block || document.documentElement.lang !== language) return;
  for (const { name, variables, data } of JSON.parse(block.textContent) as FirstData[])
    seedCache(src, name, variables, data);
}
