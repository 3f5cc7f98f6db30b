import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { writeOtherCountry } from './made-sets.ts';

/** Names of the data set that is shipped, in its three languages. */
const SHIPPED = /Kazakh|Qantar|Tokayev|Nazarbayev|Казах|Токаев|Кантар|Қазақстан|Тоқаев|Қаңтар/;

describe.skipIf(!chromiumPath)('a data set of another country', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  const made = mkdtempSync(join(tmpdir(), 'other-'));
  beforeAll(async () => {
    site = await browsing(writeOtherCountry(made));
  }, 180_000);
  afterAll(async () => {
    await site?.[Symbol.asyncDispose]();
    rmSync(made, { recursive: true });
  });

  const screens = [
    ['en', 1440, '/?sel=post/a0&post=post/a0'],
    ['ru', 1440, '/?lang=ru&tl=t&nw=t&sel=event/w1'],
    ['kk', 390, '/?lang=kk&at=1950-01-01&sel=event/u1'],
  ] as const;
  it.each(oneOfEach(3, screens))(
    'is shown whole in %s at %i px, with nothing of the one that is shipped',
    { tags: 'deep' },
    async (language, width, path) => {
      const { page, troubles } = await site.open(path, { viewport: { width, height: 1000 } });
      await page.locator('reform-network').scrollIntoViewIfNeeded();
      await page.locator('reform-network :is(.node, tbody tr)').first().waitFor();
      await page.locator('reform-rules tbody tr').first().waitFor();
      await page.locator('reform-evidence h2').first().waitFor();
      expect(await page.title()).toContain('Veldmark');
      expect(await page.evaluate(everyText)).not.toMatch(SHIPPED);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // What has no translation says so.
      if (language !== 'en')
        await poll(() => page.evaluate(everyText)).toMatch(/без перевода|аударылмаған|нұсқасы жоқ|русского варианта/);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('lists thirty holders of a post in their order, and events without a date apart', async () => {
    const { page } = await site.open('/?post=post/a0');
    const rows = page.locator('reform-succession tbody tr:not(.unstated) th');
    await poll(() => rows.count()).toBe(30);
    const numbers = (await rows.allTextContents()).map((name) => Number(/(\d+)\D*$/.exec(name)?.[1]));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    await poll(() => page.locator('reform-timeline .undated button').count()).toBeGreaterThan(33);
  });

  it('is what the explorer’s examples ask about', async () => {
    const { page } = await site.open('/graphiql?example=Succession');
    await page.getByRole('link', { name: 'Succession' }).waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await poll(() => page.locator('.result-window').textContent()).toMatch(/Müller-Groß/);
    expect(await page.evaluate(everyText)).not.toMatch(SHIPPED);
  });
});

/** All text of a document, its shadow roots' too, with what attributes and fields say. */
function everyText(): string {
  const parts: string[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*:not(style, script)')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'value']) parts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === 3) parts.push(node.textContent ?? '');
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return parts.join('\n');
}
