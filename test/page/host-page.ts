import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { Browsing } from './browsing.ts';

/** A page of another site that embeds elements. */
export interface HostPage extends AsyncDisposable {
  readonly page: Page;
  readonly url: string;
  /** Errors of scripts and of the console. */
  readonly errors: readonly string[];
  /** Puts this into the page's body in place of what was there. */
  embed(html: string): Promise<void>;
}

/** Opens a page on an origin of its own that has loaded the elements of a site. */
export async function hostPage(site: Browsing): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><title>Elsewhere</title><script type="module" src="${site.url}/embed/reformgraph.js"></script><body></body></html>`;
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { page } = await site.open('about:blank');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.includes('favicon')) errors.push(message.text());
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?own=1#here`;
  await page.goto(url);
  return {
    page,
    url,
    errors,
    embed: (body) => page.evaluate((inner) => void (document.body.innerHTML = inner), body),
    async [Symbol.asyncDispose]() {
      await page.context().close();
      server.close();
    },
  };
}
