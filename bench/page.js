// `node bench/page.js URL [--loads 12]`: milliseconds until a page of a running server shows its first mark, in fresh browsers, at a
// quarter of the processor's speed and, beside it, at its whole: how fast the machine was meanwhile.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const {
  positionals: [url = 'http://127.0.0.1:4000/'],
  values: { loads },
} = parseArgs({ allowPositionals: true, options: { loads: { type: 'string', default: '12' } } });

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) throw new Error('no Chromium found; name one by CHROMIUM');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
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

/** Milliseconds from the beginning of a navigation to the first frame that has a mark, as the page itself has them. */
async function load(rate) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(() => {
    const look = () => {
      const timeline = document.querySelector('reform-page')?.shadowRoot?.querySelector('reform-timeline');
      if (timeline?.shadowRoot?.querySelector('.mark')) globalThis.shown = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url, { waitUntil: 'commit' });
  // Not by Playwright's own waiting: the program that it puts into a page for that takes longer than some of what is measured.
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'globalThis.shown' });
    if (result.value !== undefined) {
      await page.close();
      return Math.round(result.value);
    }
    await sleep(50);
  }
}
