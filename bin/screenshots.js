#!/usr/bin/env node
// Takes pictures of the page, 1440 and 390 px wide, in both themes: of a server that is named, else of one of its own that
// has no text of the source. `node bin/screenshots.js [FOLDER] [URL]`; the folder is .reformgraph/pictures.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? join(root, '.reformgraph', 'pictures'));
if (!chromiumPath) throw new Error('no Chromium found; name one by CHROMIUM');

const views = {
  start: '/',
  timeline: '/?at=2022-07-01&sel=figure/deputies',
  change: '/?at=2021-12-31&cmp=event/qantar&sel=event/qantar',
  days: '/?from=2022-05-15&to=2022-07-15&sel=event/referendum-2022',
  tables: '/?tl=t&nw=t&sel=event/poll-qantar',
  russian: '/?at=2022-07-01&sel=event/qantar&cmp=event/qantar&lang=ru&post=post/nsc-head',
  kazakh: '/?at=2022-07-01&sel=person/masimov&lang=kk&post=post/president',
};

const own = process.argv[3] ? undefined : await serve();
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of Object.entries(views))
    for (const width of [1440, 390])
      for (const colorScheme of ['light', 'dark'])
        await take(`${own?.url ?? process.argv[3]}${path}`, join(folder, `${name}-${width}-${colorScheme}.png`), {
          viewport: { width, height: 1000 },
          colorScheme,
        });
} finally {
  await browser.close();
  await own?.end();
}
process.stdout.write(`${folder}\n`);

async function take(url, path, options) {
  const page = await browser.newPage(options);
  await page.goto(url);
  await page.locator('reform-network').scrollIntoViewIfNeeded();
  await page.locator('reform-network :is(.node, tbody tr)').first().waitFor();
  await page.locator('reform-rules tbody tr').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

/** Starts a server without any source's text on a free port. */
async function serve() {
  const texts = mkdtempSync(join(tmpdir(), 'no-texts-'));
  const child = spawn(process.execPath, [join(root, 'bin', 'reformgraph.js'), 'serve'], {
    env: { ...process.env, PORT: '0', REFORMGRAPH_TEXTS: texts },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((found, failed) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const match = /^(http:\S+) ready/m.exec(said);
      if (match) found(match[1]);
    });
    child.once('close', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return {
    url,
    async end() {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(texts, { recursive: true, force: true });
    },
  };
}
