// `node bench/page.js URL [--loads 12]`: milliseconds until a page of a running server shows its first mark, in fresh browsers, at a
// quarter of the processor's speed and, beside it, at its whole: how fast the machine was meanwhile.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../bin/chromium.js';
import { firstMark } from './first-mark.js';

const {
  positionals: [url = 'http://127.0.0.1:4000/'],
  values: { loads },
} = parseArgs({ allowPositionals: true, options: { loads: { type: 'string', default: '12' } } });

if (!chromiumPath) throw new Error('no Chromium found; name one by CHROMIUM');

const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  const times = { 4: [], 1: [] };
  // The first is not counted: the server has its answers from then on.
  await load(1);
  for (let at = 0; at < Number(loads); at++) for (const rate of [4, 1]) times[rate].push(await load(rate));
  for (const rate of [4, 1]) {
    const [least, median, most] = [0, 0.5, 1].map(
      (part) => times[rate].toSorted((a, b) => a - b)[Math.floor(part * (loads - 1))],
    );
    process.stdout.write(
      `1/${rate} of its speed: least ${least}, median ${median}, most ${most} ms of ${loads} loads\n`,
    );
  }
} finally {
  await browser.close();
}

async function load(rate) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const taken = await firstMark(page, url, rate);
  await page.close();
  return Math.round(taken);
}
