import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';

describe.skipIf(!chromiumPath)('the page elsewhere and again', { timeout: 90_000 }, () => {
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
    await page.getByRole('button', { name: /^Qantar\. January 2022/ }).click();
    const link = page.getByRole('link', { name: 'Permalink' });
    await poll(() => link.getAttribute('href')).toMatch(/\?at=2023-03-19&.*sel=event\/qantar.*&v=\w+/);
  });

  it('says that the network is gone, keeps what it shows, and goes on when it is back', async () => {
    const { page } = await site.open('/');
    await page.locator('reform-timeline .mark').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Qantar\. January 2022/ }).click();
    await page.getByText('No connection').first().waitFor();
    expect(await page.locator('reform-timeline .mark').count()).toBeGreaterThan(10);
    await page.context().setOffline(false);
    await page.locator('reform-evidence').getByRole('button', { name: 'Retry' }).click();
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
