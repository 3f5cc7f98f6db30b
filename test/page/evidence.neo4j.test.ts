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
    const referendum = page.getByRole('button', { name: /^Constitutional referendum of 2022\. June 2022/ });
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
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(30);
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
  });
});
