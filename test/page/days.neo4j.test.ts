import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';

describe.skipIf(!chromiumPath)('a data set on both sides of the year 1', { timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing(join(root, 'test', 'fixtures', 'rome'));
  }, 180_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it('has its axis, its window, its days and its permalinks', async () => {
    const { page, troubles } = await site.open('/?z=d');
    const timeline = page.locator('reform-timeline');
    const ticks = () => timeline.locator('svg :is(.tick.major, .small)').allTextContents();
    await timeline.locator('.mark').first().waitFor();
    await poll(ticks).toContain('500 BC');
    expect((await ticks()).filter((label) => !/^(AD )?[1-9]\d*( BC)?$/.test(label))).toEqual([]);

    // What is typed is shown whole, and leads on.
    const field = page.getByLabel('As of').first();
    await field.fill('-0043-03-15');
    await field.press('Enter');
    await poll(() => new URL(page.url()).searchParams.get('at')).toBe('-0043-03-15');
    expect(await field.inputValue()).toBe('-0043-03-15');
    expect(await field.evaluate((input: HTMLInputElement) => input.scrollWidth <= input.clientWidth)).toBe(true);
    await poll(() => timeline.locator('.cursor').getAttribute('aria-valuetext')).toBe('15 March 44 BC');
    await timeline.locator('.cursor').focus();
    await page.keyboard.press('ArrowRight');
    await poll(() => new URL(page.url()).searchParams.get('at')).toBe('-0043-03-16');

    // A window by its years.
    await timeline.locator('summary', { hasText: 'Filter' }).click();
    await timeline.locator('[name=from]').fill('-0044');
    await timeline.locator('[name=to]').fill('-0042');
    await timeline.getByRole('button', { name: 'Show', exact: true }).click();
    await poll(() => new URL(page.url()).searchParams.get('from')).toBe('-0044-01-01');
    await poll(() =>
      timeline.locator('.mark').evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset['id'])),
    ).toContain('event/ides');
    await poll(ticks).toContain('44 BC');

    const permalink = new URL((await page.locator('footer a.link').getAttribute('href'))!, page.url());
    expect(Object.fromEntries(permalink.searchParams)).toMatchObject({
      at: '-0043-03-16',
      from: '-0044-01-01',
      to: '-0042-12-31',
    });
    await page.goto(permalink.href);
    await poll(() => page.getByLabel('As of').first().inputValue()).toBe('-0043-03-16');
    await poll(ticks).toContain('44 BC');
    await page.locator('reform-network').scrollIntoViewIfNeeded();
    await poll(() => page.locator('reform-network .head').textContent()).toContain('16 Mar 44 BC');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['-0042-12-30', '(not yet published)'],
    ['-0041-12-31', ''],
  ])('knows by %s what had been published', async (known, note) => {
    const { page } = await site.open(`/?known=${known}&sel=tenure/caesar`);
    const published = page
      .locator('reform-evidence dt', { hasText: 'Published' })
      .locator('xpath=following-sibling::dd[1]');
    await poll(() => published.textContent()).toBe(`31 December 43 BC${note && ` ${note}`}`);
    await page.context().close();
  });

  it('compares across an event, and shows who followed', async () => {
    const { page } = await site.open('/?cmp=event/ides&post=post/consul&at=-0043-03-15');
    await page.locator('reform-network').scrollIntoViewIfNeeded();
    await poll(() => page.locator('reform-network .head').textContent()).toContain('14 Mar 44 BC → 16 Mar 44 BC');
    await poll(() => page.locator('reform-network .changes .lost').textContent()).toContain('Caesar');
    const axis = page.locator('reform-succession th svg text');
    await poll(() => axis.allTextContents()).toContain('40 BC');
    expect((await axis.allTextContents()).join()).not.toMatch(/-|\b0\b/);
    await page.context().close();
  });
});
