import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const VIEW = '/?at=2022-07-01&sel=event/qantar&lang=ru';

describe.skipIf(!chromiumPath)('what a reader takes along', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it('a permalink with a selection opens its sheet on a phone, and the page without one does not', async () => {
    const { page, troubles } = await site.open(VIEW, PHONE);
    const sheet = page.locator('reform-overview aside.docked');
    await sheet.locator('reform-evidence .what').waitFor();
    await poll(() => sheet.locator('h2').first().textContent()).toContain('Кровавый январь');
    const { bottom, top } = await sheet.evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
    expect([bottom <= 844, top >= 0]).toEqual([true, true]);
    await sheet.getByRole('button', { name: 'Закрыть' }).click();
    await poll(() => page.locator('aside.docked').count()).toBe(0);
    expect(troubles).toEqual([]);
    const plain = await site.open('/?lang=ru', PHONE);
    await plain.page.locator('reform-timeline .mark').first().waitFor();
    expect(await plain.page.locator('aside.docked').count()).toBe(0);
  });

  it('the table of the timeline shows all its rows on a phone, without scrolling inside', async () => {
    const { page } = await site.open('/?tl=t', PHONE);
    const region = page.locator('reform-timeline .scroll');
    await region.locator('tbody tr').first().waitFor();
    const [rows, hidden] = await region.evaluate((each) => [
      each.querySelectorAll('tbody tr').length,
      each.scrollHeight - each.clientHeight,
    ]);
    expect(rows).toBeGreaterThan(50);
    expect(hidden).toBeLessThanOrEqual(1);
  });

  it.each(['/', '/stories', '/conflicts'])('a print of %s names the data set and the day', async (path) => {
    const { page } = await site.open(`${path}?at=2022-07-01&known=2023-03-19`);
    await page.locator('reform-page main h1').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('reform-page .printed');
    await poll(() => printed.innerText()).toMatch(/Kazakhstan.* · As of 1 July 2022 · Published by 19 March 2023$/);
    await page.emulateMedia({ media: 'screen' });
    expect(await printed.isVisible()).toBe(false);
  });

  it('a print of the overview names the sources', async () => {
    const { page } = await site.open('/');
    await page.locator('reform-overview .by').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('reform-overview .by').isVisible()).toBe(true);
    expect(await page.locator('reform-overview .by').innerText()).toMatch(/\d+ pages by \d+ publishers, 20\d\d/);
  });

  /** The file of a download. */
  async function downloaded(page: Page, tag: string, name: string): Promise<Buffer> {
    await page.locator(tag).locator('details.menu summary', { hasText: 'Скачать' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator(tag)
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click(),
    ]);
    return readFileSync(await download.path());
  }

  it.each([
    ['reform-timeline', 'Шкала времени', 'На дату 1 июля 2022 года'],
    ['reform-network', 'Сеть', '1 июл'],
  ])('the chart of <%s> as a file has title, day, legend, sources and address', async (tag, title, day) => {
    const { page, troubles } = await site.open(VIEW);
    await page.locator(tag).scrollIntoViewIfNeeded();
    await page.locator(`${tag} :is(.mark, .node)`).first().waitFor();
    const file = (await downloaded(page, tag, 'SVG')).toString();
    // A browser reads it as a picture, alone.
    const drawn = await page.evaluate(async (text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      const texts = [...root.querySelectorAll(':scope > text')].map((each) => ({
        text: each.textContent ?? '',
        y: Number(each.getAttribute('y')),
      }));
      return { texts, size: [image.width, image.height], drawings: root.querySelectorAll(':scope > svg').length };
    }, file);
    const shown = drawn.texts.map(({ text }) => text);
    expect(shown[0]).toContain(title);
    expect(shown[1]).toContain('Казахстан');
    expect(shown[1]).toContain(day);
    const legend = await page.locator(`${tag} .legend > span`).allTextContents();
    expect(legend.length).toBeGreaterThan(1);
    for (const entry of legend) expect(shown).toContain(entry.trim());
    expect(drawn.drawings).toBe(1 + legend.length);
    expect(shown.at(-2)).toMatch(/^Источники: \d+ страниц/);
    expect(shown.at(-1)).toContain(`${site.url}/?`.slice(0, 20));
    const [width, height] = drawn.size;
    for (const { y } of drawn.texts) expect(y).toBeLessThan(height!);
    const png = await downloaded(page, tag, 'PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width! * 2, height! * 2]);
    expect(troubles).toEqual([]);
  });
});
