import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { citePassages } from '../../src/dataset/cite.ts';
import { locate, sentencesOf, sourceText } from '../../src/dataset/passage-locator.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import { normalise, paragraphsOf, readTexts, sha256, sliceByCodePoints } from '../../src/dataset/texts.ts';
import { inDirectory, type Files } from './written-set.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('texts', () => {
  test('are normalised: no byte order mark, LF, NFC, nothing else', () => {
    expect(normalise(encode('\ufeffa\r\nb\rc \u0065\u0301\n'))).toBe('a\nb\nc \u00e9\n');
    expect(normalise(Uint8Array.of(0xff, 0x20))).toBeNull();
  });

  test('are read by the hash of what they are once normalised', async () => {
    const files: Files = { 'a.txt': '\ufeffone\r\n', 'b.bin': Uint8Array.of(0xff), '.c.txt': 'hidden' };
    await inDirectory(files, async (directory) => {
      expect([...(await readTexts([directory]))]).toEqual([[sha256('one\n'), 'one\n']]);
    });
    await expect(readTexts(['/nowhere'])).rejects.toThrow('ENOENT');
  });

  test('are read from several folders, at any depth, but not from hidden ones', async () => {
    await inDirectory({ 'a.txt': 'one' }, async (first) =>
      inDirectory({ 'b.txt': 'two' }, async (second) => {
        for (const folder of ['deep/er', '.hidden']) await mkdir(join(second, folder), { recursive: true });
        await writeFile(join(second, 'deep', 'er', 'c.txt'), 'three');
        await writeFile(join(second, '.hidden', 'd.txt'), 'four');
        await writeFile(join(second, '.hidden', 'e.txt'), 'linked');
        await symlink(join('.hidden', 'e.txt'), join(second, 'link.txt'));
        await symlink('..', join(second, 'deep', 'circle'));
        await symlink('nothing', join(second, 'dangling.txt'));
        const texts = await readTexts([first, second]);
        expect([...texts.values()].toSorted()).toEqual(['linked', 'one', 'three', 'two']);
      }),
    );
  });

  test('have their non-empty lines for paragraphs', () => {
    expect(paragraphsOf('Title\n\n \t\n one\ntwo')).toEqual([
      { text: 'Title', offset: 0 },
      { text: ' one', offset: 10 },
      { text: 'two', offset: 15 },
    ]);
  });

  test('are cut by code points', () => {
    expect(sliceByCodePoints('a😀b😀c', 1, 4)).toBe('😀b😀');
    expect(sliceByCodePoints('abc', 2, 9)).toBe('c');
  });
});

describe('a passage', () => {
  const text = sourceText('Title\n\n😀 Ann (of Lorn)\u00a0came in. Annika left; Ann left.\n');

  test('is found by its words, counted in code points, with its hash', () => {
    const found = locate(text, 2, '(of Lorn) came', 'in.');
    expect(found).toEqual({
      start: 13,
      end: 31,
      sha256: sha256('(of Lorn)\u00a0came in.'),
      text: '(of Lorn)\u00a0came in.',
    });
  });

  test('is found by whole words only', () => {
    expect(locate(text, 2, 'Annika', 'left')).toMatchObject({ rule: 'R43', key: 'ends' });
    expect(locate(text, 2, 'Annika left', 'Annika left')).toMatchObject({ text: 'Annika left' });
    expect(locate(text, 2, 'nnika', 'left')).toMatchObject({ rule: 'R42', key: 'begins' });
  });

  test('is found by what can be seen of its words', () => {
    const hidden = sourceText('\u200fعباس \u202bقال\u202c ذلك. The co\u00adop\u200b was \ufeffclosed.');
    expect(locate(hidden, 1, 'عباس قال', 'ذلك.')).toMatchObject({ text: 'عباس \u202bقال\u202c ذلك.' });
    expect(locate(hidden, 1, 'The coop was', 'closed.')).toMatchObject({
      text: 'The co\u00adop\u200b was \ufeffclosed.',
    });
    expect(locate(hidden, 1, 'op was', 'closed.')).toMatchObject({ rule: 'R42', key: 'begins' });
  });

  test('may be as short as its words, which may overlap', () => {
    expect(locate(text, 2, 'Annika left', 'left;')).toMatchObject({ text: 'Annika left;' });
    expect(locate(text, 2, 'came', 'came')).toMatchObject({ text: 'came' });
  });

  test('is not found where its end stands before its beginning, or in no such paragraph', () => {
    expect(locate(text, 2, 'Annika', 'came')).toMatchObject({ rule: 'R42', key: 'ends' });
    expect(locate(text, 3, 'Annika', 'left')).toMatchObject({ rule: 'R42', key: 'paragraph' });
  });

  test('is found whatever signs its words hold', () => {
    const odd = sourceText('a.b*c+? [x](y) ^$ |{1}\\ end');
    expect(locate(odd, 1, 'a.b*c+? [x](y) ^$ |{1}\\', 'end')).toMatchObject({ start: 0, end: 27 });
  });

  test('has sentences by the rules of its language', () => {
    expect(sentencesOf('It is 3.5 %. “No!” he said. Then (e.g. now) went', 'en')).toHaveLength(3);
    expect(sentencesOf('K. Ann left. M. Bob too.', 'en')).toHaveLength(2);
    expect(sentencesOf('Один. Два', 'ru')).toHaveLength(2);
    expect(sentencesOf('One. Two', 'en-xx-yy')).toHaveLength(2);
  });
});

