import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstQueries } from '../../src/http/html/page-build.ts';
import { startServer } from '../../src/http/server.ts';
import { readSettings } from '../../src/settings.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { changed } from '../neo4j/variations.ts';
import { type Serving, serving } from './serving.ts';

const NAME = '</script><script>alert(1)</script><!-- & "Bridge march"';
/** The tiny data set, with an event of that name. */
const served = (): Promise<Serving> =>
  serving({ directory: changed('entities.yaml', 'en: Bridge march', `en: ${JSON.stringify(NAME)}`) });
beforeAll(empty);
afterAll(closeDatabase);

/** The data in the HTML, as a browser finds them: to the first end of the element. */
function dataIn(html: string): unknown {
  const [, text] = /<script type="application\/json" id="first-data">(.*?)<\/script/s.exec(html)!;
  return JSON.parse(text!);
}

it.each(['en', 'ru', 'kk'])('the page brings the answers to its first queries, in %s', async (language) => {
  await using site = await served();
  const first = firstQueries().page.filter(({ views }) => views?.includes('overview'));
  const expected = await Promise.all(
    first.map(async ({ operationName: name, query, variables: given }) => {
      const variables = { ...given, language };
      const { body } = await site.ask(query, variables);
      return { name, variables, data: body.data };
    }),
  );
  const html = await (await fetch(`${site.url}/?lang=${language}`)).text();
  expect(expected.map(({ name }) => name)).toContain('Timeline');
  expect(dataIn(html)).toEqual(expected);
  expect(JSON.stringify(expected).includes(JSON.stringify(NAME))).toBe(language === 'en');
});

it('whatever the window of its list', async () => {
  await using site = await served();
  const [all, window] = await Promise.all(
    ['/', '/?from=1900-01-01&to=1900-02-01'].map(async (path) => (await fetch(site.url + path)).text()),
  );
  expect(dataIn(window!)).toEqual(dataIn(all!));
  expect(window!.match(/<tr data-id/g) ?? []).toHaveLength(0);
});

it('without a graph the page comes without data', async () => {
  const server = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent' }));
  const response = await fetch(server.url);
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('first-data');
  await server.close();
});
