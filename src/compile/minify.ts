const QUOTED = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|` + '`[^`]*`';
const QUOTED_OR_COMMENT = new RegExp(String.raw`(${QUOTED})|//[^\n]*|/\*[^]*?\*/`, 'g');

/**
 * A statement without the blanks and comments that it can do without; its strings and quoted names stay as they are. The driver
 * sends a text in pieces of 1,400 bytes.
 */
export function minify(text: string): string {
  return text
    .replaceAll(QUOTED_OR_COMMENT, (_, quoted: string | undefined) => quoted ?? ' ')
    .split(new RegExp(`(${QUOTED})`))
    .map((part, at) => (at % 2 ? part : part.replaceAll(/\s+/g, ' ').replaceAll(/ ?([[\](){},=:+|]) ?/g, '$1')))
    .join('');
}
