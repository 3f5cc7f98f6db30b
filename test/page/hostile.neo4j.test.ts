import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { oneOfEach } from '../runs.ts';
import { hostileLabels, writeHostileSet } from './made-sets.ts';

describe.skipIf(!chromiumPath)('200 hostile labels', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  const made = mkdtempSync(join(tmpdir(), 'hostile-'));
  beforeAll(async () => {
    expect(hostileLabels).toHaveLength(200);
    site = await browsing(writeHostileSet(made));
  }, 300_000);
  afterAll(async () => {
    await site?.[Symbol.asyncDispose]();
    rmSync(made, { recursive: true });
  });

  const views = [
    '/',
    '/?rel=all&at=2022-06-01',
    '/?tl=t&nw=t&rel=all',
    '/?sel=event/n107',
    '/?sel=person/n7&lang=ru',
    '/?sel=person/n1&post=post/n61&theme=dark',
    '/?post=post/n67&sel=event/poll',
    '/?post=post/n66&sel=finding/n7&tl=t',
    '/?cmp=event/n101&at=2022-01-01&rel=all',
    '/?lanes=kind&z=d&lang=kk',
  ];
  // Each is opened at one width and brought to the other, the wide and the narrow one first in turn.
  const cases = views.map((path, at) => ({ path, widths: at % 2 ? [390, 1440] : [1440, 390] }));
  it.each(oneOfEach(4, cases))(
    'do nothing and hold the layout of $path at $widths px',
    { tags: 'deep' },
    async ({ path, widths }) => {
      const { page, troubles } = await site.open(path, { viewport: { width: widths[0]!, height: 1000 } });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 1000 });
        await page.locator('reform-timeline :is(.mark, tbody tr)').first().waitFor();
        await page.locator('reform-network').scrollIntoViewIfNeeded();
        await page.locator('reform-network :is(.node, tbody tr, .empty)').first().waitFor();
        await page.locator('reform-rules tbody tr').first().waitFor();
        await page.locator('reform-succession tbody tr').first().waitFor();
        await page
          .locator('reform-timeline .undated')
          .evaluateAll((lists) => lists.forEach((list) => list.setAttribute('open', '')));
        await poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        if (path.includes('finding/')) await page.locator('reform-evidence .contradiction').waitFor();
        const aside = page.locator('aside');
        await poll(() => aside.evaluate((rail) => rail.scrollWidth - rail.clientWidth)).toBeLessThanOrEqual(0);
        // No label pushes its picture's neighbours away.
        const heights = await page.evaluate(() => {
          const shell = document.querySelector('reform-page')!.shadowRoot!;
          const overview = shell.querySelector('reform-overview')!.shadowRoot!;
          return [shell.querySelector('header')!, overview.querySelector('.dates')!].map(
            (each) => each.getBoundingClientRect().height,
          );
        });
        expect(Math.max(...heights)).toBeLessThan(220);
      }
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('are found and opened by the search', async () => {
    const { page, troubles } = await site.open('/');
    await page.getByRole('combobox', { name: /Search/ }).fill('alert');
    await page.locator('reform-search').getByRole('option').first().click();
    await page.locator('reform-evidence h2.what').waitFor();
    expect(troubles).toEqual([]);
  });

  it('are in the HTML of the first screen as text', async () => {
    const html = await (await fetch(`${site.url}/`)).text();
    expect(html).not.toMatch(/<script>alert|<img src=x/);
  });
});