const text = 'Title\n\nAnn came. Bob left! Ann came.\n';
const source = `Source: { id: source/text, title: Text, published: 2020-02, textSha256: ${sha256(text)} }`;
const yaml = `# Passages, by hand.
${source}
Passage:
  # The first,
  - id: passage/one   # with a remark
    source: source/text
    paragraph: 2
    begins: "Bob"
    ends: 'left!'   # and another


  - { id: passage/two, source: source/text, paragraph: 1, begins: Title, ends: Title }
  - paragraph: 2
    start: 1
    ends: Bob
    begins:
      came. Bob
    id: passage/three
    source: source/text
    sha256: wrong
  - ends: >-
      left!
    begins: Bob
    id: passage/four
    source: source/text
    paragraph: 2`;
const cited = `# Passages, by hand.
${source}
Passage:
  # The first,
  - id: passage/one   # with a remark
    source: source/text
    paragraph: 2
    begins: "Bob"
    ends: 'left!'   # and another
    start: 17
    end: 26
    sha256: ${sha256('Bob left!')}


  - { id: passage/two, source: source/text, paragraph: 1, begins: Title, ends: Title, start: 0, end: 5, sha256: ${sha256('Title')} }
  - paragraph: 2
    start: 11
    ends: Bob
    end: 20
    begins:
      came. Bob
    id: passage/three
    source: source/text
    sha256: ${sha256('came. Bob')}
  - ends: >-
      left!
    start: 17
    end: 26
    sha256: ${sha256('Bob left!')}
    begins: Bob
    id: passage/four
    source: source/text
    paragraph: 2`;
const texts = new Map([[sha256(text), text]]);

