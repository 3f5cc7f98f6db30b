import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { focused, goTo } from './keys.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => poll(() => page.evaluate(() => navigator.clipboard.readText()));
const text = (locator: Locator) => poll(async () => (await locator.allTextContents()).join('\n').replace(/\s+/g, ' '));

describe.skipIf(!chromiumPath)('tasks of the page', { timeout: 90_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  describe('T1: Masimov’s link to Qantar, its passage, its BibTeX', () => {
    it('by mouse', async () => {
      const { page, troubles } = await site.open('/', clipboard);
      await page.getByRole('combobox', { name: /Search/ }).fill('Masimov');
      await page.getByRole('option', { name: /^Karim Masimov/ }).click();
      const link = page.locator('reform-evidence li', { hasText: /aftermath of the unrest/ });
      await text(link.locator('.ends')).toMatch(/Removal of Masimov from office · Qantar/);
      await link.locator('.line').click();
      await text(page.locator('reform-evidence .passage')).toMatch(/¶ \d+/);
      await page.getByLabel('Citation format').selectOption('bibtex');
      await page.getByRole('button', { name: 'Copy citation' }).click();
      await copied(page).toMatch(/^@dataset\{[\s\S]*para\. \d+[\s\S]*\/id\//);
      expect(troubles).toEqual([]);
    });

    it('by keyboard', async () => {
      const { page, troubles } = await site.open('/', clipboard);
      await page.locator('reform-timeline .mark').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('Масимов');
      await page.keyboard.press('Enter');
      await poll(() => focused(page)).toMatch(/^h2# Karim Masimov/);
      await page.locator('reform-evidence .line').first().waitFor();
      await goTo(page, /aftermath of the unrest/);
      await page.keyboard.press('Enter');
      await text(page.locator('reform-evidence .passage')).toMatch(/¶ \d+/);
      await goTo(page, /^select#format/);
      await page.keyboard.press('b');
      await goTo(page, /^button# Copy citation/, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await copied(page).toMatch(/^@dataset\{/);
      expect(troubles).toEqual([]);
    });
  });

  describe('T2: 2022 by kind, January, an event, the embed code', () => {
    it('by mouse', async () => {
      const { page, troubles } = await site.open('/', clipboard);
      const timeline = page.locator('reform-timeline');
      await timeline.getByText('Filter', { exact: true }).click();
      await timeline.getByRole('textbox', { name: 'From' }).fill('2022');
      await timeline.getByRole('combobox', { name: /^Lanes/ }).selectOption('kind');
      await timeline.getByRole('button', { name: 'Show', exact: true }).click();
      await text(timeline.locator('svg .lane')).toMatch(/Address.*Protest/);
      const qantar = timeline.getByRole('button', { name: /^Qantar\. from 2 January 2022/ });
      // Lanes without marks go as one zooms, and the mark moves from under the pointer.
      for (let times = 0; times < 2; times++) {
        await qantar.hover();
        await page.keyboard.down('Control');
        for (let turns = 0; turns < 10; turns++) await page.mouse.wheel(0, -100);
        await page.keyboard.up('Control');
      }
      await poll(() => shown(page)).toBeLessThan(40);
      await qantar.click();
      await text(page.locator('reform-evidence h2')).toContain('Qantar');
      await timeline.getByText('Download', { exact: true }).click();
      await timeline.getByRole('button', { name: 'Copy embed code' }).click();
      await copied(page).toMatch(
        /^<script type="module" src="[^"]+\/embed\/reformgraph\.js"><\/script><reform-timeline [^\n]+$/,
      );
      expect(troubles).toEqual([]);
    });

    it('by keyboard', async () => {
      const { page, troubles } = await site.open('/', clipboard);
      await page.locator('reform-timeline .mark').first().waitFor();
      await goTo(page, /^summary# Filter/);
      await page.keyboard.press('Enter');
      await goTo(page, /^input# *$/);
      await page.keyboard.type('2022');
      await goTo(page, /^select# by theme/);
      await page.keyboard.press('ArrowDown');
      await goTo(page, /^button# Show$/);
      await page.keyboard.press('Enter');
      await text(page.locator('reform-timeline svg .lane')).toMatch(/Protest/);
      // The window grows and shrinks about the day that is looked at.
      await page.locator('#at').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('2022-01-15');
      await page.keyboard.press('Enter');
      await goTo(page, /^summary# Filter/);
      for (let times = 0; times < 5; times++) await page.keyboard.press('+');
      await poll(() => shown(page)).toBeLessThan(60);
      await goTo(page, /^g# (?!As of|.*: Show \d+ more)/);
      await goTo(page, /^g# [^.]*\. .*\. (Enactment|Dismissal|Resignation)/, 'ArrowDown');
      const here = await focused(page);
      await page.keyboard.press('Enter');
      await poll(() => focused(page)).toMatch(/^h2#/);
      expect(here).toContain((await focused(page)).replace('h2# ', ''));
      await goTo(page, /^summary# Download/, 'Shift+Tab');
      await goTo(page, /^summary# Download/, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await goTo(page, /^button# Copy embed code/);
      await page.keyboard.press('Enter');
      await copied(page).toMatch(/<reform-(timeline|network) /);
      expect(troubles).toEqual([]);
    });
  });

  describe('T3: 31 December 2021, Qantar, the lost ties, evidence, succession', () => {
    it('by mouse', async () => {
      const { page, troubles } = await site.open('/');
      await page.getByLabel('As of').first().fill('2021-12-31');
      await page.getByLabel('As of').first().press('Enter');
      await page.getByLabel('Compare before and after').selectOption('event/qantar');
      const lost = page.locator('reform-network .lost .line');
      await text(lost).toMatch(/Karim Masimov holds Head of the National Security Committee/);
      await lost.filter({ hasText: 'Masimov' }).first().click();
      await text(page.locator('reform-evidence .passage')).toMatch(/¶ 30/);
      await page.getByRole('button', { name: 'Who held this post' }).click();
      await text(page.locator('reform-succession tbody')).toMatch(/Karim Masimov.*¶ 30/);
      await poll(() => page.locator('reform-succession select').inputValue()).toBe('post/nsc-head');
      expect(troubles).toEqual([]);
    });

    it('by keyboard', async () => {
      const { page, troubles } = await site.open('/');
      await page.locator('reform-timeline .mark').first().waitFor();
      await goTo(page, /^input#at/);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('2021-12-31');
      await page.keyboard.press('Enter');
      await goTo(page, /^select#compare/);
      await page.keyboard.type('Qantar');
      await page.locator('reform-network .lost .line').first().waitFor();
      await goTo(page, /Masimov holds Head of the National/);
      await page.keyboard.press('Enter');
      await poll(() => focused(page)).toMatch(/^h2#/);
      await text(page.locator('reform-evidence .passage')).toMatch(/¶ 30/);
      await goTo(page, /^button# Who held this post/);
      await page.keyboard.press('Enter');
      await poll(() => focused(page)).toMatch(/^select#post/);
      await text(page.locator('reform-succession tbody')).toMatch(/Karim Masimov.*¶ 30/);
      expect(troubles).toEqual([]);
    });
  });
});

/** How many days the URL says that the timeline shows. */
async function shown(page: Page): Promise<number> {
  const { searchParams } = new URL(page.url());
  return (Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '')) / 86_400_000;
}
