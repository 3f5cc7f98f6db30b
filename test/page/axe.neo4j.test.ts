import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { oneOfEach } from '../runs.ts';
import { NONE, violations, violationsInThemes } from './violations.ts';

/** Waits until nothing of the page is being asked for. */
async function settled(page: Page): Promise<void> {
  await page.locator('reform-timeline .mark, reform-timeline .scroll').first().waitFor();
  await poll(() =>
    page.evaluate(() => {
      const roots: ParentNode[] = [document];
      for (const root of roots)
        for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
      return roots.some((root) => root.querySelector('[aria-busy=true]')) ? 'busy' : 'settled';
    }),
  ).toBe('settled');
}

describe.skipIf(!chromiumPath)('axe finds nothing', { timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  const themes = ['light', 'dark'] as const;
  const languages = ['en', 'ru', 'kk'] as const;
  const widths = [390, 900, 1440] as const;

  it.each(oneOfEach(3, languages))(
    `in %s, ${widths.join(', ')} px wide, light and dark`,
    { tags: 'deep' },
    async (language) => {
      const { page, troubles } = await site.open(`/?lang=${language}&sel=figure/deputies`);
      for (const width of oneOfEach(3, widths)) {
        await page.setViewportSize({ width, height: 1000 });
        await page.locator('reform-network').scrollIntoViewIfNeeded();
        await page.locator('reform-network .node').first().waitFor();
        await settled(page);
        expect(await violationsInThemes(page), `${width} px`).toEqual(NONE);
      }
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  const views: Readonly<Record<string, readonly [path: string, width: number, act: (page: Page) => Promise<void>]>> = {
    'a comparison': ['/?at=2021-12-31&cmp=event/qantar&sel=event/qantar&rel=all', 1440, async () => {}],
    'the table twins': ['/?tl=t&nw=t&sel=event/poll-qantar', 1440, async () => {}],
    'the table twins on a phone': ['/?tl=t&nw=t&sel=event/poll-qantar', 390, async () => {}],
    'lanes by kind': ['/?lanes=kind&from=2022-01-01&to=2022-12-31', 1440, async () => {}],
    'nothing known yet': ['/?known=2000-01-01&at=2000-01-01', 1440, async () => {}],
    'the list of keys': ['/', 1440, (page) => page.keyboard.press('?')],
    'a search': [
      '/',
      1440,
      async (page) => {
        await page.getByRole('combobox', { name: /Search/ }).fill('tok');
        await page.locator('reform-search').getByRole('option').first().waitFor();
      },
    ],
    'a search without hits': [
      '/',
      1440,
      async (page) => {
        await page.getByRole('combobox', { name: /Search/ }).fill('☃☃☃');
        await page.getByText('No matches').waitFor();
      },
    ],
    'the filter': ['/', 1440, (page) => page.getByText('Filter', { exact: true }).click()],
    'the downloads': ['/', 1440, (page) => page.getByText('Download', { exact: true }).first().click()],
    'docked evidence': ['/', 390, (page) => page.locator('reform-timeline .mark').first().click()],
    'a bad date': [
      '/',
      1440,
      async (page) => {
        await page.locator('#at').fill('yesterday');
        await page.locator('#at').press('Enter');
      },
    ],
  };
  it.each(oneOfEach(6, Object.keys(views)))('in %s, light and dark', { tags: 'deep' }, async (view) => {
    const [path, width, act] = views[view]!;
    const { page } = await site.open(path, { viewport: { width, height: 1000 } });
    await settled(page);
    await act(page);
    await settled(page);
    expect(await violationsInThemes(page)).toEqual(NONE);
    await page.context().close();
  });

  it.each(oneOfEach(2, themes))('in the explorer, %s', { tags: 'deep' }, async (theme) => {
    const { page, troubles } = await site.open('/graphiql', { colorScheme: theme });
    await page.getByRole('link', { name: 'Succession' }).waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
