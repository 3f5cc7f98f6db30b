import { dateOf, type Day } from '../edtf/day.ts';

/** An item of CSL-JSON (csl-data.json), with the keys that the formats in this folder use. */
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

/** A date of CSL-JSON: a year, perhaps with a month and a day; or words. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** A passage that supports what is cited. */
export interface CitedPlace {
  readonly publisher: string | null;
  readonly title: string;
  /** As a label. */
  readonly published: string | null;
  readonly paragraph: number;
  readonly begins: string;
  readonly ends: string;
}

/** Something of the graph to be cited. */
export interface Cited {
  readonly id: string;
  /** A claim's statement, an entity's name, or what a view shows. */
  readonly title: string;
  readonly dataset: string;
  readonly version: string;
  readonly language: string;
  readonly url: string;
  /** The day of access. */
  readonly on: Day;
  readonly places: readonly CitedPlace[];
}

/** A claim, entity or view of the graph as an item of CSL-JSON; the note names the passages. */
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
    accessed: cslDate(on),
    URL: url,
    ...(note && { note }),
  };
}

/** A day as a date of CSL-JSON. */
export function cslDate(day: Day): CslDate {
  const { year, month, day: date } = dateOf(day);
  return { 'date-parts': [[year, month, date]] };
}

/** A date of CSL-JSON as ISO 8601, no more exact than it is; or its words. */
export function isoOf(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const [parts = []] = date['date-parts'];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
