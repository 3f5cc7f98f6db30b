import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { writeReadPage } from './made-sets.ts';

/** Paragraphs whose first or last words have what is of meaning in an address or in a text directive, or overlap. */
const PARAGRAPHS = [
  'In 2019, as before, the President, who had ruled, resigned - or so it seemed, at first, to all.',
  'Law-makers re-elected, on Monday, the ex-speaker of the lower house and his well-known first-deputy',
  'Turnout: 54.19% of 12,035,578 voters & 100% of all stations took part, or 52.90% of those/it?',
  '#1 result = "Amanat" + 7 self-nominated; the others, with 8.59% & less, came in 2nd-6th (all)',
  '«Аманат» – правящая партия, – набрала, по данным ЦИК, большинство голосов: 53,9 %, и 62 места – из 98',
  'Қазақстан астанасының атауы қайтадан Астана болып өзгертілді.',
  'Six - no more',
  'The vote was the vote was not the vote, was the vote was',
  'One, two, three, four, five, six, seven, eight',
];
const page = `<!doctype html><meta charset="utf-8"><title>A page</title><h1>A page</h1>
  ${PARAGRAPHS.map((text) => `<p style="margin-top: 3000px">${text.replaceAll('&', '&amp;')}</p>`).join('\n')}
  <p style="margin-top: 3000px">The end</p>`;

describe.skipIf(!chromiumPath)('links to passages', { tags: 'long', timeout: 90_000 }, () => {
  const made = mkdtempSync(join(tmpdir(), 'read-'));
  let host: Server;
  let site: Browsing;
  let url: string;
  beforeAll(async () => {
    host = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page));
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(host.address() as AddressInfo).port}/page?id=1`;
    site = await browsing(writeReadPage(made, url, PARAGRAPHS));
  }, 120_000);
  afterAll(async () => {
    host?.close();
    await site?.[Symbol.asyncDispose]();
    rmSync(made, { recursive: true });
  });

  it('open the source at the passage, whatever characters it begins and ends with', async () => {
    const answer = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ claims { nodes { id citations { passage { link } } } } }' }),
    });
    const { data } = (await answer.json()) as {
      data: { claims: { nodes: { id: string; citations: { passage: { link: string } }[] }[] } };
    };
    const links = new Map(data.claims.nodes.map(({ id, citations }) => [id, citations[0]!.passage.link]));
    const { page: browser } = await site.open('about:blank');
    const opened = async (link: string, at: number) => {
      await browser.goto('about:blank');
      await browser.goto(link);
      return browser
        .locator('p')
        .nth(at)
        .evaluate((element) => element.getBoundingClientRect().top);
    };
    // A browser does not scroll unless it finds the first words, and the last ones after them.
    expect(await opened(`${url}#:~:text=One%2C%20two,twelve`, 8)).toBeGreaterThan(3000);
    expect(await opened(`${url}#:~:text=Six%20%2D%20no%20more,Six%20%2D%20no%20more`, 6)).toBeGreaterThan(3000);
    for (const [at, text] of PARAGRAPHS.entries()) {
      const top = await opened(links.get(`dating/d${at}`)!, at);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(top, text).toBeLessThan(1000);
    }
  });

  it('are in the evidence of a claim', async () => {
    const { page: evidence } = await site.open('/?sel=dating/d0');
    const link = evidence.locator('reform-evidence .passage').getByRole('link', { name: 'Open at the sentence' });
    expect(await link.getAttribute('href')).toBe(
      `${url}#:~:text=In%202019%2C%20as%20before%2C,at%20first%2C%20to%20all.`,
    );
    // Its text is not here, so it has no position there.
    await poll(() => evidence.locator('reform-evidence .passage').textContent()).not.toMatch(/null|undefined|–/);
  });

  it('are in the page without its program too', async () => {
    const { page: plain } = await site.open('/id/dating/d2', { javaScriptEnabled: false });
    const href = await plain.getByRole('link', { name: 'Open at the sentence' }).getAttribute('href');
    expect(href).toBe(`${url}#:~:text=Turnout%3A%2054.19%25%20of%2012%2C035%2C578,or%2052.90%25%20of%20those%2Fit%3F`);
    await plain.goto(`${site.url}/id/event/e2?lang=kk`);
    expect(await plain.getByRole('link', { name: 'Осы сөйлемнен ашу' }).getAttribute('href')).toBe(href);
  });
});
