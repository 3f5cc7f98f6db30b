import { isoOf, type CslItem } from './citation.ts';

/** BibTeX entry types by CSL type; all others are `@misc`. */
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  thesis: 'phdthesis',
};

/** A citation as one BibTeX entry, in UTF-8, for BibLaTeX and biber. */
export function bibtexOf(item: CslItem): string {
  const type = ENTRY_TYPES[item.type] ?? 'misc';
  const place = type === 'article' ? 'journal' : 'howpublished';
  const container = [item['container-title'], item.version && `version ${item.version}`].filter(Boolean).join(', ');
  const year = item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0]?.[0] : undefined;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(item.title)}}`],
    [place, container && escaped(container)],
    ['publisher', item.publisher && escaped(item.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['date', item.issued && escaped(isoOf(item.issued))],
    ['note', item.note && escaped(item.note)],
    ['language', item.language && escaped(item.language)],
    ['url', item.URL && item.URL.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', item.accessed && escaped(isoOf(item.accessed))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${item.id.replace(/[^\w-]+/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes what has a meaning in TeX. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
