#!/usr/bin/env node
// Takes screenshots of the page, 1440 and 390 px wide, in both themes, from the server at URL or else from one of its own
// without the sources' texts. `node bin/screenshots.js [FOLDER] [URL]` writes them to FOLDER (default .reformgraph/pictures);
// `node bin/screenshots.js readme [URL]` updates the one in README.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [target, given] = process.argv.slice(2);
if (!chromiumPath) throw new Error('no Chromium found: set CHROMIUM to the path of one');

const views = {
  start: '/',
  timeline: '/?at=2022-07-01&sel=figure/deputies',
  change: '/?at=2021-12-31&cmp=event/qantar&sel=event/qantar',
  days: '/?from=2022-05-15&to=2022-07-15&sel=event/referendum-2022',
  tables: '/?tl=t&nw=t&sel=event/poll-qantar',
  russian: '/?at=2022-07-01&sel=event/qantar&cmp=event/qantar&lang=ru&post=post/nsc-head',
  kazakh: '/?at=2022-07-01&sel=person/masimov&lang=kk&post=post/president',
};

const readme = '/?at=2022-07-01&sel=event/qantar';

const own = given ? undefined : await serve();
const url = given ?? own.url;
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  process.stdout.write(`${target === 'readme' ? await takeReadme() : await takeAll()}\n`);
} finally {
  await browser.close();
  await own?.end();
}

async function takeReadme() {
  const path = join(root, 'docs', 'page.png');
  await take(readme, path, { viewport: { width: 1280, height: 1250 }, colorScheme: 'light', fullPage: false });
  return path;
}

async function takeAll() {
  const folder = resolve(target ?? join(root, '.reformgraph', 'pictures'));
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of Object.entries(views))
    for (const width of [1440, 390])
      for (const colorScheme of ['light', 'dark'])
        await take(view, join(folder, `${name}-${width}-${colorScheme}.png`), {
          viewport: { width, height: 1000 },
          colorScheme,
        });
  return folder;
}

async function take(view, path, { fullPage = true, ...options }) {
  const page = await browser.newPage(options);
  await page.goto(`${url}${view}`);
  await page.locator('reform-network').scrollIntoViewIfNeeded();
  await page.locator('reform-network :is(.node, tbody tr)').first().waitFor();
  await page.locator('reform-rules tbody tr').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path, fullPage });
  await page.close();
}

/** Starts a server without the sources' texts on a free port. */
async function serve() {
  const child = spawn(process.execPath, [join(root, 'bin', 'reformgraph.js'), 'serve'], {
    env: { ...process.env, PORT: '0', REFORMGRAPH_TEXTS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((found, failed) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const match = /^(http:\S+) ready/m.exec(said);
      if (match) found(match[1]);
    });
    child.once('close', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return {
    url: address,
    async end() {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
