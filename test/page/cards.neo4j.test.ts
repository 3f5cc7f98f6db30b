import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { violations } from './violations.ts';

describe.skipIf(!chromiumPath)('a card of the evidence', { tags: 'long', timeout: 90_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  /** Opens what has this id, beside a view that asks for little itself. */
  async function card(id: string, language = 'en') {
    const { page, troubles } = await site.open(`/sources?sel=${id}&lang=${language}`);
    const evidence = page.locator('reform-evidence');
    await evidence.locator('.what').waitFor();
    const headings = () => evidence.locator('h3').allTextContents();
    return { page, troubles, evidence, headings };
  }

  /** What the API answers, so that the page is held against the data and not against what it shows. */
  async function asked<T>(query: string): Promise<T> {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: T }).data;
  }

  const settled = (page: Page) =>
    poll(() => page.locator('reform-evidence .inside').getAttribute('aria-busy')).toBe('false');

  it('of an election has its seats as dots, its result as bars, and the rules it was held under', async () => {
    const { page, troubles, evidence } = await card('event/mazhilis-election-2023');
    const dots = evidence.locator('.seats circle:not(.doubt)');
    await poll(() => dots.count()).toBe(98);
    const fills = await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('fill')));
    const rings = fills.filter((fill) => fill === 'var(--paper)');
    expect([fills.length - rings.length, rings.length]).toEqual([69, 29]);
    expect(await evidence.locator('.chamber > svg .doubt').count()).toBe(1);
    expect(await evidence.locator('.seat-legend').textContent()).toMatch(/: 69[\s\S]*: 29/);
    // The table says the same as the dots.
    await evidence.locator('.twin summary').click();
    const counts = await evidence
      .locator('.twin tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number(row.querySelector('td')?.textContent)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(98);
    const votes = evidence.locator('.votes tbody tr');
    expect(await votes.first().textContent()).toMatch(/Amanat[\s\S]*53\.9 %[\s\S]*3,431,510/);
    const forNobody = votes.filter({ hasText: 'against all' });
    expect(await forNobody.locator('.bar').getAttribute('class')).toContain('hatched');
    expect(await votes.first().locator('.bar').getAttribute('class')).not.toContain('hatched');
    // What was rejected stays, hatched, and is not struck through.
    const rejected = evidence.locator('.rejected li').filter({ hasText: '3,341,510' });
    expect(await rejected.locator('.hatch').count()).toBe(1);
    expect(await rejected.locator('.claim').evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe(
      'underline',
    );
    await poll(() => evidence.locator('.shares').textContent()).toContain('54.19 %');
    await poll(() => evidence.locator('.rules').textContent()).toMatch(/Threshold for parties[\s\S]*5 %/);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('of an event sorts its claims: date, who took part, causes, effects, what was said', async () => {
    const { page, headings, evidence } = await card('event/qantar');
    await poll(headings).toContain('Who took part');
    const order = ['Who took part', 'What led to it', 'What it led to', 'What others said of it'];
    const found = (await headings()).filter((heading) => order.includes(heading));
    expect(found).toEqual(order.filter((heading) => found.includes(heading)));
    expect(found.length).toBeGreaterThan(2);
    // Every claim about it is there once.
    const { claims } = await asked<{ claims: { nodes: { id: string }[] } }>(
      '{ claims(filter: { about: ["event/qantar"] }, first: 100) { nodes { id } } }',
    );
    const shown = await evidence.locator('.line[data-id]').evaluateAll((all) => all.map((each) => each.dataset['id']));
    expect(new Set(shown).size).toBe(shown.length);
    expect(claims.nodes.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
    await page.context().close();
  });

  it('of a law says which rules it changed, before and after', async () => {
    const { evidence } = await card('event/election-law-2021');
    await poll(() => evidence.locator('.changes').textContent()).toMatch(/Threshold for parties[\s\S]*7 %[^→]*→\s*5 %/);
  });

  it('of a person has the posts in time as bars, of a post who held it, each opening its claim', async () => {
    const { evidence } = await card('person/masimov');
    const rows = evidence.locator('.tenures li');
    await poll(() => rows.count()).toBeGreaterThan(0);
    expect(await rows.first().locator('svg rect').count()).toBeGreaterThan(0);
    await rows.locator('button', { hasText: 'Head of the National Security Committee' }).first().click();
    await poll(() => evidence.locator('.what').textContent()).toContain('Head of the National Security Committee');
    const { post } = await asked<{ post: { holders: { totalCount: number } } }>(
      '{ post(id: "post/nsc-head") { holders { totalCount } } }',
    );
    await poll(() => rows.count()).toBe(post.holders.totalCount);
    await rows.locator('.claim').first().click();
    await evidence.locator('.passage').first().waitFor();
  });

  it('of a source has all that it says, and both sides of what contradicts it', async () => {
    const { evidence, headings } = await card('source/rbc-elections-2023');
    const { claims } = await asked<{ claims: { totalCount: number } }>(
      '{ claims(filter: { source: "source/rbc-elections-2023" }) { totalCount } }',
    );
    await poll(() => evidence.locator('dl').textContent()).toContain(String(claims.totalCount));
    await poll(headings).toEqual(['What contradicts it', 'What it says']);
    const against = evidence.locator('.against').first();
    expect(await against.locator('.line').count()).toBeGreaterThan(1);
  });

  it('of a claim says which sources say so and which say otherwise, and how to check each', async () => {
    const { page, evidence, troubles } = await card('result/2022-kazhyken');
    const rows = evidence.locator('.by-source tbody tr');
    await poll(() => rows.count()).toBeGreaterThan(1);
    expect(await rows.filter({ hasText: 'says otherwise' }).textContent()).toMatch(/Kazinform[\s\S]*300,907/);
    const check = evidence.locator('.check').first();
    expect(await check.locator('code').isVisible()).toBe(false);
    await check.locator('summary').click();
    expect(await check.locator('code').textContent()).toMatch(/^[0-9a-f]{64}$/);
    expect(await evidence.locator('.passage q').first().textContent()).toMatch(/ … /);
    expect(
      await evidence.locator('.passage a', { hasText: 'Open at the sentence' }).first().getAttribute('href'),
    ).toMatch(/#:~:text=/);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it.each(oneOfEach(2, ['kk', 'ru']))('of an election is in %s', { tags: 'deep' }, async (language) => {
    const { evidence } = await card('event/mazhilis-election-2023', language);
    await poll(() => evidence.locator('.votes').textContent()).toMatch(/3[\s\u00A0]431[\s\u00A0]510/);
    expect(await evidence.locator('.votes').textContent()).not.toMatch(/against all|Share|Seats/);
  });
});
