import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/messages/languages.ts';
import { htmlMessagesOf } from '../../src/messages/html.ts';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { languageTags, noLanguageTags } from '../language-tags.ts';
import { lookedUp } from '../reference/languages.ts';
import { runs } from '../runs.ts';
import { servingAlone } from './serving.ts';

const passage = `{ id: passage/one, source: source/one, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }`;
/** A data set in these languages, the first its own, with one dated event. */
const writtenIn = (id: string, labels: Record<string, string>) => `
Dataset: { id: ${id}, title: In its languages, licence: CC0-1.0, languages: ${JSON.stringify(Object.keys(labels))} }
Source: { id: source/one, title: One, published: 2020-05-10 }
Passage: ${passage}
Occurrence: { id: event/storm, kind: OTHER, labels: ${JSON.stringify(labels)} }
Dating: { event: event/storm, date: 2020-05-02, citations: [passage/one] }
${'kk' in labels ? 'Naming: { subject: event/storm, value: Dauyl, language: kk-Latn, citations: [passage/one] }' : ''}
`;
const written = {
  english: { en: 'The storm' },
  russian: { ru: 'Буря' },
  kazakh: { en: 'The storm', kk: 'Дауыл' },
  french: { fr: 'La tempête', 'zh-Hant': '風暴', ru: 'Буря' },
};

const site = servingAlone();
beforeAll(async () => {
  for (const [id, labels] of Object.entries(written))
    await inDirectory({ 'set.yaml': writtenIn(id, labels) }, (folder) =>
      loadDirectory(testDatabase, folder, { purpose: 'test' }),
    );
});

const EVENT = `query ($language: String!, $id: ID!) { event(id: $id) {
  name(language: $language) date { label(language: $language) }
  claims(first: 1) { nodes { statement(language: $language) } }
} }`;

async function told(language: string, id = 'event/charter-referendum', dataset?: string) {
  const path = dataset === undefined ? '/graphql' : `/datasets/${dataset}/graphql`;
  const { body, text } = await site.served.ask(EVENT, { language, id }, path);
  expect(body.errors, text).toBeUndefined();
  return body.data!['event'];
}

