#!/usr/bin/env node
// Takes screenshots of all views of the page from the server at URL, or else from one of its own without the sources' texts.
// `node bin/screenshots.js [FOLDER] [URL]` writes whole pages, 1440 and 390 px wide, in both themes, to FOLDER (default
// .reformgraph/pictures); `node bin/screenshots.js docs [URL]` updates those of docs/page.md; `node bin/screenshots.js readme [URL]`
// the one in README.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [target, given] = process.argv.slice(2);
if (!chromiumPath) throw new Error('no Chromium found: set CHROMIUM to the path of one');

/** The views: their addresses, and what is there once they have been drawn. */
const views = {
  overview: ['/', 'reform-timeline .mark'],
  stories: ['/stories', 'reform-stories h2'],
  story: ['/stories/unrest-to-election?step=2', 'reform-story reform-comparison figure .node'],
  'before-and-after': ['/before-and-after/qantar', 'reform-comparison figure .node'],
  elections: ['/elections/mazhilis-election-2023', 'reform-elections .chamber svg, reform-elections table'],
  conflicts: ['/conflicts', 'reform-conflicts .detail h2'],
  sources: ['/sources', 'reform-sources .claim'],
  embed: ['/embed', 'reform-embed reform-timeline .mark'],
};

/** Other states of the overview. */
const states = {
  selected: ['/?at=2022-07-01&sel=figure/deputies', 'reform-evidence .what'],
  change: ['/?at=2021-12-31&cmp=event/qantar&sel=event/qantar', 'reform-network .changes'],
  days: ['/?from=2022-05-15&to=2022-07-15&sel=event/referendum-2022', 'reform-timeline .mark'],
  tables: ['/?tl=t&nw=t&sel=event/poll-qantar', 'reform-timeline tbody tr'],
  russian: ['/?at=2022-07-01&sel=event/qantar&lang=ru&post=post/nsc-head', 'reform-succession tbody tr'],
  kazakh: ['/?at=2022-07-01&sel=person/masimov&lang=kk&post=post/president', 'reform-succession tbody tr'],
};

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/** The pictures of docs/page.md beside one of each view, 1440 px wide: view, window and theme. */
const others = [
  ['overview', narrow, 'light'],
  ['story', narrow, 'light'],
  ['before-and-after', narrow, 'dark'],
  ['elections', narrow, 'dark'],
];

const readme = ['/?at=2022-07-01&sel=event/qantar', 'reform-evidence .what'];

const own = given ? undefined : await serve();
const url = given ?? own.url;
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
const takers = { readme: takeReadme, docs: takeDocs };
try {
  process.stdout.write(`${await (takers[target] ?? takeAll)()}\n`);
} finally {
  await browser.close();
  await own?.end();
}

async function takeReadme() {
  const path = join(root, 'docs', 'page.png');
  await take(readme, path, { viewport: { width: 1280, height: 1250 }, colorScheme: 'light' });
  return path;
}

async function takeDocs() {
  const folder = join(root, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  const all = [...Object.keys(views).map((name) => [name, wide, 'light']), ...others];
  for (const [name, viewport, colorScheme] of all)
    await take(views[name], join(folder, fileName(name, viewport, colorScheme)), { viewport, colorScheme });
  return folder;
}

async function takeAll() {
  const folder = resolve(target ?? join(root, '.reformgraph', 'pictures'));
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of Object.entries({ ...views, ...states }))
    for (const viewport of [wide, narrow])
      for (const colorScheme of ['light', 'dark'])
        await take(view, join(folder, fileName(name, viewport, colorScheme)), { viewport, colorScheme }, true);
  return folder;
}

function fileName(name, { width }, colorScheme) {
  return `${name}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
}

async function take([address, drawn], path, options, fullPage = false) {
  const page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
  // The first questions to a cold database take long.
  page.setDefaultTimeout(120_000);
  await page.goto(`${url}${address}`);
  await page.locator(drawn).first().waitFor();
  await settled(page);
  if (fullPage) {
    // What lies below is drawn when it comes near.
    const { height } = page.viewportSize();
    for (let y = height; y < (await page.evaluate(() => document.body.scrollHeight)); y += height) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await settled(page);
    }
    await page.evaluate(() => scrollTo(0, 0));
  }
  await page.screenshot({ path, fullPage });
  await page.close();
}

/** Waits until nothing of the page is being asked for. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const roots = [document];
    for (const each of roots)
      for (const element of each.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    return !roots.some((each) => each.querySelector('[aria-busy=true]'));
  });
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
