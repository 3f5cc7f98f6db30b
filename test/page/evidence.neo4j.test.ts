import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';

describe.skipIf(!chromiumPath)('the page', { timeout: 90_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  });
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it('draws the events in lanes, and opens one with its sentence and passage', async () => {
    const { page, troubles } = await site.open('/');
    const referendum = page.getByRole('button', { name: /^Constitutional referendum of 2022\. 5 June 2022/ });
    await referendum.click();
    const evidence = page.locator('reform-evidence');
    await poll(() => evidence.getByRole('heading', { level: 2 }).textContent()).toContain('referendum');
    await evidence.getByRole('button', { name: /¶ 6/ }).first().click();
    await poll(() => evidence.locator('.passage').first().textContent()).toContain('¶ 6');
    expect(new URL(page.url()).searchParams.get('sel')).toMatch(/^[a-z-]+\//);
    await page.goBack();
    await poll(() => new URL(page.url()).searchParams.get('sel')).toBe('event/referendum-2022');
    expect(troubles).toEqual([]);
  });

  it('has the first list without its program', async () => {
    const { page } = await site.open('/?lang=kk', { javaScriptEnabled: false });
    // What lies below the first screen is left out where a cold server does not have it in time.
    await poll(async () => {
      await page.reload();
      return page.locator('table').count();
    }).toBe(4);
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(30);
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
    expect(await page.locator('h1').textContent()).toContain('Қазақстан');
    const [events, posts, rules] = await page.locator('table').allTextContents();
    expect(events).toMatch(/¶ \d/);
    const dates = await page.locator('tr[data-id] code').allTextContents();
    const ids = await page.locator('tr[data-id]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
    const last = ids.slice(dates.findLastIndex((date) => date !== '') + 1);
    expect(last).toContain('event/dubnov-talk');
    // A part of a dated event stands where that does.
    expect(last).not.toContain('event/qantar-violence');
    expect(ids.indexOf('event/qantar-violence')).toBeLessThan(ids.indexOf('event/referendum-2022'));
    expect(posts).toMatch(/Нұрсұлтан Назарбаев.*¶ 29/);
    expect(rules).toMatch(/5[\s ]?000/);
  });

  it('has the first list too where its program does not come', async () => {
    const { page } = await site.open('about:blank');
    await page.route('**/embed/page.js', () => undefined);
    await page.goto(`${site.url}/`, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Founding of Otan' }).waitFor({ timeout: 5000 });
  });

  it('tells a defect of the server at once, and asks all again by one Retry', async () => {
    const { page } = await site.open('about:blank');
    await page.route(/\/graphql\?/, (route) => route.fulfill({ status: 500, body: 'a defect' }));
    await page.goto(`${site.url}/?sel=event/qantar`);
    const evidence = page.locator('reform-evidence');
    await evidence.getByText('HTTP 500').waitFor({ timeout: 5000 });
    await page.unroute(/\/graphql\?/);
    await evidence.getByRole('button', { name: 'Try again' }).click();
    await poll(() => evidence.locator('.line').count()).toBeGreaterThan(5);
    await poll(() => evidence.getByRole('alert').count()).toBe(0);
  });

  it.each([
    [390, 844],
    [1440, 1000],
  ])('begins, %i px wide, with a part of the network that fits, and has all of it', async (width, screenHeight) => {
    const { page, troubles } = await site.open('/', { viewport: { width, height: screenHeight } });
    const network = page.locator('reform-network');
    await network.scrollIntoViewIfNeeded();
    await network.locator('.node').first().waitFor();
    const height = async () => (await network.locator('figure').boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(screenHeight * 1.2);
    expect(await network.locator('.untied').count()).toBe(0);
    const few = await network.locator('.node').count();
    await network.getByRole('button', { name: 'Show all' }).click();
    await poll(() => network.locator('.node').count()).toBeGreaterThan(few);
    expect(troubles).toEqual([]);
  });
});