describe('cite', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('writes places and leaves all else as it stands (%s), and does so once', async (_, lineBreak) => {
    await inDirectory({ 'p.yaml': yaml.replaceAll('\n', lineBreak) }, async (directory) => {
      const file = join(directory, 'p.yaml');
      expect(await citePassages([directory], texts)).toEqual({ located: 4, written: [file], problems: [] });
      expect(await readFile(file, 'utf8')).toBe(cited.replaceAll('\n', lineBreak));
      const { mtimeMs } = await stat(file);
      expect(await citePassages([directory], texts)).toEqual({ located: 4, written: [], problems: [] });
      expect((await stat(file)).mtimeMs).toBe(mtimeMs);
    });
  });

  test('writes what it finds, tells the rest', async () => {
    const more = `
Passage:
  - { id: passage/a, source: source/text, paragraph: 2, begins: Ann, ends: came }
  - { id: passage/b, source: source/text, paragraph: 2, begins: Eve, ends: came }
  - { id: passage/c, source: source/none, paragraph: 2, begins: Eve, ends: came }
  - { id: passage/d, source: source/text, paragraph: two, begins: Eve, ends: came }
  - { id: passage/e, source: source/text, paragraph: 2, begins: Bob, ends: left }
`;
    const files = {
      'a.yaml': source,
      'b.yaml': more,
      'c.yaml': 'Person: [',
      'd.jsonl':
        '{"Passage": {"id": "passage/f", "source": "source/text", "paragraph": 1, "begins": "Title", "ends": "Title"}}',
    };
    await inDirectory(files, async (directory) => {
      const { located, written, problems } = await citePassages([directory], texts);
      expect(located).toBe(2);
      expect(written).toEqual([join(directory, 'b.yaml')]);
      expect(problems.map((problem) => formatProblem(problem).replace(`${directory}/`, '').split(';')[0])).toEqual([
        'b.yaml:3:5  R43  "passage/a": the words of begins occur 2 times in paragraph 2',
        'b.yaml:4:5  R42  "passage/b": the words of begins are not found in paragraph 2',
        'b.yaml:5:5  R40  "source/none" has no textSha256, so its passage cannot be located',
        'b.yaml:6:5  R40  "passage/d": paragraph, begins or ends is missing or invalid',
        expect.stringContaining('c.yaml:1:10  R01  not YAML'),
        'd.jsonl:1:13  R40  a passage in a .jsonl file is not written',
      ]);
      const after = await readFile(join(directory, 'b.yaml'), 'utf8');
      expect(after.split('\n').filter((line) => line.includes('start:'))).toEqual([
        `  - { id: passage/e, source: source/text, paragraph: 2, begins: Bob, ends: left, start: 17, end: 25, sha256: ${sha256('Bob left')} }`,
      ]);
    });
  });

  test('says once for each source that its text is missing, and for how many passages', async () => {
    const passages = Array.from({ length: 11 }, (_, index) =>
      ['bare', 'lost'].map(
        (of) => `  - { id: passage/${of}-${index}, source: source/${of}, paragraph: 1, begins: a, ends: b }\n`,
      ),
    );
    const files = {
      'a.yaml': `Source:\n  - { id: source/bare, title: Bare, published: 2020-02 }\n  - { id: source/lost, title: Lost, published: 2020-02, textSha256: ${'d'.repeat(64)} }\nPassage:\n${passages.flat().join('')}`,
    };
    await inDirectory(files, async (directory) => {
      const { problems } = await citePassages([directory], texts);
      expect(problems.map((problem) => formatProblem(problem).replace(`${directory}/`, '').split(';')[0])).toEqual([
        'a.yaml:2:5  R40  "source/bare" has no textSha256, so its 11 passages cannot be located',
        'a.yaml:3:5  R40  no text matches the textSha256 of "source/lost", so its 11 passages cannot be located',
      ]);
    });
  });

  test('makes a data set that lacked places good', async () => {
    const fixture = await readFile('test/fixtures/tiny/sources.yaml', 'utf8');
    const bare = fixture.replaceAll(/\n    (?:start|end|sha256): .*/g, '').replace(/, start: .*? }/, ' }');
    const others = ['dataset.yaml', 'entities.yaml', 'claims.yaml', 'figures.jsonl'];
    const files = await Promise.all(
      others.map(async (name) => [name, await readFile(`test/fixtures/tiny/${name}`, 'utf8')] as const),
    );
    await inDirectory({ ...Object.fromEntries(files), 'sources.yaml': bare }, async (directory) => {
      const before = await checkDataset([directory]);
      expect(new Set(before.problems.map(({ rule }) => rule))).toEqual(new Set(['R40']));
      await citePassages([directory], await readTexts(['test/fixtures/tiny-texts']));
      expect((await checkDataset([directory], { texts: ['test/fixtures/tiny-texts'] })).problems).toEqual([]);
      expect(await readFile(join(directory, 'sources.yaml'), 'utf8')).toBe(fixture);
      await writeFile(join(directory, 'sources.yaml'), fixture.replace(/start: \d+/, 'start: 1'));
      const changed = await checkDataset([directory], { texts: ['test/fixtures/tiny-texts'] });
      expect(changed.problems.map(({ rule }) => rule)).toEqual(['R45']);
    });
  });
});
