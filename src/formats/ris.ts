import { isoOf, type CslItem } from './citation.ts';

/** RIS reference types by CSL type; all others are GEN. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  dataset: 'DATA',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** A citation as one record of RIS (Research Information Systems), with CRLF line breaks. */
export function risOf(item: CslItem): string {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['PY', item.issued && 'date-parts' in item.issued ? isoOf(item.issued).slice(0, 4) : undefined],
    ['DA', item.issued && slashed(isoOf(item.issued))],
    ['N1', item.note],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(isoOf(item.accessed))],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const slashed = (iso: string) => (/^\d{4}(-\d\d){0,2}$/.test(iso) ? iso.replaceAll('-', '/') : iso);
