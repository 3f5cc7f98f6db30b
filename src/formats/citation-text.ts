import { edtfLabel } from '../edtf/label.ts';
import { isoOf, type CslDate, type CslItem } from './citation.ts';

/** A citation as one line of text, like a note of the Chicago Manual of Style. */
export function citationText(item: CslItem): string {
  const parts = [
    `“${item.title.replace(/\.$/, '')}.”`,
    [
      item['container-title'],
      item.version && `version ${item.version}`,
      item.type === 'dataset' ? item.id : item.publisher,
    ]
      .filter(Boolean)
      .join(', '),
    item.issued && inWords(item.issued),
    item.note,
    item.accessed && `Accessed ${inWords(item.accessed)}`,
    item.URL,
  ];
  const [title, ...rest] = parts.filter((part) => part !== undefined && part !== '');
  return `${title} ${rest.join('. ')}.\n`;
}

const inWords = (date: CslDate) => ('literal' in date ? date.literal : edtfLabel(isoOf(date), 'en'));
