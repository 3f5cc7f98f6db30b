import { siteOf } from '../addresses.ts';
import { Failure } from '../api.ts';
import type { Language } from '../../messages/languages.ts';

/** The formats of the server's citations. */
export const citationFormats = ['text', 'bibtex', 'ris', 'csl'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/**
 * The citation of a claim or an entity, from the server at `src`.
 * @throws Failure where the server does not send it.
 */
export async function fetchCitation(
  src: string,
  id: string,
  format: CitationFormat,
  language: Language,
): Promise<string> {
  const address = new URL(`cite/${id}`, siteOf(src));
  address.searchParams.set('format', format);
  address.searchParams.set('lang', language);
  const response = await fetch(address).catch((error: unknown) => {
    throw new Failure('offline', String(error));
  });
  if (!response.ok) throw new Failure('refused', `HTTP ${response.status}`);
  return response.text();
}
