import { formatDay } from '../edtf/day.ts';
import { edtfLabel } from '../edtf/label.ts';
import { oneLine, type Citation } from './citation.ts';

/** A citation as one line of text, like a note of the Chicago Manual of Style. */
export function citationText({ item, published, accessed }: Citation): string {
  const parts = [
    item.author && new Intl.ListFormat('en').format(item.author.map(({ literal }) => literal)),
    `“${closed(item.title)}”`,
    [
      item['container-title'],
      item.version && `version ${item.version}`,
      item.type === 'dataset' && item.version ? item.id : item.publisher,
    ]
      .filter(Boolean)
      .join(', '),
    published && edtfLabel(published, 'en').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    item.note,
    `Accessed ${edtfLabel(formatDay(accessed), 'en')}`,
    item.URL,
  ];
  const given = parts.filter((part): part is string => Boolean(part));
  return `${oneLine(given.map((part) => (part.endsWith('”') ? part : closed(part))).join(' '))}\n`;
}

/** With a full stop, if it does not end in a sign that closes a sentence. */
function closed(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}
