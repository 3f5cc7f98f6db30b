import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { focused } from './keys.ts';

describe.skipIf(!chromiumPath)('the page’s controls', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 300_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  async function opened(path: string, width = 1440, height = 900): Promise<Page> {
    const { page } = await site.open(path, { viewport: { width, height } });
    await page.locator('reform-timeline :is(.mark, tbody tr)').first().waitFor();
    return page;
  }

  describe('the filter', () => {
    it('lies over the picture, and closes by Esc and by Show, its summary focused', async () => {
      for (const width of [1440, 390]) {
        const page = await opened('/', width);
        const [summary, form] = [page.locator('summary', { hasText: 'Filter' }), page.locator('form.filters')];
        const before = (await page.locator('reform-timeline figure').boundingBox())!;
        await summary.click();
        expect(await page.locator('reform-timeline figure').boundingBox()).toEqual(before);
        const box = (await form.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(await overlapping(page)).toBe(0);
        await page.keyboard.press('Escape');
        expect(await form.isVisible()).toBe(false);
        expect(await focused(page)).toMatch(/^summary# Filter/);
        await page.keyboard.press('Enter');
        await form.getByRole('button', { name: 'Show', exact: true }).click();
        expect(await form.isVisible()).toBe(false);
        expect(await focused(page)).toMatch(/^summary# Filter/);
        await page.context().close();
      }
    });

    it('has tenures as a kind like the others, and no lane for a kind without marks', async () => {
      const page = await opened('/?lanes=kind');
      const lanes = page.locator('reform-timeline svg .lane');
      await poll(() => lanes.allTextContents()).toContain('Tenure');
      const show = async (name: string) => {
        await page.locator('summary', { hasText: 'Filter' }).click();
        await page.locator('.filters').getByLabel(name, { exact: true }).click();
        await page.locator('.filters').getByRole('button', { name: 'Show', exact: true }).click();
      };
      await show('Poll');
      await poll(() => lanes.allTextContents()).toContain('Tenure');
      expect(await lanes.allTextContents()).not.toContain('Poll');
      await show('Tenure');
      await poll(() => lanes.allTextContents()).not.toContain('Tenure');
      await page.locator('summary', { hasText: 'Filter' }).click();
      await page.locator('.filters').getByRole('button', { name: 'Show all' }).click();
      await poll(() => lanes.allTextContents()).toContain('Polls and statements');
      await poll(() => page.locator('.filters :checked[name=kind]').count()).toBeGreaterThan(10);
      expect(await page.locator('.filters [name=kind]:not(:checked)').count()).toBe(0);
    });
  });

  it('a pinch zooms though one finger is on a mark', async () => {
    const { page } = await site.open('/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const mark = page.locator('reform-timeline .mark').first();
    await mark.scrollIntoViewIfNeeded();
    const { x, y } = (await mark.locator('.frame').boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((at, id) => ({ x: at, y: y + 8, id })) });
    await touch('touchStart', [x + 4]);
    await touch('touchStart', [x + 4, x + 60]);
    for (let step = 1; step <= 5; step++) await touch('touchMove', [x + 4, x + 60 + step * 10]);
    await touch('touchEnd', []);
    await poll(() => page.url()).toMatch(/from=/);
    expect(page.url()).not.toMatch(/sel=/);
    await page.context().close();
  });

  describe('keys', () => {
    it('v keeps the focus in the twin', async () => {
      const page = await opened('/');
      await page.locator('reform-timeline .mark').first().focus();
      await page.keyboard.press('v');
      await poll(() => focused(page)).toMatch(/^div# Timeline: Table/);
      await page.keyboard.press('v');
      await poll(() => focused(page)).toMatch(/^g#/);
    });

    it('n goes to a network that has not been loaded yet', async () => {
      const page = await opened('/', 1280, 320);
      await page.keyboard.press('n');
      await poll(() => focused(page)).toMatch(/^g#.* \d+ links?\b/);
    });

    it('e shows the evidence where it lies below, and gives the focus back', async () => {
      const page = await opened('/?sel=event/qantar', 820, 700);
      await page.locator('reform-evidence h2').waitFor();
      await page.locator('reform-timeline .mark').first().focus();
      const mark = await focused(page);
      await page.keyboard.press('e');
      await poll(() => focused(page)).toMatch(/^h2# Qantar/);
      expect(await inView(page, 'reform-evidence h2')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe(mark);
    });

    it('c says what is to be done first', async () => {
      const page = await opened('/');
      await page.keyboard.press('c');
      await poll(() => page.locator('.toast').textContent()).toContain('Select a mark');
    });
  });

  it('a bad date marks its field, says why beside it, and goes with a good one', async () => {
    const page = await opened('/');
    const field = page.locator('#at');
    const good = await field.inputValue();
    const border = () => field.evaluate((input) => getComputedStyle(input).borderBottomColor);
    const before = await border();
    await field.fill('yesterday');
    await field.press('Enter');
    await poll(() => field.getAttribute('aria-describedby')).toBe('at-hint');
    expect(await page.locator('#at-hint').textContent()).toContain('YYYY-MM-DD');
    expect(await border()).not.toBe(before);
    await field.fill(good);
    await field.press('Enter');
    await poll(() => page.locator('#at-hint').count()).toBe(0);
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    expect(await border()).toBe(before);
  });

  it('the network comes into view when an event is chosen to compare with', async () => {
    const page = await opened('/');
    await page.getByLabel('Compare before and after').selectOption('event/qantar');
    await page.locator('reform-network .lost .line').first().waitFor();
    await poll(() => inView(page, 'reform-network h2')).toBe(true);
  });

  it.each(oneOfEach(2, [1440, 390, 320]))(
    'hardly anything moves while the page is loaded, %i px wide',
    { tags: 'deep' },
    async (width) => {
      const { page } = await site.open('about:blank', { viewport: { width, height: 900 } });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.url}/`);
      await page.locator('reform-timeline .mark').first().waitFor();
      await page.locator('reform-rules tbody tr').first().waitFor();
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      // The tally of ties takes its place beside the network's heading: the more, the later it comes.
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    },
  );
});

/** How many of the filter's labels lie over another one. */
const overlapping = (page: Page) =>
  page.locator('.filters :is(legend, label)').evaluateAll((parts) => {
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return boxes.filter((one) =>
      boxes.some(
        (other) =>
          one !== other &&
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      ),
    ).length;
  });

/** Whether the middle of something can be seen: no edge of the window or of what lies over it is before it. */
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { x, y, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const found = root.elementFromPoint(x + 2, y + height / 2);
    return found !== null && (found === element || element.contains(found));
  });
