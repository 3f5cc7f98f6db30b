import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hostPage } from './host-page.ts';
import { NONE, violationsInThemes } from './violations.ts';

const PATH = '/stories/unrest-to-election';
const still = { reducedMotion: 'reduce' } as const;

const current = (page: Page) =>
  page.locator('reform-story .step').evaluateAll((all) => all.findIndex((each) => each.matches('.current')) + 1);
const heading = (page: Page) => page.locator('reform-story .step.current h2').innerText();
const axis = async (page: Page) =>
  (await page.locator('reform-story reform-timeline svg .tick').allTextContents()).join(' ');

describe.skipIf(!chromiumPath)('a story', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  async function opened(path = PATH, options: Parameters<Browsing['open']>[1] = {}) {
    const { page, troubles } = await site.open(path, options);
    await page.locator('reform-story .step.current h2').waitFor();
    await page.locator('reform-story reform-timeline .mark').first().waitFor();
    return { page, troubles };
  }

  it.each([{}, still])(
    'goes step by step by arrow keys, clicks and scrolling, each step with its window (%o)',
    async (options) => {
      const { page, troubles } = await opened(PATH, options);
      expect(await current(page)).toBe(1);
      await poll(() => axis(page)).toMatch(/Jan/);
      await page.keyboard.press('ArrowRight');
      await poll(() => current(page)).toBe(2);
      await poll(() => page.url()).toBe(`${site.url}${PATH}?step=2`);
      await page.keyboard.press('ArrowLeft');
      await poll(() => current(page)).toBe(1);
      await poll(() => page.url()).toBe(`${site.url}${PATH}`);
      await page.locator('reform-story .dots button').nth(5).click();
      await poll(() => current(page)).toBe(6);
      await poll(() => axis(page)).toMatch(/May/);
      await page.locator('reform-story .step.current .btn.p').click();
      await poll(() => current(page)).toBe(7);
      await poll(() => axis(page)).toMatch(/Oct/);
      await page.waitForTimeout(1500);
      await page.mouse.move(300, 500);
      for (let turns = 0; turns < 60 && (await current(page)) !== 9; turns++) {
        await page.mouse.wheel(0, 200);
        await page.waitForTimeout(60);
      }
      expect(await current(page)).toBe(9);
      await poll(() => page.url()).toBe(`${site.url}${PATH}?step=9`);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('moves the window smoothly, and at once if motion is reduced', async () => {
    for (const [options, least] of [
      [{}, 4],
      [still, 1],
    ] as const) {
      const { page } = await opened(`${PATH}?step=6`, options);
      await poll(() => axis(page)).toMatch(/May/);
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('reform-page')!;
        const stories = shadowRoot!.querySelector('reform-stories')!.shadowRoot!;
        const timeline = stories.querySelector('reform-story')!.shadowRoot!.querySelector('reform-timeline')!;
        const { viewStore } = timeline as unknown as { viewStore: EventTarget & { state: { from: number } } };
        const windows = new Set<number>();
        Object.assign(globalThis, { windows });
        viewStore.addEventListener('change', () => windows.add(viewStore.state.from));
      });
      await page.keyboard.press('ArrowRight');
      await poll(() => axis(page)).toMatch(/Oct/);
      const count = await page.evaluate(() => (globalThis as unknown as { windows: Set<number> }).windows.size);
      if (least === 1) expect(count).toBeLessThanOrEqual(2);
      else expect(count).toBeGreaterThanOrEqual(least);
      await page.context().close();
    }
  });

  it('is opened at a step by its permalink, and emphasises what the step is about', async () => {
    const { page, troubles } = await opened(`${PATH}?step=5`, still);
    expect(await current(page)).toBe(5);
    const title = await heading(page);
    const { top } = await page
      .locator('reform-story .step.current h2')
      .evaluate((each) => each.getBoundingClientRect());
    expect(top).toBeGreaterThan(50);
    expect(top).toBeLessThan(400);
    await page.locator('reform-story reform-timeline .mark.marked').first().waitFor();
    await page.locator('reform-story reform-timeline .mark.pale').first().waitFor();
    await page.reload();
    await poll(() => heading(page)).toBe(title);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('each sentence names its sources and opens its claims, each claim its evidence', async () => {
    const { page, troubles } = await opened(PATH, still);
    const sentences = page.locator('reform-story .step.current .sentence');
    expect(await sentences.count()).toBe(3);
    for (let at = 0; at < 3; at++) expect(await sentences.nth(at).locator('.chip').count()).toBeGreaterThan(0);
    const sentence = sentences.nth(2).locator('.claim');
    await sentence.click();
    expect(await sentence.getAttribute('aria-expanded')).toBe('true');
    const claims = sentences.nth(2).locator('.claims .line');
    expect(await claims.count()).toBe(2);
    await poll(() => sentences.nth(2).locator('.claims').innerText()).toMatch(/¶ \d/);
    const statement = await claims.first().innerText();
    await claims.first().click();
    await poll(() => page.locator('aside.docked reform-evidence .statement').first().innerText()).toContain(statement);
    await page.keyboard.press('Escape');
    await poll(() => page.locator('aside.docked').count()).toBe(0);
    await sentence.click();
    expect(await sentences.nth(2).locator('.claims').count()).toBe(0);
    await sentences.first().locator('.chip').first().click();
    await page.locator('aside.docked reform-evidence .passage').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('shows a comparison, a succession and evidence where a step asks for them', async () => {
    const { page, troubles } = await opened(`${PATH}?step=2`, still);
    await page.locator('reform-story reform-comparison figure .node').first().waitFor();
    expect(await page.locator('reform-story reform-comparison h2').innerText()).toMatch(
      /^After Qantar, \w+ offices changed hands$/,
    );
    await page.context().close();
    const posts = await opened('/stories/posts?step=3', still);
    await poll(() => posts.page.locator('reform-story reform-succession tbody').innerText()).toMatch(/Masimov/);
    expect([...troubles, ...posts.troubles]).toEqual([]);
    await posts.page.context().close();
  });

  it('is an article with tables without JavaScript, in each language', { tags: 'deep' }, async () => {
    for (const lang of oneOfEach(3, ['kk', 'ru', 'en'])) {
      const { page } = await site.open(`${PATH}?lang=${lang}`, { javaScriptEnabled: false });
      expect(await page.locator('article section').count()).toBe(9);
      expect(await page.locator('article table').count()).toBe(9);
      expect(await page.locator('article section').first().locator('tbody tr').count()).toBe(4);
      expect(await page.locator('article').innerText()).toMatch(/¶ \d/);
      await page.context().close();
    }
    expect((await fetch(`${site.url}/stories/nothing-of-the-kind`)).status).toBe(404);
  });

  it('stands on a page of another site, and shows its evidence in itself', async () => {
    await using host = await hostPage(site);
    await host.embed(
      `<reform-story src="${site.url}/graphql" story="story/posts" lang="ru" view="?step=2"></reform-story>`,
    );
    const story = host.page.locator('reform-story');
    await poll(() => story.locator('.step.current h2').count()).toBe(1);
    await poll(() => story.locator('.dots span').innerText()).toContain('2');
    await story.locator('.step.current .chip').first().click();
    await story.locator('.inline-evidence reform-evidence .passage').first().waitFor();
    expect(host.page.url()).toBe(host.url);
    expect(host.errors).toEqual([]);
  });

  const screens = [
    [390, 'ru'],
    [1440, 'en'],
    [390, 'kk'],
  ] as const;
  it.each(oneOfEach(3, screens))('axe finds nothing, %i px wide, in %s', { tags: 'deep' }, async (width, lang) => {
    const { page, troubles } = await opened(`${PATH}?lang=${lang}&step=2`, {
      viewport: { width, height: 900 },
      ...still,
    });
    await page.locator('reform-story .step.current .claim').first().click();
    expect(await violationsInThemes(page)).toEqual(NONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
