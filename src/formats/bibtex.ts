import { formatDay } from '../edtf/day.ts';
import { biblatexDate, firstYear } from './citation-date.ts';
import { oneLine, type Citation } from './citation.ts';

/** The entry type of biblatex for each CSL type, the field that names who published it, and the words for its kind. */
const ENTRIES: Readonly<Record<string, readonly [entry: string, publisher: string, kind?: string]>> = {
  'article-journal': ['misc', 'organization', 'journal article'],
  'article-magazine': ['misc', 'organization', 'magazine article'],
  'article-newspaper': ['misc', 'organization', 'newspaper article'],
  book: ['book', 'publisher'],
  dataset: ['dataset', 'publisher'],
  legislation: ['misc', 'organization', 'legislation'],
  report: ['report', 'institution', 'report'],
  speech: ['misc', 'organization', 'speech'],
  webpage: ['online', 'organization'],
};

/**
 * A citation as one BibTeX entry, in UTF-8, for biblatex and biber. An article is `@misc`, because `@article` requires the title of a
 * journal, which is not known; so is a law, since `@legislation` has no fields of its own.
 */
export function bibtexOf({ item, published, accessed }: Citation): string {
  const [entry, publisher, kind] = ENTRIES[item.type] ?? ['misc', 'organization'];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['title', `{${escaped(item.title)}}`],
    ['type', kind],
    ['series', item['container-title'] && escaped(item['container-title'])],
    // A list: without braces of its own, `and` would separate two publishers.
    [publisher, item.publisher && `{${escaped(item.publisher)}}`],
    ['version', item.version && escaped(item.version)],
    ['year', published && firstYear(published)],
    ['date', published && biblatexDate(published)],
    ['note', item.note && escaped(item.note)],
    ['language', item.language && escaped(item.language)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', formatDay(accessed)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${entry}{${item.id.replace(/[^\w-]+/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

/** Commands for what has a meaning in TeX. A brace is a command because BibTeX counts `\{` as a brace, too. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
};

/** Text in TeX: signs with a meaning as commands, and `{}` between those that would be drawn as one. */
function escaped(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}$&#_%~^\u00a0]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replaceAll(/(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),|(?<=<)<|(?<=>)>/g, '{}$&');
}

/** An address for a field that is read as it is written. */
function verbatim(url: string): string {
  return url.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll(/[{}\\"<>^`|\p{Z}\p{C}]/gu, encodeURIComponent);
}
