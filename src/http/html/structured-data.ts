import { hrefOf } from '../../messages/href.ts';
import type { About, Subject } from './subject.ts';

/** The type in schema.org of each type of entity that has one. */
const TYPES: Readonly<Record<string, string>> = {
  Person: 'Person',
  Party: 'PoliticalParty',
  Institution: 'GovernmentOrganization',
  Organization: 'Organization',
  Place: 'Place',
  Occurrence: 'Event',
  Election: 'Event',
  Referendum: 'Event',
  Poll: 'Event',
};
/** A date that schema.org has too: a year, a month or a day, without doubt. */
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * What search engines read of a page, in the terms of schema.org: a data set, an event, a person or another entity; undefined
 * for other pages. `address` is the page's own, `site` what all addresses of the data set begin with.
 */
export function structuredData(
  about: About,
  { title, text, dataset, entity }: Subject,
  { address, site, language }: { readonly address: string; readonly site: string; readonly language: string },
): object | undefined {
  const context = { '@context': 'https://schema.org' };
  const named = { name: title, ...(text && { description: text }), url: address };
  if ('page' in about)
    // An overview with something selected is about that.
    return about.page === 'overview' && title === dataset
      ? {
          ...context,
          '@type': 'Dataset',
          ...named,
          inLanguage: language,
          isAccessibleForFree: true,
          distribution: [
            { '@type': 'DataDownload', encodingFormat: 'application/jsonl', contentUrl: `${site}export/jsonl` },
          ],
        }
      : undefined;
  const type = entity && TYPES[entity.type];
  if (!type) return undefined;
  const { names, sameAs, edtf } = entity;
  const links = sameAs.filter((link) => hrefOf(link) !== undefined);
  return {
    ...context,
    '@type': type,
    ...named,
    ...(names.length > 0 && { alternateName: names }),
    ...(links.length > 0 && { sameAs: links }),
    ...(type === 'Event' && datesOf(edtf)),
    subjectOf: { '@type': 'Dataset', name: dataset, url: site },
  };
}

/** Only what the source says for certain: a date that is uncertain, approximate or open has no form in schema.org. */
function datesOf(edtf: string | null): { readonly startDate?: string; readonly endDate?: string } {
  const [from = '', to = from] = (edtf ?? '').split('/');
  return { ...(ISO.test(from) && { startDate: from }), ...(ISO.test(to) && { endDate: to }) };
}
