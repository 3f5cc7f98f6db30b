import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longestFirst } from '../../src/messages/story-order.ts';
import { viewIds, viewName, views } from '../../src/messages/views.ts';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { NONE, violationsInThemes } from './violations.ts';

const languages = ['en', 'ru', 'kk'] as const;
const address = (view: (typeof viewIds)[number]) => `/${views[view].path}`;

/** Waits until nothing of the page is being asked for. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('reform-page main h1').first().waitFor();
}

describe.skipIf(!chromiumPath)('the views of the page', { timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it(
    'are reached by plain links that keep day, "published by", language and theme, without a reload',
    { tags: 'long' },
    async () => {
      const { page, troubles } = await site.open(
        '/?at=2022-01-05&known=2023-03-19&theme=dark&lang=ru&sel=event/qantar',
      );
      await settled(page);
      await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
      for (const view of [...viewIds.slice(1), viewIds[0]!]) {
        const name = viewName(view, 'ru');
        await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name, exact: true }).click();
        await poll(() => page.url()).toBe(
          `${site.url}${address(view)}?at=2022-01-05&known=2023-03-19&lang=ru&theme=dark`,
        );
        const current = page.getByRole('navigation', { name: 'Разделы' }).locator('[aria-current=page]');
        await poll(() => current.allTextContents()).toEqual([name]);
        await settled(page);
      }
      expect(await page.evaluate(() => (globalThis as unknown as { isSame?: boolean }).isSame)).toBe(true);
      await page.goBack();
      await poll(() => new URL(page.url()).pathname).toBe(address(viewIds.at(-1)!));
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it.each(oneOfEach(4, viewIds))(
    '%s is readable without JavaScript, at the root and below its data set',
    { tags: 'deep' },
    async (view) => {
      for (const root of ['', '/datasets/kazakhstan']) {
        const { page } = await site.open(`${root}${address(view)}?lang=ru&at=2022-01-05`, { javaScriptEnabled: false });
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.title()).toMatch(/^Reformgraph: ./);
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
        const links = page.locator('nav').first().getByRole('link');
        expect(await links.allTextContents()).toEqual(viewIds.map((each) => viewName(each, 'ru')));
        for (const [at, each] of viewIds.entries()) {
          const { href } = await links.nth(at).evaluate(({ href: to }: HTMLAnchorElement) => ({ href: to }));
          expect(href).toBe(`${site.url}${root}${address(each)}?lang=ru&at=2022-01-05`);
        }
        await page.context().close();
      }
    },
  );

  const inLanguages = viewIds
    .filter((each) => each !== 'overview')
    .flatMap((view) => languages.map((language) => [view, language] as const));
  it.each(oneOfEach(12, inLanguages))('axe finds nothing in %s, in %s', { tags: 'deep' }, async (view, language) => {
    const { page, troubles } = await site.open(`${address(view)}?lang=${language}`);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect(await violationsInThemes(page), `${width} px`).toEqual(NONE);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  describe('the first sight', () => {
    const screens = [
      ['en', 1440, 900],
      ['ru', 1440, 900],
      ['kk', 1440, 900],
      ['kk', 390, 844],
      ['ru', 390, 844],
      ['en', 390, 844],
    ] as const;
    it.each(oneOfEach(3, screens))(
      'says what it is about, who says so and where to begin, in %s, %i px wide',
      { tags: 'deep' },
      async (lang, width, height) => {
        const { page, troubles } = await site.open(`/?lang=${lang}`, { viewport: { width, height } });
        await settled(page);
        const response = await fetch(`${site.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: `{ dataset { title(language: "${lang}") description(language: "${lang}") publishers { publisher { name(language: "${lang}") } } } stories { title(language: "${lang}") steps { view } } }`,
          }),
        });
        const { data } = (await response.json()) as {
          data: {
            dataset: { title: string; description: string; publishers: { publisher: { name: string } | null }[] };
            stories: { title: string; steps: unknown[] }[];
          };
        };
        const [{ title, description, publishers }, [first]] = [data.dataset, longestFirst(data.stories)];
        /** What a reader sees without scrolling. */
        const seen = await page.evaluate(() => {
          const texts: string[] = [];
          const read = (root: ParentNode) => {
            for (const element of root.querySelectorAll<HTMLElement>('*')) {
              if (element.shadowRoot) read(element.shadowRoot);
              const { top, bottom, width: wide } = element.getBoundingClientRect();
              if (['H1', 'H2', 'P', 'B'].includes(element.tagName) && wide > 0 && top >= 0 && bottom <= innerHeight)
                texts.push(element.innerText);
            }
          };
          read(document);
          return texts.join('\n').replace(/\s+/g, ' ');
        });
        for (const text of [title, description, publishers[0]!.publisher!.name, first!.title])
          expect(seen).toContain(text);
        const panel = page.locator('reform-overview aside');
        expect(await panel.locator('.publishers li').count()).toBeGreaterThan(5);
        expect(await panel.locator('.disagreements li').count()).toBeGreaterThan(2);
        expect(troubles).toEqual([]);
        await page.context().close();
      },
    );

    it('opens a publisher’s card and a disagreement, and gives way to what is chosen', async () => {
      const { page, troubles } = await site.open('/');
      const panel = page.locator('reform-overview aside');
      const publisher = panel.locator('.publishers button').first();
      const name = await publisher.locator('b').innerText();
      await publisher.click();
      await poll(() => panel.locator('reform-evidence h2').first().textContent()).toContain(name);
      expect(await panel.locator('.publishers').count()).toBe(0);
      await page.goBack();
      await panel.locator('.disagreements button').first().click();
      await panel.locator('reform-evidence .contradiction').first().waitFor();
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it('leads to a story by a link', async () => {
      const { page, troubles } = await site.open('/');
      const link = page.locator('reform-overview .stories a').first();
      const title = await link.locator('b').innerText();
      await link.click();
      await poll(() => page.locator('reform-story h1').textContent()).toBe(title);
      expect(new URL(page.url()).pathname).toMatch(/^\/stories\/[a-z-]+$/);
      expect(troubles).toEqual([]);
      await page.context().close();
    });
  });
});
