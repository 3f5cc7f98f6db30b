import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/edtf/day.ts';
import { bibtexOf } from '../../src/formats/bibtex.ts';
import { citationText } from '../../src/formats/citation-text.ts';
import { citationOf } from '../../src/formats/citation.ts';
import { risOf } from '../../src/formats/ris.ts';

// Another's reader of both formats.
const require = createRequire(import.meta.url);
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => { data: Record<string, unknown>[] } };

const item = (title: string) =>
  citationOf({
    id: 'tenure/somebody',
    title,
    dataset: 'A made set',
    version: '0123abcd',
    language: 'en',
    url: 'https://graph.example/id/tenure/somebody',
    on: dayOf(2023, 3, 19),
    places: [
      {
        publisher: 'A paper',
        title: 'Its page',
        published: 'March 2023',
        paragraph: 7,
        begins: 'The first',
        ends: 'the last.',
      },
    ],
  });

describe('a citation', () => {
  it('as BibTeX is read by citation-js with title, address and day, whatever the title', () => {
    const titles = fc.oneof(
      fc.constantFrom('50 % & more_of {this} #1 $x ~ ^ \\', 'Қазақстан Республикасы', 'Мәсімов «кетті»', '“Quoted”'),
      fc.stringMatching(/^[A-Za-z&%$#_{}~ ]{1,40}[a-z]$/),
    );
    fc.assert(
      fc.property(titles, (title) => {
        const [read] = new Cite(bibtexOf(item(title))).data;
        expect(String(read!['title']).replace(/\s+/g, ' ').trim()).toBe(
          title.replace(/~/g, '~').replace(/\s+/g, ' ').trim(),
        );
        expect(read).toMatchObject({ URL: 'https://graph.example/id/tenure/somebody' });
      }),
      { numRuns: 100 },
    );
  });

  it('as RIS is read by citation-js', () => {
    const [read] = new Cite(risOf(item('Somebody, who led: it'))).data;
    expect(read).toMatchObject({
      type: 'dataset',
      title: 'Somebody, who led: it',
      URL: 'https://graph.example/id/tenure/somebody',
    });
  });

  it('as text names claim, version, place and day', () => {
    expect(citationText(item('Somebody led it.'))).toBe(
      '“Somebody led it.” Reformgraph: A made set, version 0123abcd, tenure/somebody. After A paper, “Its page”, March 2023, para. 7 (“The first … the last.”). Accessed 19 March 2023. https://graph.example/id/tenure/somebody.\n',
    );
  });

  it('of a source keeps its own date, and no more of it than is known', () => {
    const source = { id: 'source/x', type: 'article-newspaper', title: 'T', issued: { 'date-parts': [[2023, 3]] } };
    expect(bibtexOf(source)).toContain('date = {2023-03}');
    expect(risOf(source)).toContain('DA  - 2023/03\r\n');
  });
});
