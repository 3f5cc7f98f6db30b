import { formatDay, type Day } from '../edtf/day.ts';
import { cslDate, type CslDate } from './citation-date.ts';

/** An item of CSL-JSON (csl-data.json), with the keys that the formats in this folder use. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** Names as written, not split into parts. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly note?: string;
  readonly URL?: string;
}

/** Something to cite: the item, and its dates in EDTF, which CSL-JSON has no form for. */
export interface Citation {
  readonly item: CslItem;
  readonly published?: string | undefined;
  /** The day of access. */
  readonly accessed: Day;
}

/** A source of something that is cited. */
export interface CitedSource {
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly title: string;
  /** As a label. */
  readonly published: string | null;
}

/** A passage that supports what is cited. */
export interface CitedPlace extends CitedSource {
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
  /** The passages of a claim, or the sources of an entity's claims. */
  readonly after: readonly (CitedPlace | CitedSource)[];
}

/** A claim, entity or view of the graph as an item to cite; the note names what it rests on. */
export function citationOf({ id, title, dataset, version, language, url, on, after }: Cited): Citation {
  const note = after.length === 0 ? '' : `After ${after.map(placeText).join('; ')}`;
  return {
    item: {
      id,
      type: 'dataset',
      title,
      'container-title': `Reformgraph: ${dataset}`,
      version,
      language,
      accessed: cslDate(formatDay(on)),
      URL: url,
      ...(note && { note }),
    },
    accessed: on,
  };
}

function placeText(place: CitedPlace | CitedSource): string {
  const { authors, publisher, title, published } = place;
  const source = [...authors, publisher, `“${title}”`, published].filter(Boolean).join(', ');
  return 'paragraph' in place ? `${source}, para. ${place.paragraph} (“${place.begins} … ${place.ends}”)` : source;
}

/** Text on one line, for the formats in which a line break ends a value; spaces that do not break are left. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim();
}
