import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';

describe.skipIf(!chromiumPath)('the page elsewhere and again', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it('<reform-timeline> stands on a bare HTML page of another origin, by one line', async () => {
    const line = `<script type="module" src="${site.url}/embed/reformgraph.js"></script><reform-timeline src="${site.url}/graphql" lang="ru"></reform-timeline>`;
    const bare = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<!doctype html><title>Elsewhere</title>${line}`),
    );
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
    try {
      const { page } = await site.open('about:blank');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on(
        'console',
        (message) =>
          void (message.type() === 'error' && !/favicon/.test(message.location().url) && errors.push(message.text())),
      );
      await page.goto(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`);
      await page.getByRole('button', { name: /^Конституционный референдум 2022 года/ }).waitFor();
      expect(errors).toEqual([]);
    } finally {
      bare.close();
    }
  });

  it.each([
    ['reform-timeline', '.mark[data-id="event/qantar"]'],
    ['reform-network', '.node[data-id="person/nazarbayev"]'],
    ['reform-succession', 'td.source button'],
    ['reform-rules', 'td.source button'],
  ])('<%s> alone on a page shows the evidence of what is opened in it', async (tag, opener) => {
    const html = `<!doctype html><title>Elsewhere</title><script type="module" src="${site.url}/embed/reformgraph.js"></script><${tag} src="${site.url}/graphql"></${tag}>`;
    const bare = createServer((_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
    );
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
    try {
      const { page } = await site.open('about:blank');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`);
      await page.locator(`${tag} ${opener}`).first().click();
      await poll(() => page.locator(`${tag} reform-evidence`).locator('.chip, .passage').first().textContent()).toMatch(
        /¶ \d/,
      );
      await page.locator(tag).getByRole('button', { name: 'Close' }).click();
      await poll(() => page.locator(`${tag} reform-evidence`).count()).toBe(0);
      expect(errors).toEqual([]);
    } finally {
      bare.close();
    }
  });

  it('the permanent address of an event and of a claim is its record without the program, and the page with it', async () => {
    const { page } = await site.open('/id/event/qantar', { javaScriptEnabled: false });
    await poll(() => page.locator('h1').textContent()).toBe('Qantar');
    const claim = page.locator('main li a').first();
    const sentence = await claim.textContent();
    await claim.click();
    await poll(() => page.locator('h1').textContent()).toBe(sentence);
    await poll(() => page.locator('main').textContent()).toMatch(/¶ \d+/);
    const path = new URL(page.url()).pathname;
    const opened = await site.open(path);
    await poll(() => opened.page.locator('reform-evidence .statement').textContent()).toContain(sentence ?? '?');
    expect(new URL(opened.page.url()).pathname).toBe(path);
    const { status } = await fetch(`${site.url}/id/event/nothing-of-the-kind`);
    expect(status).toBe(404);
  });

  it('compares up to the day looked at where that comes after the event, else across the event', async () => {
    const { page } = await site.open('/?cmp=event/qantar&at=2022-07-01');
    await page.locator('reform-network').scrollIntoViewIfNeeded();
    const head = page.locator('reform-network .head');
    await poll(() => head.textContent()).toContain('1 Jan 2022 → 1 Jul 2022');
    await poll(() => page.locator('reform-network .changes .lost').textContent()).toMatch(/Nursultan Nazarbayev/);
    await page.getByLabel('As of').first().fill('2021-12-31');
    await page.getByLabel('As of').first().press('Enter');
    await poll(() => head.textContent()).toContain('1 Jan 2022 → 1 Feb 2022');
    expect(await page.locator('reform-timeline .eve').count()).toBe(1);
  });

  it('back and forward go through what was opened', async () => {
    const { page } = await site.open('/');
    const timeline = page.locator('reform-timeline');
    await timeline.getByRole('button', { name: /^Qantar\. from 2 January 2022/ }).click();
    await timeline.getByRole('button', { name: /^Address to the citizens/ }).click();
    const heading = page.locator('reform-evidence h2');
    await poll(() => heading.textContent()).toContain('Address');
    await page.goBack();
    await poll(() => heading.textContent()).toContain('Qantar');
    await page.goForward();
    await poll(() => heading.textContent()).toContain('Address');
  });

  it('a permalink gives the same picture in a fresh browser', async () => {
    const path =
      '/?at=2022-07-01&known=2023-03-19&from=2022-01-01&to=2022-12-31&kinds=PROTEST,REFERENDUM&lanes=kind&sel=event/qantar&cmp=event/qantar&rel=all&post=post/nsc-head&lang=kk&theme=dark';
    const drawn = async () => {
      const { page } = await site.open(path);
      await page.locator('reform-network').scrollIntoViewIfNeeded();
      await page.locator('reform-network .changes').waitFor();
      await page.locator('reform-timeline .mark').first().waitFor();
      await page.locator('reform-evidence .line').first().waitFor();
      await page.waitForLoadState('networkidle');
      const pictures = await page
        .locator('reform-timeline figure > svg, reform-network figure > svg')
        .evaluateAll((all) => all.map((svg) => svg.outerHTML.replace(/<!--.*?-->/g, '')));
      const url = page.url();
      await page.context().close();
      return { pictures, url };
    };
    const [one, other] = [await drawn(), await drawn()];
    expect(one.pictures).toHaveLength(2);
    expect(one).toEqual(other);
    expect(one.url).toBe(`${site.url}${path}`);
  });

  it('the permalink of a view says its day, and what is left out of the address bar', async () => {
    const { page } = await site.open('/');
    await page.getByRole('button', { name: /^Qantar\. from 2 January 2022/ }).click();
    const link = page.getByRole('link', { name: 'Permalink' });
    await poll(() => link.getAttribute('href')).toMatch(/\?at=2024-02-06&.*sel=event\/qantar.*&v=\w+/);
  });

  it('says that the network is gone, keeps what it shows, and goes on when it is back', async () => {
    const { page } = await site.open('/');
    await page.locator('reform-timeline .mark').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Qantar\. from 2 January 2022/ }).click();
    await page.getByText('No connection').first().waitFor();
    expect(await page.locator('reform-timeline .mark').count()).toBeGreaterThan(10);
    await page.context().setOffline(false);
    await page.locator('reform-evidence').getByRole('button', { name: 'Try again' }).click();
    await poll(() => page.locator('reform-evidence h2').textContent()).toContain('Qantar');
  });

  it('takes along rows and pictures', async () => {
    const { page, troubles } = await site.open('/');
    await page.locator('reform-timeline .mark').first().waitFor();
    for (const [name, ending, begins] of [
      ['CSV', 'csv', '\uFEFFid,label'],
      ['SVG', 'svg', '<svg'],
      ['PNG', 'png', '\x89PNG'],
    ] as const) {
      await page.locator('reform-timeline').getByText('Download', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator('reform-timeline')
          .getByRole('button', { name: new RegExp(`^${name}`) })
          .click(),
      ]);
      expect(download.suggestedFilename()).toBe(`timeline.${ending}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const file = Buffer.concat(chunks);
      expect(file.toString(name === 'PNG' ? 'latin1' : 'utf8').slice(0, begins.length)).toBe(begins);
      expect(file.length).toBeGreaterThan(1000);
    }
    expect(troubles).toEqual([]);
  });
});
