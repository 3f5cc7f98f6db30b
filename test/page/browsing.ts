import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumPath } from '../../bin/chromium.js';
import { startServer, type Server } from '../../src/http/server.ts';
import { loadDirectory, type Loaded } from '../../src/neo4j/load.ts';
import { root } from '../../src/root.ts';
import { readSettings } from '../../src/settings.ts';
import { testDatabase } from '../answering.ts';
import { pointer, rows } from '../neo4j/database.ts';

/** Undefined where no Chromium is installed: the tests of the page are skipped. */
export { chromiumPath };
if (!chromiumPath) process.stderr.write(`no Chromium found: ${expect.getState().testPath ?? 'the page'} is skipped\n`);

/** Waits until what is asked for is so: a page that asks a cold database takes its time. */
export const poll = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** The shipped data set. */
export const kazakhstan: string = join(root, 'data', 'kazakhstan');

/** A real server with a data set, and a real browser before it. */
export interface Browsing extends AsyncDisposable {
  readonly url: string;
  /** Opens a path in a fresh context; fails the test by `troubles` where the page says or asks what it should not. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
}

export interface Opened {
  readonly page: Page;
  /** Errors, failed and outside requests, and what the console said in earnest. */
  readonly troubles: string[];
}

/** Asks what a page asks at first until it is answered, as a server does when it starts: its database has planned it then. */
async function planned(url: string): Promise<void> {
  const file = join(root, 'dist', 'page', 'first-queries.json');
  const { page } = JSON.parse(readFileSync(file, 'utf8')) as { page: readonly unknown[] };
  for (const body of page.map((question) => JSON.stringify(question)))
    for (let tries = 0; tries < 20; tries++) {
      const headers = { 'content-type': 'application/json' };
      const { status } = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      if (status < 500) break;
    }
}

/**
 * Features that are off: those that Playwright turns off, since the last list alone counts, and the browser's own toolbar, which
 * is a page too and takes as much work for each window as the page that is tested.
 */
const OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'PaintHolding',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'InitialWebUI',
  'WebUIToolbar',
  'WebUIReloadButton',
  'WebUILocationBar',
  'WebUIOmniboxPopup',
  'PreloadTopChromeWebUI',
];

/** The browser of this worker, which ends with it. */
let launched: Promise<Browser> | undefined;
const theBrowser = () =>
  (launched ??= chromium.launch({
    executablePath: chromiumPath!,
    args: ['--no-sandbox', `--disable-features=${OFF.join(',')}`],
  }));

/** The server of the shipped data set that the test files of this worker have in turn: what one has asked it has cached for the next. */
let shipped: { version: string; server: Server } | undefined;

/** Loads a data set, serves it and opens a browser. */
export async function browsing(folder = kazakhstan): Promise<Browsing> {
  if (folder !== kazakhstan) {
    const server = await serve(await loadAlone(folder));
    return browsed(server.url, () => server.close());
  }
  if (shipped && (await pointer('kazakhstan')) === shipped.version) await onlyPointer('kazakhstan');
  else {
    const loaded = await loadAlone(folder);
    if (shipped?.version !== loaded.version) {
      await shipped?.server.close();
      shipped = { version: loaded.version, server: await serve(loaded) };
    }
  }
  return browsed(shipped.server.url, async () => {});
}

async function loadAlone(folder: string): Promise<Loaded> {
  const loaded = await loadDirectory(testDatabase, folder, { purpose: 'test' });
  await onlyPointer(loaded.dataset);
  return loaded;
}

/** The page offers all data sets that it finds: those of other tests are no part of what is tested. */
async function onlyPointer(dataset: string): Promise<void> {
  await rows('MATCH (pointer:Pointer) WHERE pointer.dataset <> $dataset DELETE pointer', { dataset });
}

async function serve({ dataset, version }: Loaded): Promise<Server> {
  // A machine busy with other tests plans a first statement slowly; what takes too long is not what tests of the page ask.
  const server = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent' }), { timeout: 60_000 });
  server.attach(testDatabase, { dataset, version });
  await planned(server.url);
  return server;
}

async function browsed(url: string, close: () => Promise<void>): Promise<Browsing> {
  const browser = await theBrowser();
  const contexts: BrowserContext[] = [];
  return {
    url,
    async open(path, options) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && origin !== url) troubles.push(`asked ${request.url()}`);
      });
      page.on('dialog', (dialog) => troubles.push(`dialog ${dialog.message()}`));
      await page.goto(path.startsWith('/') ? url + path : path);
      return { page, troubles };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(contexts.map((context) => context.close()));
      await close();
    },
  };
}
