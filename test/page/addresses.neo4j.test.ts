import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { root } from '../../src/root.ts';
import { testDatabase } from '../answering.ts';
import { rows } from '../neo4j/database.ts';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { violations } from './violations.ts';

/** Where the proxy serves the server. */
const PREFIX = '/a/reforms';
const SCRIPT = 'javascript:document.title=1;void 0//';

/** A server of an origin of its own, and what was asked of it that it does not have. */
interface Origin extends AsyncDisposable {
  readonly url: string;
  readonly missing: string[];
}

async function listening(handler: Parameters<typeof createServer>[1], missing: string[] = []): Promise<Origin> {
  const server = createServer(handler as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missing,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A proxy that serves another server below {@link PREFIX}, and nothing else. */
function proxyOf(target: string): Promise<Origin> {
  const missing: string[] = [];
  return listening((asked, response) => {
    const { url = '', method, headers } = asked;
    if (!url.startsWith(`${PREFIX}/`)) {
      missing.push(url);
      response.writeHead(404).end();
      return;
    }
    const passed = request(target + url.slice(PREFIX.length), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    asked.pipe(passed);
  }, missing);
}

describe.skipIf(!chromiumPath)('addresses', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  let proxy: Origin;
  let base: string;
  beforeAll(async () => {
    site = await browsing();
    const folder = join(root, 'test', 'fixtures', 'tiny');
    const { version } = await loadDirectory(testDatabase, folder, { purpose: 'test', as: 'other' });
    // Addresses that a check refuses; a graph may hold them all the same.
    await rows('MATCH (source:Source {version: $version}) SET source.url = $url', { version, url: SCRIPT });
    await rows('MATCH (e:Entity {version: $version}) WHERE e.sameAs IS NOT NULL SET e.sameAs = [$url]', {
      version,
      url: SCRIPT,
    });
    proxy = await proxyOf(site.url);
    base = proxy.url + PREFIX;
  }, 120_000);
  afterAll(async () => {
    await proxy?.[Symbol.asyncDispose]();
    await site?.[Symbol.asyncDispose]();
  });

  /** Opens a page and collects its errors and the addresses that are not there; a server that is busy is asked again. */
  async function open(address: string, options?: Parameters<Browsing['open']>[1]) {
    const { page } = await site.open('about:blank', options);
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      const isOfResponse = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isOfResponse) troubles.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.status() < 500) troubles.push(response.url());
    });
    await page.goto(address);
    return { page, troubles };
  }

  it('below a path, the page works and every link of it leads below that path', async () => {
    for (const path of oneOfEach(2, ['/datasets/other/', '/'])) {
      const { page, troubles } = await open(base + path);
      await page.locator('reform-timeline :is(.mark, tbody tr)').first().waitFor();
      await page.locator('reform-network').scrollIntoViewIfNeeded();
      await page.locator('reform-network :is(.node, .empty)').first().waitFor();
      await page.locator('reform-rules tbody tr').first().waitFor();
      const links = await page.evaluate(() => {
        const roots: ParentNode[] = [document];
        for (const each of roots)
          for (const element of each.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
        return roots.flatMap((each) => [...each.querySelectorAll('a')].map(({ href }) => href));
      });
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((link) => !link.startsWith(`${base}/`))).toEqual([]);
      const permalink = await page.getByRole('link', { name: 'Permalink' }).getAttribute('href');
      expect(permalink!.startsWith(base + path)).toBe(true);
      const copied = page.evaluate(
        () =>
          new Promise<string>((resolve) =>
            Object.assign(navigator.clipboard, { writeText: async (text: string) => resolve(text) }),
          ),
      );
      await page.locator('reform-timeline [data-act="embed"]').click();
      expect(await copied).toContain(`src="${base}${path}embed/reformgraph.js"`);
      expect(await copied).toContain(`src="${base}${path}graphql"`);
      expect(troubles).toEqual([]);
      // The explorer takes a while, and is the same for each data set.
      if (path === '/') continue;
      await page.getByRole('link', { name: /GraphQL/ }).click();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      expect(page.url()).toBe(`${base}${path}graphiql`);
      await page.getByRole('link', { name: 'Back to the page' }).click();
      await page.waitForURL(base + path);
    }
    expect(proxy.missing.filter((url) => url !== '/favicon.ico')).toEqual([]);
  });

  it('the menu of data sets opens another one, in the same language and theme, with the keyboard', async () => {
    const { page, troubles } = await open(`${base}/?lang=kk&theme=dark`);
    const menu = page.locator('.datasets');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await menu.getByRole('link').count()).toBeGreaterThanOrEqual(2);
    expect(await violations(page)).toEqual([]);
    expect(await menu.locator('[aria-current=page]').textContent()).toMatch(/Kazakhstan|Казахстан|Қазақстан/);
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    await page.keyboard.press('Enter');
    await menu
      .getByRole('link', { name: /Veskaria/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${base}/datasets/other/?lang=kk&theme=dark`);
    await poll(() => page.title()).toContain('Veskaria');
    await menu.locator('summary').click();
    await menu
      .getByRole('link', { name: /Kazakhstan|Казахстан|Қазақстан/ })
      .first()
      .click();
    await page.waitForURL(`${base}/datasets/kazakhstan/?lang=kk&theme=dark`);
    await page.locator('reform-timeline .mark').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('a permanent address stays in the address bar, with what else is looked at', async () => {
    const { page, troubles } = await open(`${base}/datasets/other/id/tenure/aldin`);
    const heading = page.locator('reform-evidence .statement, reform-evidence .what').first();
    await heading.waitFor();
    expect(page.url()).toBe(`${base}/datasets/other/id/tenure/aldin`);
    await page.getByRole('button', { name: /Русский/ }).click();
    await page.waitForURL(`${base}/datasets/other/id/tenure/aldin?lang=ru`);
    await page.reload();
    await heading.waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
    await page.locator('reform-timeline .mark').first().click();
    await page.waitForURL(/\/datasets\/other\/id\/(?!tenure\/aldin)[a-z]+\/[^?]+\?lang=ru$/);
    await page.goBack();
    await page.waitForURL(`${base}/datasets/other/id/tenure/aldin?lang=ru`);
    const { page: home } = await open(`${base}/`);
    await home.locator('reform-timeline .mark').first().click();
    await home.waitForURL(/\/a\/reforms\/\?sel=[a-z]+\//);
    expect(troubles).toEqual([]);
  });

  it('an address from the data that is no http or https is text, in the page and embedded elsewhere', async () => {
    const embedded = `<!doctype html><title>host</title><script type="module" src="${base}/embed/reformgraph.js"></script>
      <reform-timeline src="${base}/datasets/other/graphql" view="?sel=tenure/aldin"></reform-timeline>`;
    await using host = await listening((_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(embedded),
    );
    for (const address of [`${base}/datasets/other/?sel=tenure/aldin`, `${host.url}/`]) {
      const { page } = await open(address);
      const passage = page.locator('reform-evidence .passage').first();
      await poll(() => passage.textContent()).toContain(SCRIPT);
      expect(await passage.locator('a').count()).toBe(0);
    }
    const { page } = await open(`${base}/datasets/other/?sel=person/aldin`);
    await poll(() => page.locator('reform-evidence .others').last().textContent()).toContain(SCRIPT);
    expect(await page.locator('reform-evidence a').count()).toBe(0);
  });

  it('the page of an embedded data set opens at that data set', async () => {
    const embedded = `<!doctype html><title>host</title><script type="module" src="${base}/datasets/other/embed/reformgraph.js"></script>
      <reform-timeline></reform-timeline>`;
    await using host = await listening((_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(embedded),
    );
    const { page } = await open(`${host.url}/`);
    await page.locator('reform-timeline .mark').first().click();
    const link = page.getByRole('link', { name: 'Open the full page' });
    await poll(() => link.getAttribute('href')).toMatch(new RegExp(`^${base}/datasets/other/\\?.*sel=[a-z]+/`));
  });
});
