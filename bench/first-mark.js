import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Opens a page at an `url` and gives the milliseconds from the beginning of the navigation to the first frame that has a
 * mark, as the page itself has them; `rate` is by how much the processor is slowed down.
 */
export async function firstMark(page, url, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(() => {
    const look = () => {
      const view = document.querySelector('reform-page')?.shadowRoot?.querySelector('reform-overview');
      const timeline = view?.shadowRoot?.querySelector('reform-timeline');
      if (timeline?.shadowRoot?.querySelector('.mark')) globalThis.shown = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url, { waitUntil: 'commit' });
  // Not by Playwright's own waiting: the program that it puts into a page for that is larger than the page's.
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'globalThis.shown' });
    if (result.value !== undefined) return result.value;
    await sleep(50);
  }
}
