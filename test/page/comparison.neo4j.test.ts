import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hostPage } from './host-page.ts';
import { troubledNames } from './troubled-names.ts';
import { violations } from './violations.ts';

const PATH = '/before-and-after/qantar';

interface Edge {
  readonly claim: { readonly id: string; readonly __typename: string };
}

describe.skipIf(!chromiumPath)('before and after an event', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  async function opened(path = PATH, options: Parameters<Browsing['open']>[1] = {}) {
    const { page, troubles } = await site.open(path, options);
    await page.locator('reform-comparison .told h1').waitFor();
    return { page, troubles, comparison: page.locator('reform-comparison') };
  }

  const told = async (page: Page) => (await page.locator('reform-comparison .told').innerText()).replace(/\s+/g, ' ');

  it('is a sentence: which offices changed hands, each with its reason, its sources and their paragraphs', async () => {
    const { page, troubles, comparison } = await opened('/before-and-after');
    const posts = comparison.locator('.changed > li');
    const count = await posts.count();
    expect(count).toBeGreaterThanOrEqual(4);
    const word = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count - 4];
    expect(await comparison.locator('h1').innerText()).toBe(`After Qantar, ${word} offices changed hands`);
    const sentences = (await posts.locator('h2').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    for (const [office, before, after] of [
      ['Prime Minister', 'Mamin', 'Smailov'],
      ['Security Council', 'Nazarbayev', 'Tokayev'],
      ['National Security Committee', 'Masimov', 'Sagimbayev'],
      ['Amanat', 'Nazarbayev', 'Tokayev'],
      // By the decree of the same 5 January that dismissed the government.
      ['State Secretary', 'Kusherbayev', 'Karin'],
    ])
      expect(
        sentences.filter((text) => new RegExp(`${office}.*: .*×.*${before}.* → .*\\+.*${after}`).test(text)),
      ).toHaveLength(1);
    for (let at = 0; at < count; at++) {
      expect(await posts.nth(at).locator('.because').innerText()).toMatch(/^because:.*\(.*2022\)/);
      expect(await posts.nth(at).locator('.chip').allInnerTexts()).toContainEqual(
        expect.stringMatching(/\d{4}.*¶ \d/s),
      );
    }
    await posts.first().locator('h2 .claim').first().click();
    await page.locator('aside.docked reform-evidence .passage').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('says the same whatever day is viewed, and less where less had been published', async () => {
    const texts = [];
    for (const at of ['', '?at=2019-01-01', '?at=2022-01-05', '?at=2025-06-01']) {
      const { page } = await opened(PATH + at);
      texts.push(await told(page));
      await page.context().close();
    }
    expect(new Set(texts).size).toBe(1);
    const { page } = await opened(`${PATH}?known=2022-01-12`);
    expect(await told(page)).not.toBe(texts[0]);
    await page.context().close();
  });

  it('has every link that the API says was gained, lost or may have changed, and closes what is not certain', async () => {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `fragment E on NetworkEdge { claim { id __typename } }
          { networkChange(event: "event/qantar") { gained { ...E } lost { ...E } mayHaveChanged { ...E } } }`,
      }),
    });
    const { data } = (await response.json()) as { data: { networkChange: Record<string, readonly Edge[]> } };
    const edges = Object.values(data.networkChange).flat();
    const { page, troubles, comparison } = await opened();
    expect(await comparison.locator('details[open]').count()).toBe(0);
    const ids = await comparison
      .locator('.told button[data-id]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']!));
    expect(edges.length).toBeGreaterThan(30);
    for (const { claim } of edges) expect(ids).toContain(claim.id);
    await comparison.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = await comparison
      .locator('tbody .ref')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']!));
    const tenures = edges.filter(({ claim }) => claim.__typename === 'Tenure').map(({ claim }) => claim.id);
    expect(rows.toSorted()).toEqual(tenures.toSorted());
    expect(new URL(page.url()).search).toBe('?nw=t');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  const lookedAt = [
    [1440, 'en', 'qantar'],
    [1440, 'kk', 'qantar'],
    [820, 'ru', 'qantar'],
    [390, 'en', 'qantar'],
    [390, 'kk', 'qantar'],
    [1440, 'ru', 'nazarbayev-resignation-2019'],
    [1440, 'en', 'reforms-2022'],
  ] as const;
  it.each(oneOfEach(4, lookedAt))(
    'no line crosses a name, no name covers another, %i px wide, in %s: %s',
    { tags: 'deep' },
    async (width, lang, event) => {
      const { page, troubles, comparison } = await opened(`/before-and-after/${event}?lang=${lang}`, {
        viewport: { width, height: 900 },
      });
      const chart = comparison.locator('figure svg');
      await chart.locator('.node').first().waitFor();
      expect(await troubledNames(chart)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('draws what is lost solid and what is no longer certain dashed, as its legend says', async () => {
    const { page, comparison } = await opened();
    const dashes = (change: string) =>
      comparison
        .locator(`figure path.edge.${change}`)
        .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).strokeDasharray))]);
    expect(await dashes('lost')).toEqual(['none']);
    expect(await dashes('gained')).toEqual(['none']);
    expect(await dashes('mayHaveChanged')).not.toContain('none');
    expect(await comparison.locator('.legend').innerText()).toMatch(/× Lost.*\+ Gained.*~ May have changed/s);
    await page.context().close();
  });

  it('another event is chosen in one step, has its own address, and Back returns', async () => {
    const { page, troubles, comparison } = await opened();
    const headline = await comparison.locator('h1').innerText();
    await comparison.locator('#event').selectOption('event/referendum-2022');
    await poll(() => page.url()).toBe(`${site.url}/before-and-after/referendum-2022`);
    await poll(() => comparison.locator('h1').innerText()).toMatch(/referendum/);
    await page.goBack();
    await poll(() => comparison.locator('h1').innerText()).toBe(headline);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('the chart is used by keyboard: arrows move, Enter opens', async () => {
    const { page, comparison } = await opened();
    const stop = comparison.locator('figure g[tabindex="0"]');
    await stop.focus();
    const first = await stop.getAttribute('data-id');
    await page.keyboard.press('ArrowLeft');
    await poll(() => comparison.locator('figure g[tabindex="0"]').getAttribute('data-id')).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('aside.docked reform-evidence .what').waitFor();
    await page.context().close();
  });

  it('is read without JavaScript, in each language; an unknown event is not found', async () => {
    for (const [lang, because] of [
      ['en', 'because:'],
      ['ru', 'причина:'],
      ['kk', 'себебі:'],
    ]) {
      const { page } = await site.open(`${PATH}?lang=${lang}`, { javaScriptEnabled: false });
      const count = await page.locator('main ol > li').count();
      expect(count).toBeGreaterThanOrEqual(4);
      expect(await page.locator('main ol > li em').allInnerTexts()).toEqual(Array(count).fill(because));
      expect(await page.locator('main ol > li').first().innerText()).toMatch(/¶ \d/);
      expect(await page.locator('main table').count()).toBe(4);
      await page.context().close();
    }
    expect((await fetch(`${site.url}/before-and-after/nothing-of-the-kind`)).status).toBe(404);
    const { page } = await site.open('/before-and-after/nothing-of-the-kind');
    await page.locator('reform-comparison .empty').waitFor();
    await page.context().close();
  });

  it('stands on a page of another site, with its event and its evidence in itself', async () => {
    await using host = await hostPage(site);
    await host.embed(
      `<reform-comparison src="${site.url}/graphql" event="event/qantar" lang="ru"></reform-comparison>`,
    );
    const comparison = host.page.locator('reform-comparison');
    await poll(() => comparison.locator('.changed > li').count()).toBeGreaterThanOrEqual(4);
    await comparison.locator('.changed .chip').first().click();
    await comparison.locator('.inline-evidence reform-evidence .passage').first().waitFor();
    await comparison.locator('#event').selectOption('event/referendum-2022');
    await poll(() => comparison.locator('h1').innerText()).toMatch(/еферендум/);
    expect(host.page.url()).toBe(host.url);
    expect(host.errors).toEqual([]);
  });
});
