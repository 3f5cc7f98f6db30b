import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hands, type Hand } from './hands.ts';

/** What a reader comes to find out or to take along. */
interface Task {
  readonly what: string;
  /** The path that it begins at; by default the page's own. */
  readonly from?: string;
  /** How many steps it may take at most: 4 unless it says otherwise. */
  readonly most?: number;
  /** Of what another site is asked. */
  readonly outside?: RegExp;
  does(hand: Hand, page: Page): Promise<void>;
}

const MOST = 4;

const text = (locator: Locator) => poll(async () => (await locator.allTextContents()).join('\n').replace(/\s+/g, ' '));
const copied = (page: Page) => poll(() => page.evaluate(() => navigator.clipboard.readText()));
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const search = (page: Page) => page.getByRole('combobox', { name: /Search/ });
const view = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' });

const tasks: readonly Task[] = [
  {
    what: 'who headed the NSC, and who says so',
    most: 3,
    async does(hand, page) {
      await hand.type(search(page), 'head of the NSC');
      const holders = page.locator('reform-evidence .tenures li');
      await text(holders).toMatch(/Karim Masimov.*5 January 2022.*Yermek Sagimbayev.*ongoing/);
      await hand.press(holders.filter({ hasText: 'Sagimbayev' }).locator('.chip', { hasText: 'Kloop' }));
      await text(page.locator('reform-evidence .passage')).toMatch(/¶ \d+ \S.*supports · .*Kloop, 6 January 2022/);
    },
  },
  {
    what: 'what changed with Qantar, and because of what',
    async does(hand, page) {
      await hand.type(search(page), 'Qantar');
      await hand.press(page.locator('reform-evidence').getByRole('link', { name: 'Before and after' }));
      await text(page.locator('reform-comparison h1')).toMatch(/^After Qantar, \S+ offices changed hands$/);
      await text(page.locator('reform-comparison .changed li', { hasText: 'Masimov' })).toMatch(
        /Head of the National Security Committee: .*Karim Masimov.*→.*Yermek Sagimbayev.*because: .*Removal of Masimov/,
      );
    },
  },
  {
    what: 'how many voted for whom in the Mazhilis elections of 2023 and 2021',
    async does(hand, page) {
      await hand.press(view(page, 'Elections'));
      const row = (party: string) => text(page.locator('reform-elections .results tr', { hasText: party }).first());
      await row('Amanat').toMatch(/53\.9 %.*3,431,510.*62/);
      await hand.press(page.getByRole('link', { name: /^Mazhilis election of 2021/ }));
      await row('Amanat').toMatch(/71\.09 %.*76/);
    },
  },
  {
    what: 'which of two counts of votes is preferred, and why',
    async does(hand, page) {
      await hand.press(view(page, 'Conflicts'));
      await hand.press(page.getByRole('link', { name: /^Meiram Kazhyken.*200,907 or 300,907/ }));
      await text(page.locator('reform-conflicts .side.PREFERRED')).toMatch(/Preferred 200,907/);
      await text(page.locator('reform-conflicts .side.DEPRECATED')).toMatch(/Rejected 300,907.*Kazinform/);
      await text(page.locator('reform-conflicts .reasons')).toMatch(/Why one is preferred 200,907 is 2\.53%/);
    },
  },
  {
    what: 'one claim cited in BibTeX, found in another script',
    async does(hand, page) {
      await hand.type(search(page), 'Масимов');
      const link = page.locator('reform-evidence li', { hasText: /aftermath of the unrest/ });
      await text(link.locator('.ends')).toMatch(/Removal of Masimov from office · Qantar/);
      await hand.press(link.locator('.line'));
      await text(page.locator('reform-evidence .passage')).toMatch(/¶ \d+/);
      await hand.choose(page.getByLabel('Citation format'), 'BibTeX');
      await hand.press(button(page, 'Copy citation'));
      await copied(page).toMatch(/^@dataset\{[\s\S]*para\. \d+[\s\S]*\/id\//);
    },
  },
  {
    what: 'only the elections of 2022, to embed',
    async does(hand, page) {
      const timeline = page.locator('reform-timeline');
      await hand.press(timeline.getByText('Filter', { exact: true }));
      await hand.type(timeline.getByRole('textbox', { name: 'From' }), '2022');
      await hand.press(button(timeline.getByRole('group', { name: 'Show only' }), 'Elections'));
      await text(timeline.locator('.mark .label')).toBe('Presidential election of 2022');
      await hand.press(button(timeline, 'Copy embed code'));
      await copied(page).toMatch(
        /^<script type="module" src="[^"]+\/embed\/reformgraph\.js"><\/script><reform-timeline [^>]*from=2022-01-01&amp;to=2022-12-31&amp;kinds=ELECTION,CAMPAIGN[^>]*>/,
      );
    },
  },
  {
    what: 'the sentence of a story, opened in its source',
    outside: /^asked https:\/\/en\.trend\.az\//,
    async does(hand, page) {
      await hand.press(page.getByRole('link', { name: /From the January unrest to the March election/ }));
      await hand.press(page.locator('reform-story .step.current .chip', { hasText: 'Trend' }));
      const source = page.locator('reform-evidence .passage').getByRole('link', { name: 'Open at the sentence' });
      expect(await source.getAttribute('href')).toMatch(/^https:\/\/en\.trend\.az\/.*#:~:text=\S+,\S+$/);
      await page.route(/^https:\/\/en\.trend\.az\//, (route) => route.fulfill({ body: 'the source' }));
      await hand.press(source);
      await text(page.locator('body')).toBe('the source');
    },
  },
  {
    what: '31 December 2021 as known on that day',
    async does(hand, page) {
      await hand.type(page.getByLabel('As of').first(), '2021-12-31');
      await hand.type(page.getByLabel('Published by').first(), '2021-12-31');
      await hand.type(search(page), 'Head of the Security Council');
      await text(page.locator('reform-evidence .tenures li')).toMatch(/^ ?Nursultan Nazarbayev.*ongoing/);
      expect(parameters(page)).toMatchObject({ at: '2021-12-31', known: '2021-12-31' });
      // No source of the card is a later one.
      const card = page.locator('reform-evidence .inside[aria-busy="false"]');
      await text(card.locator('.chip')).toMatch(/^((?!202[2-9])[^])+$/);
    },
  },
  {
    what: 'how a rule read before and after, and what says so',
    async does(hand, page) {
      await hand.type(search(page), 'threshold');
      const value = page.locator('reform-evidence .line', { hasText: '5 per cent from the signing' });
      await text(page.locator('reform-evidence .line')).toMatch(/was 7 per cent until 24 May 2021/);
      await hand.press(value);
      await text(page.locator('reform-evidence dl')).toMatch(/Began with ?Signing of the election law of May 2021/);
    },
  },
  {
    what: 'the second step of a story, and what bears it',
    async does(hand, page) {
      await hand.press(page.getByRole('link', { name: /From the January unrest to the March election/ }));
      await hand.press(button(page, 'Next: 5 January →'));
      const step = page.locator('reform-story .step.current');
      await text(step.locator('h2')).toBe('5 January');
      await hand.press(step.locator('.claim').first());
      await text(step.locator('.claims li')).toMatch(/January 2022 · ¶ \d+ · Open at the sentence/);
    },
  },
  {
    what: 'who lost a post with Qantar, and who followed',
    async does(hand, page) {
      await hand.choose(page.getByLabel('Compare before and after'), 'Qantar');
      await text(page.locator('reform-network .head')).toMatch(/1 Jan 2022 → 1 Feb 2022/);
      await hand.press(page.locator('reform-network .lost .line', { hasText: 'Masimov' }));
      await text(page.locator('reform-evidence .passage')).toMatch(/¶ 30/);
      await hand.press(button(page, 'Who held this post'));
      await text(page.locator('reform-succession tbody')).toMatch(/Karim Masimov.*5 January 2022.*Yermek Sagimbayev/);
      expect(await page.locator('reform-succession select').inputValue()).toBe('post/nsc-head');
    },
  },
  {
    what: 'what became known on the next day, and what it corrected',
    from: '/sources?known=2022-09-16',
    async does(hand, page) {
      await hand.press(button(page, 'Later day'));
      await text(page.locator('reform-sources .big')).toBe('17 September 2022');
      const corrected = page.locator('reform-sources .corrected li', { hasText: 'Nur-Sultan' });
      await text(corrected).toMatch(/until it became Astana again.*instead of: .*\(still so on 15 September 2022\)/);
      await hand.press(corrected.locator('.line'));
      await text(page.locator('reform-evidence .passage')).toMatch(/UrduPoint, 17 September 2022/);
    },
  },
  {
    what: 'the events of January 2022 as rows for a spreadsheet',
    async does(hand, page) {
      const timeline = page.locator('reform-timeline');
      await hand.press(timeline.getByText('Filter', { exact: true }));
      await hand.type(timeline.getByRole('textbox', { name: 'From' }), '2022-01');
      await hand.press(timeline.getByText('Download', { exact: true }));
      const download = page.waitForEvent('download');
      await hand.press(button(timeline, /^CSV/));
      const rows = readFileSync(await (await download).path(), 'utf8').split('\r\n');
      expect(rows.filter((row) => row.startsWith('event/qantar,Qantar,PROTEST,2022-01-02/2022-01,'))).toHaveLength(1);
      expect(rows.filter((row) => row.includes('event/mazhilis-2023'))).toEqual([]);
    },
  },
  {
    what: 'January 2022 by the day, and one of its events',
    from: '/?at=2022-01-05&z=m',
    async does(hand, page) {
      const event = button(page.locator('reform-timeline'), /^Qantar\. from 2 January 2022/);
      const days = async () => {
        const { from = '', to = '' } = parameters(page);
        return (Date.parse(to) - Date.parse(from)) / 86_400_000;
      };
      await hand.zoom(event);
      await poll(days).toBeLessThan(60);
      await hand.press(event);
      await text(page.locator('reform-evidence h2')).toBe('Qantar');
    },
  },
  {
    what: 'the connections of a person on a day as a table',
    from: '/?at=2021-12-31',
    async does(hand, page) {
      await hand.type(search(page), 'Masimov');
      await hand.press(button(page, 'Show connections'));
      const network = page.locator('reform-network');
      await text(network.locator('.head')).toMatch(/Connections: .*Karim Masimov/);
      await hand.press(button(network, 'Table'));
      await text(network.locator('tbody tr')).toMatch(/Karim Masimov.*Head of the National Security Committee/);
    },
  },
];

describe.skipIf(!chromiumPath)('tasks of the page', { timeout: 90_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  async function done(task: Task, how: keyof typeof hands): Promise<void> {
    const { from = '/', most = MOST, outside } = task;
    const { page, troubles } = await site.open(from, { permissions: ['clipboard-read', 'clipboard-write'] });
    const hand = hands[how](page);
    await task.does(hand, page);
    expect(hand.steps.length, hand.steps.join('\n')).toBeLessThanOrEqual(most);
    expect(troubles.filter((trouble) => !outside?.test(trouble))).toEqual([]);
    await page.context().close();
  }

  it('are fifteen', () => expect(tasks).toHaveLength(15));

  it.each(tasks)('by mouse: $what', async (task) => done(task, 'mouse'));

  it.each(oneOfEach(5, tasks))('by keyboard: $what', { tags: 'deep' }, async (task) => done(task, 'keyboard'));
});
