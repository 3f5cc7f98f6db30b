import { svg, nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { pictureSvg, type Picture } from '../../src/page/picture/picture.ts';
import { svgText } from '../../src/page/picture/svg-text.ts';

const event = (id: string, name: string, day: string, claims = 1): Picture['events'][number] => ({
  __typename: 'Occurrence',
  id,
  name,
  kind: 'PROTEST',
  date: { edtf: day, label: day },
  bounds: { fromMin: day, fromMax: day, toMin: day, toMax: day },
  claims: { totalCount: claims },
});

const picture: Picture = {
  title: 'Qantar',
  text: 'Unrest in January',
  dataset: 'Reforms',
  sources: 'A gazette · 2022',
  marked: ['event/a'],
  language: 'en',
  view: '?at=2022-07-01',
  events: [event('event/a', 'The first', '2022-01-02'), event('event/b', 'The second', '2022-06-05', 9)],
  width: 1200,
  height: 630,
};

/** The texts of a picture. */
const texts = (file: string) => [...file.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

describe('a template as text', () => {
  it('has its values escaped, and leaves out handlers and attributes that are nothing', () => {
    const inner = [1, 2].map((x) => svg`<rect x=${x}></rect>`);
    const template = svg`<g class=${'a "b" <c>'} opacity=${nothing} @click=${() => undefined} id="x">${'<&>'}${nothing}${inner}</g>`;
    expect(svgText(template)).toBe(
      '<g class="a &quot;b&quot; &lt;c&gt;" id="x">&lt;&amp;&gt;<rect x="1"></rect><rect x="2"></rect></g>',
    );
  });

  it('has nothing that no XML may have', () => {
    expect(svgText(svg`<text>${'a\u0000\uD800b\uFFFF\u{1F600}\t'}</text>`)).toBe(
      '<text>a\uFFFD\uFFFDb\uFFFD\u{1F600}\t</text>',
    );
  });
});

describe('the picture of a permalink', () => {
  it('says what it is about, of which day and who says so, and names its events', () => {
    const shown = texts(pictureSvg(picture));
    for (const text of [
      'Qantar',
      'Unrest in January',
      'Reforms · 1 July 2022',
      'A gazette · 2022',
      'The first',
      'The second',
    ])
      expect(shown).toContain(text);
  });

  it('has the colours of the light theme, and none that is not known', () => {
    const file = pictureSvg(picture);
    expect(file).not.toMatch(/var\(|light-dark|currentColor/);
    expect(file).toContain('fill="#fcfbf8"');
  });

  it('names what is emphasised before what most claims tell of, as far as there is room', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      event(`event/m${index}`, `Event number ${index}`, '2022-03-01', 50),
    );
    const shown = texts(pictureSvg({ ...picture, events: [...picture.events, ...many] }));
    expect(shown).toContain('The first');
    expect(shown.filter((text) => text.startsWith('Event number')).length).toBeLessThan(14);
  });

  it('cuts what is too long', () => {
    const long = 'Reform '.repeat(2000);
    const shown = texts(pictureSvg({ ...picture, title: long, text: long, sources: long }));
    for (const text of shown) expect(text.length).toBeLessThan(140);
    expect(shown.filter((text) => text.startsWith('Reform ')).length).toBeLessThan(6);
  });
});
