import { formatDay, type Day } from '../edtf/day.ts';

/** What is cited: an item of CSL-JSON (csl-data.json), with the keys that the writers of this folder know. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly note?: string;
  readonly URL?: string;
}

/** A date of CSL-JSON: a year, a month of it, a day of it; or words. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** Where a source says it. */
export interface CitedPlace {
  readonly publisher: string | null;
  readonly title: string;
  /** In words. */
  readonly published: string | null;
  readonly paragraph: number;
  readonly begins: string;
  readonly ends: string;
}

/** What of the graph is cited. */
export interface Cited {
  readonly id: string;
  /** A claim's statement, an entity's name, or what a view shows. */
  readonly title: string;
  readonly dataset: string;
  readonly version: string;
  readonly language: string;
  readonly url: string;
  /** The day on which it was looked at. */
  readonly on: Day;
  readonly places: readonly CitedPlace[];
}

/** A claim, entity or view of the graph as an item of CSL-JSON; its places in the sources stand in the note. */
export function citationOf({ id, title, dataset, version, language, url, on, places }: Cited): CslItem {
  const note = places
    .map(({ publisher, title: source, published, paragraph, begins, ends }) => {
      const where = [publisher, `“${source}”`, published].filter(Boolean).join(', ');
      return `After ${where}, para. ${paragraph} (“${begins} … ${ends}”)`;
    })
    .join('; ');
  return {
    id,
    type: 'dataset',
    title,
    'container-title': `Reformgraph: ${dataset}`,
    version,
    language,
    accessed: { 'date-parts': [formatDay(on).split('-').map(Number)] },
    URL: url,
    ...(note && { note }),
  };
}

/** A date of CSL-JSON as ISO 8601, as exact as it is; its words where it has only those. */
export function isoOf(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const [parts = []] = date['date-parts'];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
