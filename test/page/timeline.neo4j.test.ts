import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';

interface Event {
  readonly id: string;
  readonly date: { readonly edtf: string } | null;
  readonly bounds: { readonly fromMin: string | null; readonly toMax: string | null } | null;
  readonly partOf: { readonly id: string } | null;
}

describe.skipIf(!chromiumPath)('the timeline', { timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  async function ask<Data>(query: string): Promise<Data> {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: Data }).data;
  }

  async function events(): Promise<readonly Event[]> {
    const { timeline } = await ask<{ timeline: { nodes: readonly Event[] } }>(
      '{ timeline(first: 500) { nodes { id date { edtf } bounds { fromMin toMax } partOf { id } } } }',
    );
    return timeline.nodes;
  }

  async function opened(path: string, width = 1440) {
    const { page, troubles } = await site.open(path, { viewport: { width, height: 1000 } });
    await page.locator('reform-timeline .mark').first().waitFor();
    return { page, troubles };
  }

  const lanes = (page: Page) => page.locator('reform-timeline svg .lane').allTextContents();
  const marks = (page: Page) =>
    page
      .locator('reform-timeline svg .mark')
      .evaluateAll((all) => all.map((each) => (each as unknown as SVGElement).dataset['id']!));

  it('shows only one lane, and all again, by one click each', async () => {
    const { page, troubles } = await opened('/');
    const all = await lanes(page);
    expect(all.length).toBeGreaterThan(3);
    const choice = page.getByRole('group', { name: 'Show only' });
    await choice.getByRole('button', { name: 'Elections' }).click();
    await poll(() => lanes(page)).toEqual(['Elections']);
    await poll(() => new URL(page.url()).searchParams.get('kinds')).toMatch(/^ELECTION/);
    expect(await choice.getByRole('button', { name: 'Elections' }).getAttribute('aria-pressed')).toBe('true');
    await choice.getByRole('button', { name: 'Elections' }).click();
    await poll(() => lanes(page)).toEqual(all);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('has no lane without a mark', async () => {
    for (const path of ['/?from=2022-01-02&to=2022-01-04', '/?from=2019-03-19&to=2019-03-20', '/?z=d']) {
      const { page } = await opened(path);
      const shown = await lanes(page);
      const spoken = await page
        .locator('reform-timeline svg .mark')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')!));
      for (const lane of shown) expect(spoken.filter((text) => text.includes(lane)).length, lane).toBeGreaterThan(0);
      await page.context().close();
    }
  });

  it.each([1440, 390])('the flag of the day covers no label of the axis, %i px wide', async (width) => {
    const { page } = await opened('/?at=2022-01-01', width);
    for (const at of ['2020-01-01', '2021-06-01', '2022-01-01', '2022-01-20', '2023-01-05']) {
      await page.getByRole('textbox', { name: 'As of' }).fill(at);
      await page.getByRole('textbox', { name: 'As of' }).press('Enter');
      await poll(() => new URL(page.url()).searchParams.get('at')).toBe(at);
      const covered = await page.locator('reform-timeline figure > svg').evaluate((svg) => {
        const flag = svg.querySelector('.handle')!.getBoundingClientRect();
        return [...svg.querySelectorAll('text.tick')]
          .filter((tick) => {
            const box = tick.getBoundingClientRect();
            return box.left < flag.right && flag.left < box.right && box.top < flag.bottom && flag.top < box.bottom;
          })
          .map((tick) => tick.textContent);
      });
      expect(covered).toEqual([]);
    }
    await page.context().close();
  });

  it('shows the tenures of the chosen person or post in a lane of their own, whatever kinds are shown', async () => {
    for (const [id, type, field] of [
      ['person/tokayev', 'Person', 'tenures'],
      ['post/prime-minister', 'Post', 'holders'],
    ] as const) {
      const { found } = await ask<{ found: { held: { nodes: readonly { id: string }[] } } }>(
        `{ found: node(id: "${id}") { ... on ${type} { held: ${field}(first: 100) { nodes { id } } } } }`,
      );
      const known = found.held.nodes.map((tenure) => tenure.id);
      const { page, troubles } = await opened(`/?sel=${id}&z=d&kinds=ELECTION`);
      await poll(async () => (await lanes(page))[0]).toBe('Posts held');
      const own = (await marks(page)).filter((each) => each.startsWith('tenure/'));
      expect(own.length).toBeGreaterThan(1);
      for (const tenure of own) expect(known).toContain(tenure);
      expect(troubles).toEqual([]);
      await page.context().close();
    }
  });

  it('a day can be read entry by entry: at the narrowest zoom all that is dated to it is there', async () => {
    const ofDay = (await events()).filter(({ date }) => date?.edtf === '2022-01-05').map(({ id }) => id);
    expect(ofDay.length).toBeGreaterThan(5);
    const { page, troubles } = await opened('/?at=2022-01-05');
    await page.getByRole('button', { name: 'One day' }).click();
    await poll(() => new URL(page.url()).searchParams.get('z')).toBe('h');
    await poll(async () => {
      const shown = await marks(page);
      return ofDay.filter((id) => !shown.includes(id));
    }).toEqual([]);
    // Each is told by its own name, not covered by another.
    const boxes = await page
      .locator('reform-timeline svg .mark .label')
      .evaluateAll((all) =>
        all.map((each) => (each as SVGTextElement).getBBox()).map(({ x, y, width, height }) => [x, y, width, height]),
      );
    const overlapping = boxes.filter(([x, y, w, h], at) =>
      boxes
        .slice(at + 1)
        .some(([l, t, b, d]) => x! < l! + b! - 1 && l! < x! + w! - 1 && y! < t! + d! - 3 && t! < y! + h! - 3),
    );
    expect(overlapping).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('an event without a date is drawn within the days of the event that it is part of', async () => {
    const all = await events();
    const inside = all.filter(({ date, bounds, partOf }) => date === null && bounds?.fromMin && bounds.toMax && partOf);
    expect(inside.length).toBeGreaterThan(0);
    for (const { id, bounds } of inside.slice(0, 3)) {
      const { page } = await opened(`/?from=${bounds!.fromMin}&to=${bounds!.toMax}`);
      const folded = page.locator('reform-timeline .fold[aria-expanded=false]');
      while ((await folded.count()) > 0) await folded.first().click();
      await poll(async () => (await marks(page)).includes(id)).toBe(true);
      await page.context().close();
    }
  });
});
