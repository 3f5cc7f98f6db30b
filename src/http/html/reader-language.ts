import type { FastifyRequest } from 'fastify';
import { defaultLanguage, languageFor, type Language } from '../../messages/languages.ts';

/** The language of a page for its reader: the one for the parameter `lang`, else the best in Accept-Language; English if none fits. */
export function readerLanguage({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = query as { readonly lang?: string | readonly string[] };
  for (const tag of [[lang ?? []].flat()[0] ?? '', ...acceptedLanguages(headers['accept-language'])]) {
    const language = languageFor(tag);
    if (language !== undefined) return language;
  }
  return defaultLanguage;
}

/** The languages in an Accept-Language header (RFC 9110, 12.5.4), the preferred first, without those that it refuses. */
function acceptedLanguages(header = ''): string[] {
  const ranges = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
    return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  return ranges
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
