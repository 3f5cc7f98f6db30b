import { formatDay } from '../edtf/day.ts';
import { firstYear, risDate } from './citation-date.ts';
import { oneLine, type Citation } from './citation.ts';

/** RIS reference types by CSL type; all others are GEN. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  dataset: 'DATA',
  legislation: 'STAT',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** A citation as one record of RIS (Research Information Systems), with CRLF line breaks. */
export function risOf({ item, published, accessed }: Citation): string {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['DB', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['PY', published && firstYear(published)],
    ['DA', published && risDate(published)],
    ['N1', item.note],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', risDate(formatDay(accessed))],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
