import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hostPage } from './host-page.ts';
import { NONE, violationsInThemes } from './violations.ts';

describe.skipIf(!chromiumPath)('the views', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  async function asked<T>(query: string): Promise<T> {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: T }).data;
  }
  const settled = (page: Page, view: string) =>
    poll(() => page.locator(`reform-${view} [aria-busy]`).first().getAttribute('aria-busy')).toBe('false');

  /** Whether axe finds nothing on wide and narrow screens, light and dark, and nothing is wider than the screen. */
  async function holdsEverywhere(page: Page, view: string): Promise<void> {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 1000 });
      await settled(page, view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
      expect(await violationsInThemes(page), `${width} px`).toEqual(NONE);
    }
  }

  describe('of conflicts', () => {
    it('lists every contradiction once, in groups', async () => {
      const { page, troubles } = await site.open('/conflicts');
      const { contradictions } = await asked<{ contradictions: { nodes: { id: string }[] } }>(
        '{ contradictions(first: 500) { nodes { id } } }',
      );
      const links = page.locator('reform-conflicts nav a');
      await poll(() => links.count()).toBe(contradictions.nodes.length);
      const paths = await links.evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
      expect(paths.toSorted()).toEqual(
        contradictions.nodes.map(({ id }) => id.replace('contradiction/', '/conflicts/')).toSorted(),
      );
      expect(await page.locator('reform-conflicts nav .topic').allTextContents()).toEqual(
        expect.arrayContaining(['Votes', 'Seats', 'Counts', 'Days', 'Posts', 'Rules']),
      );
      expect(troubles).toEqual([]);
    });

    it('have nothing against them by axe', async () => {
      const { page } = await site.open('/conflicts/kazhyken-votes?lang=kk');
      await page.locator('reform-conflicts .side .passage').first().waitFor();
      await holdsEverywhere(page, 'conflicts');
    });

    it('show each side with source and date, which is preferred and why; a rejected one stays, hatched', async () => {
      const { page } = await site.open('/conflicts/kazhyken-votes');
      const view = page.locator('reform-conflicts');
      await view.locator('.side .passage').first().waitFor();
      const [preferred, rejected] = [view.locator('.side.PREFERRED'), view.locator('.side.DEPRECATED')];
      expect(await preferred.textContent()).toMatch(/Preferred[\s\S]*200,907[\s\S]*November 2022/);
      expect(await rejected.textContent()).toMatch(/Rejected[\s\S]*300,907[\s\S]*Kazinform/);
      expect(await rejected.locator('.bar').getAttribute('class')).toContain('hatched');
      expect(await rejected.locator('.big').evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('none');
      expect(await view.locator('.reasons').textContent()).toMatch(/2\.53/);
      // The bars are in proportion.
      const widths = await Promise.all(
        [preferred, rejected].map(async (side) => (await side.locator('.bar').boundingBox())!.width),
      );
      const tracks = await Promise.all(
        [preferred, rejected].map(async (side) => (await side.locator('.track').boundingBox())!.width),
      );
      expect(widths[0]! / tracks[0]!).toBeCloseTo(200907 / 300907, 1);
      expect(widths[1]! / tracks[1]!).toBeCloseTo(1, 1);
    });

    it('are chosen without loading the page, by a link or on a phone by a list, and by the way back', async () => {
      const { page } = await site.open('/conflicts/kazhyken-votes');
      const heading = () => page.locator('reform-conflicts .detail h2').first().textContent();
      await poll(heading).toContain('200,907');
      await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
      await page.locator('reform-conflicts nav a[href*="senate-49-or-50"]').click();
      await poll(heading).toMatch(/50 .*49|49 .*50/);
      expect(new URL(page.url()).pathname).toBe('/conflicts/senate-49-or-50');
      await page.goBack();
      await poll(heading).toContain('200,907');
      await page.setViewportSize({ width: 390, height: 900 });
      await page.getByLabel('Choose a conflict').selectOption('contradiction/senate-49-or-50');
      await poll(heading).toMatch(/50 .*49|49 .*50/);
      expect(await page.evaluate(() => (globalThis as unknown as { isSame?: boolean }).isSame)).toBe(true);
    });

    it('say what was corrected later, with the day of each version', async () => {
      const { page } = await site.open('/conflicts');
      const view = page.locator('reform-conflicts');
      await view.getByRole('button', { name: /Show all \d+ corrections/ }).click();
      const { claims } = await asked<{ claims: { totalCount: number } }>(
        '{ claims(filter: { supersedes: true }) { totalCount } }',
      );
      await poll(() => view.locator('.corrections .steps').count()).toBe(claims.totalCount);
      const deaths = view.locator('.corrections .steps').filter({ hasText: '238' }).first();
      expect(await deaths.locator('li').count()).toBeGreaterThan(1);
      expect(await deaths.locator('li').first().locator('.hatch').count()).toBe(1);
      expect(await deaths.locator('li.now .hatch').count()).toBe(0);
      expect(await deaths.locator('li').first().textContent()).toMatch(/20\d\d/);
    });

    it('are not there before their sources were published', async () => {
      const { page } = await site.open('/conflicts?known=2018-01-01');
      await page.getByText('None of this had been published by').waitFor();
      expect(await page.locator('reform-conflicts nav a').count()).toBe(0);
    });
  });

  describe('of elections', () => {
    it('has each vote with its result, and opens one by its address', async () => {
      const { page, troubles } = await site.open('/elections');
      const view = page.locator('reform-elections');
      await view.locator('.votes').waitFor();
      await view.locator('nav a', { hasText: 'Presidential election of 2019' }).click();
      await poll(() => view.locator('.votes').textContent()).toMatch(/70\.96 %[\s\S]*6,539,715/);
      expect(new URL(page.url()).pathname).toBe('/elections/presidential-election-2019');
      await poll(() => view.locator('.shares').textContent()).toMatch(/77\.5 %/);
      expect(troubles).toEqual([]);
    });

    it('names who won which seats beside their dots, and where sources differ', async () => {
      const { page } = await site.open('/elections/mazhilis-election-2023');
      const view = page.locator('reform-elections');
      await poll(() => view.locator('.seats circle:not(.doubt)').count()).toBe(98);
      const names = await view.locator('.chamber > svg text').allTextContents();
      expect(names).toEqual(expect.arrayContaining(['98', 'Amanat 62', 'Auyl 8']));
      const boxes = await view
        .locator('.chamber > svg text.halo')
        .evaluateAll((all) =>
          all
            .map((each) => each.getBoundingClientRect())
            .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
        );
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          expect(
            one.right < other.left ||
              other.right < one.left ||
              one.bottom <= other.top + 3 ||
              other.bottom <= one.top + 3,
          ).toBe(true);
      await view.locator('.conflicts a').first().click();
      await page.locator('reform-conflicts .side').first().waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/conflicts\/./);
    });

    it('has nothing against it by axe', async () => {
      const { page } = await site.open('/elections/mazhilis-election-2023?lang=kk');
      await page.locator('reform-elections .chamber').waitFor();
      await holdsEverywhere(page, 'elections');
    });
  });

  describe('of sources', () => {
    it('go through the days of publication, and say what became known and what was corrected', async () => {
      const { page, troubles } = await site.open('/sources');
      const view = page.locator('reform-sources');
      const slider = view.getByRole('slider');
      await slider.waitFor();
      const { claims } = await asked<{ claims: { nodes: { knownFrom: string; statement: string }[] } }>(
        '{ claims(filter: { supersedes: true }, first: 1) { nodes { knownFrom statement } } }',
      );
      const { knownFrom, statement } = claims.nodes[0]!;
      await page.goto(`${site.url}/sources?known=${knownFrom}`);
      await poll(() => view.locator('.corrected').textContent()).toContain(statement);
      expect(await view.locator('.corrected .instead').first().textContent()).toMatch(/instead of: /);
      const before = Number(await slider.inputValue());
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await poll(async () => Number(await slider.inputValue())).toBe(before + 1);
      const known = () => new URL(page.url()).searchParams.get('known');
      await poll(known).not.toBe(knownFrom);
      expect(known()! > knownFrom).toBe(true);
      await view.getByRole('button', { name: 'Show everything' }).click();
      await poll(known).toBeNull();
      expect(troubles).toEqual([]);
    });

    it('have nothing against them by axe', async () => {
      const { page } = await site.open('/sources?known=2022-06-06&lang=ru');
      await page.locator('reform-sources .then').waitFor();
      await holdsEverywhere(page, 'sources');
    });
  });

  it.each([
    ['conflicts', /200,907[\s\S]*300,907/],
    ['conflicts/kazhyken-votes', /Preferred[\s\S]*Rejected/],
    ['elections', /53\.9 %[\s\S]*3,431,510/],
    ['elections/presidential-election-2019', /70\.96 %/],
    ['sources', /Kazinform/],
    ['id/source/rbc-elections-2023', /Contested[\s\S]*What it says/],
  ])('/%s is read without the program', async (path, expected) => {
    const { page } = await site.open(`/${path}`, { javaScriptEnabled: false });
    await poll(async () => {
      await page.reload();
      return page.locator('main').textContent();
    }).toMatch(expected);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it.each(['conflicts/none', 'elections/none', 'id/source/none'])('/%s is not found', async (path) => {
    await poll(async () => (await fetch(`${site.url}/${path}`)).status).toBe(404);
  });

  it('stand on pages of other sites, which they never leave', async () => {
    await using host = await hostPage(site);
    const src = `src="${site.url}/graphql"`;
    await host.embed(
      `<reform-conflicts ${src} lang="ru"></reform-conflicts><reform-elections ${src} of="event/mazhilis-election-2023" theme="dark"></reform-elections><reform-sources ${src}></reform-sources>`,
    );
    const [conflicts, elections] = [host.page.locator('reform-conflicts'), host.page.locator('reform-elections')];
    await conflicts.locator('nav a').nth(3).click();
    await poll(() => conflicts.locator('nav a').nth(3).getAttribute('aria-current')).toBe('true');
    await poll(() => elections.locator('.seats circle:not(.doubt)').count()).toBe(98);
    expect(await elections.locator('.list').count()).toBe(0);
    await elections.locator('.votes .claim').first().click();
    await elections.locator('reform-evidence .passage').first().waitFor();
    expect(await conflicts.locator('reform-evidence').count()).toBe(0);
    expect(host.page.url()).toBe(host.url);
    expect(host.errors).toEqual([]);
  });
});