describe('the language of an answer', () => {
  it('is one of the data set for any tag, the same for names, dates and statements', { tags: 'deep' }, async () => {
    const expected = Object.fromEntries(
      await Promise.all(['en', 'ru', 'kk'].map(async (language) => [language, await told(language)] as const)),
    );
    expect(JSON.stringify(expected['ru'])).toContain('4 октября 2020 года');
    expect(new Set(Object.values(expected).map((each) => JSON.stringify(each)))).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(languageTags, async (tag) => {
        expect(await told(tag)).toEqual(expected[lookedUp(tag, ['en', 'ru', 'kk']) ?? 'en']);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ['english', 'de', 'The storm', '2 May 2020'],
    // What the data set does not say in Russian is in its own language.
    ['english', 'RU', 'The storm', '2 мая 2020 года'],
    ['russian', 'ru-KZ', 'Буря', '2 мая 2020 года'],
    ['russian', 'de', 'Буря', '2 May 2020'],
    ['french', 'fr-CA', 'La tempête', '2 May 2020'],
    ['french', 'ZH-hant-TW', '風暴', '2 May 2020'],
    ['french', 'zh', 'La tempête', '2 May 2020'],
    ['french', 'ru-Latn', 'Буря', '2 мая 2020 года'],
  ])('of the data set "%s" for %s: %s, %s', async (dataset, tag, name, label) => {
    expect(await told(tag, 'event/storm', dataset)).toMatchObject({ name, date: { label } });
  });

  it('is looked up for tags in the document too, each on its own', async () => {
    const query = `{ event(id: "event/storm") { a: name(language: "FR") b: name(language: "ru-RU") c: name(language: "zh-Hant") d: name(language: "x-any") } }`;
    const { body } = await site.served.ask(query, {}, '/datasets/french/graphql');
    expect(body.data).toEqual({ event: { a: 'La tempête', b: 'Буря', c: '風暴', d: 'La tempête' } });
  });

  it('of a name on a day is the closest that it has', async () => {
    const query = `query ($language: String!) { event(id: "event/storm") { name(language: $language, at: "2020-05-10") } }`;
    const name = async (language: string) => {
      const { body } = await site.served.ask(query, { language }, '/datasets/kazakh/graphql');
      return (body.data as { event: { name: string } }).event.name;
    };
    expect(await name('kk-Latn-KZ')).toBe('Dauyl');
    expect(await name('KK-cyrl')).toBe('Дауыл');
    expect(await name('kk')).toBe('Дауыл');
  });

  it.each(noLanguageTags)('cannot be looked up for %j', async (language) => {
    const { status, body } = await site.served.ask(EVENT, { language, id: 'event/bridge-march' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path: ['event'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(body.errors![0]!.message).toContain(
      `language: ${JSON.stringify(language)} is not a language tag: expected BCP 47`,
    );
  });
});

describe('the language of a page', () => {
  const page = async (path: string, accepted = '*') => {
    const response = await fetch(site.served.url + path, { headers: { 'accept-language': accepted } });
    return { html: await response.text(), vary: response.headers.get('vary') };
  };
  const shown = (html: string) => ({
    lang: /<html lang="(\w+)"/.exec(html)?.[1],
    heading: /<th scope="col">([^<]+)/.exec(html)?.[1],
    date: /<tr data-id="event\/charter-referendum"><td>(?:<bdi>)?([^<]+)/.exec(html)?.[1],
    isRussian: html.includes('Референдум о хартии'),
  });

  it('is one of ours for any tag, the same for messages, names and dates', { tags: 'deep' }, async () => {
    const expected = Object.fromEntries(
      await Promise.all(
        (['en', 'ru', 'kk'] as const).map(async (lang) => {
          const found = shown((await page(`/?lang=${lang}`)).html);
          expect(found).toMatchObject({ lang, heading: htmlMessagesOf(lang).when, isRussian: lang === 'ru' });
          return [lang, found] as const;
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(languageTags, fc.constantFrom(...noLanguageTags)), async (tag) => {
        const { html } = await page(`/?lang=${encodeURIComponent(tag)}`);
        expect(shown(html)).toEqual(expected[languageOf(tag)]);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['', 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['', 'de, en;q=0.5, kk-KZ;q=0.7', 'kk'],
    ['', 'de;q=1, zh', 'en'],
    ['', 'ru;q=0, *', 'en'],
    ['', 'ru_RU', 'en'],
    ['', ',;q=,ru;q=x,kk ; q=0.001', 'kk'],
    ['?lang=kk-Cyrl', 'ru', 'kk'],
    ['?lang=kk&lang=ru', 'ru', 'kk'],
    ['?lang=', 'ru', 'ru'],
    ['?lang=de', 'ru', 'ru'],
  ])('of /%s with Accept-Language: %s is %s', async (query, accepted, expected) => {
    for (const path of ['/', '/id/event/bridge-march']) {
      const { html, vary } = await page(path + query, accepted);
      expect(html).toContain(`<html lang="${expected}">`);
      expect(vary).toMatch(/accept-language/i);
      // Where the language comes from the header, links keep it.
      expect(html).not.toMatch(/<a href="[^"]*\bid\/[^"?]*"/);
    }
  });

  it('marks what the data set does not have in it, and isolates every label', async () => {
    const { html } = await page('/id/event/bridge-march?lang=ru');
    expect(html).toMatch(/<bdi lang="en">/);
    expect(html).toMatch(/<li><a [^>]*><bdi>/);
  });
});

describe('the language of a citation', () => {
  const cite = async (query: string) => {
    const response = await fetch(`${site.served.url}/cite/event/charter-referendum?format=csl&${query}`);
    return { status: response.status, body: await response.json() };
  };

  it('is looked up like that of the API', { tags: 'deep' }, async () => {
    const { body } = await cite('lang=ru');
    expect(body).toMatchObject([{ language: 'ru', title: expect.stringContaining('Референдум') as string }]);
    await fc.assert(
      fc.asyncProperty(languageTags, async (tag) => {
        const language = lookedUp(tag, ['en', 'ru', 'kk']) ?? 'en';
        const [one, other] = [await cite(`lang=${tag}`), await cite(`lang=${language}`)];
        expect(one).toEqual(other);
        expect(one.body).toMatchObject([{ language }]);
      }),
      { numRuns: runs(100) },
    );
  });

  it.each(noLanguageTags)('cannot be looked up for %j', async (text) => {
    const { status, body } = await cite(`lang=${encodeURIComponent(text)}`);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('is not a language tag');
  });
});
