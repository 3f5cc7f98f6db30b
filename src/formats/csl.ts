import { edtfLabel } from '../edtf/label.ts';

/** The properties of a source that its citation needs. */
export interface CslInput {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly publishers: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** A source as an item of CSL-JSON (citeproc's csl-data.json); `issued` is never more exact than the source's date. */
export function cslOf({ id, type, title, publishers, published, language, url }: CslInput): Record<string, unknown> {
  return {
    id,
    type,
    title,
    ...(publishers[0] && { publisher: publishers[0], 'container-title': publishers[0] }),
    ...(published && { issued: issued(published) }),
    ...(language && { language }),
    ...(url && { URL: url }),
  };
}

function issued(edtf: string): object {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf)?.slice(1).filter(Boolean).map(Number);
  // Seasons (months from 21 on) are not months in CSL.
  return parts && (parts[1] ?? 1) <= 12 ? { 'date-parts': [parts] } : { literal: edtfLabel(edtf, 'en') };
}
