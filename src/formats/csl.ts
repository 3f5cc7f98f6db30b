import { hrefOf } from '../messages/href.ts';
import type { CslItem } from './citation.ts';
import { cslDate } from './citation-date.ts';

/** The properties of a source that its citation needs. */
export interface CslInput {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** A source as an item of CSL-JSON (citeproc's csl-data.json); `issued` is never more exact than the source's date. */
export function cslOf({ id, type, title, authors, publishers, published, language, url }: CslInput): CslItem {
  return {
    id,
    type,
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publishers[0] && { publisher: publishers[0] }),
    ...(published && { issued: cslDate(published) }),
    ...(language && { language }),
    // Reference managers make a link of `URL`.
    ...(url && (hrefOf(url) ? { URL: url } : { note: url })),
  };
}
