import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';

describe.skipIf(!chromiumPath)('what is not sure never looks sure', { timeout: 90_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it(
    'a statement of June is drawn soft over the whole month, and is never said to be on its first day',
    { tags: 'deep' },
    async () => {
      for (const [language, wrong] of oneOfEach(3, [
        ['en', '1 June 2022'],
        ['ru', '1 июня 2022'],
        ['kk', '2022 жылғы 1 маусым'],
      ] as const)) {
        const { page } = await site.open(
          `/?lang=${language}&from=2022-05-01&to=2022-07-31&sel=event/tokayev-june-explanation`,
        );
        const mark = page.locator('.mark[data-id="event/tokayev-june-explanation"]');
        await mark.waitFor();
        const days = await mark
          .locator('g rect')
          .first()
          .evaluate((rect) => {
            const field = rect.closest('svg')!.querySelector('#field rect')!;
            const perDay = Number(field.getAttribute('width')) / 92;
            return { width: Number(rect.getAttribute('width')) / perDay, fill: rect.getAttribute('fill') };
          });
        expect(days.width).toBeCloseTo(30, 1);
        expect(days.fill).toMatch(/^url\(#soft-/);
        await page.locator('reform-evidence dl').first().waitFor();
        expect(await page.evaluate(allText)).not.toContain(wrong);
        await page.context().close();
      }
    },
  );

  it('an undated part of a dated event is drawn dotted within its days, in no list of what has no date', async () => {
    const { page } = await site.open('/?sel=event/qantar-violence&from=2021-12-01&to=2022-02-28&lanes=kind');
    for (const id of ['event/qantar-violence', 'event/qantar-arrests']) {
      const dotted = page.locator(`.mark[data-id="${id}"] .within`);
      await dotted.waitFor();
      const [days, perDay] = await dotted.evaluate((group) => {
        const day = Number(group.closest('svg')!.querySelector('#field rect')!.getAttribute('width')) / 90;
        return [(group as SVGGElement).getBBox().width / day, day];
      });
      // Its brackets stand a few pixels within the days.
      expect(days * perDay).toBeGreaterThan(30 * perDay - 6);
      expect(days).toBeLessThanOrEqual(30);
      expect(await page.locator(`.mark[data-id="${id}"] rect:not(.frame)`).count()).toBe(0);
    }
    await page.locator('.mark[data-id="event/masimov-removal"]').waitFor();
    for (const id of ['event/qantar-violence', 'event/qantar-arrests', 'event/masimov-removal'])
      expect(await page.locator(`reform-timeline .undated button[data-id="${id}"]`).count()).toBe(0);
    const facts = page.locator('reform-evidence dl').first();
    await poll(() => facts.textContent()).toContain('No date given');
    await page.getByRole('group', { name: 'Timeline: Chart / Table' }).getByRole('button', { name: 'Table' }).click();
    const row = page.locator('reform-timeline tr', { has: page.locator('[data-id="event/qantar-violence"]') });
    await poll(async () => (await row.textContent())?.replace(/\s+/g, ' ')).toMatch(/^\s*No date given\s/);
  });

  it.each(
    oneOfEach(3, [
      ['en', 'the date is not stated', ['8 April 2022', '7 September 2022', '2 April 2023', '29 April 2023']],
      ['ru', 'дата не указана', ['8 апреля 2022', '7 сентября 2022', '2 апреля 2023', '29 апреля 2023']],
      [
        'kk',
        'күні көрсетілмеген',
        ['2022 жылғы 8 сәуір', '2022 жылғы 7 қыркүйек', '2023 жылғы 2 сәуір', '2023 жылғы 29 сәуір'],
      ],
    ] as const),
  )('a day that no source states is no date: %s', { tags: 'deep' }, async (language, unstated, computed) => {
    const { page } = await site.open(`/?lang=${language}&post=post/nsdp-leader`);
    for (const post of ['post/nsdp-leader', 'post/presidential-administration-head']) {
      await page.locator('reform-succession select').selectOption(post);
      const row = page.locator('reform-succession tr.unstated').first();
      await poll(() => row.textContent()).toContain(unstated);
      const text = await page.evaluate(allText);
      expect(computed.filter((day) => new RegExp(`(?<!\\d)${day}`).test(text))).toEqual([]);
    }
  });

  it('Qantar is compared with any later day: what was lost stays lost, and what may have changed is folded away', async () => {
    const { page } = await site.open('/?at=2022-03-01&cmp=event/qantar');
    await page.locator('reform-network').scrollIntoViewIfNeeded();
    const lost = () =>
      page
        .locator('reform-network .changes .lost li button')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']));
    await poll(lost).toEqual(
      expect.arrayContaining([
        'tenure/masimov-nsc',
        'tenure/mamin-prime-minister',
        'tenure/nazarbayev-amanat',
        'tenure/nazarbayev-security-council',
      ]),
    );
    const claims = await lost();
    for (const [day, inWords] of [
      ['2022-07-01', '1 Jul 2022'],
      ['2023-03-19', '19 Mar 2023'],
      ['2030-01-01', '1 Jan 2030'],
    ] as const) {
      await page.getByRole('textbox', { name: 'As of' }).fill(day);
      await page.getByRole('textbox', { name: 'As of' }).press('Enter');
      await poll(() => page.locator('reform-network .head').textContent()).toContain(`1 Jan 2022 → ${inWords}`);
      await poll(lost).toEqual(expect.arrayContaining(claims));
    }
    const folded = page.locator('reform-network details.mayHaveChanged');
    expect(
      await folded.evaluate((details) => [
        (details as HTMLDetailsElement).open,
        details.querySelectorAll('li').length > 5,
      ]),
    ).toEqual([false, true]);
  });

  it('after the latest source the page says why so much is only possible', async () => {
    const { page } = await site.open('/?at=2025-12-12');
    await page.locator('reform-network').scrollIntoViewIfNeeded();
    for (const element of ['timeline', 'network', 'succession'])
      await poll(() => page.locator(`reform-${element} .latest-source`).textContent()).toContain(
        'Date of the latest source: 11 December 2025',
      );
    await page.getByRole('textbox', { name: 'As of' }).fill('2025-12-11');
    await page.getByRole('textbox', { name: 'As of' }).press('Enter');
    await poll(() => page.locator('.latest-source').count()).toBe(0);
  });

  it('an open end fades and has its arrow; it is not drawn to the frame', async () => {
    const { page } = await site.open('/?z=d');
    const mark = page.locator('.mark[data-id="event/reforms-2022"]');
    await mark.waitFor();
    const { arrows, right, frame, masks } = await mark.evaluate((element) => ({
      arrows: [...element.querySelectorAll('path')].filter((path) => path.getAttribute('d')?.includes('l5 4-5 4'))
        .length,
      right: Math.max(
        ...[...element.querySelectorAll('g rect')].map(
          (rect) => Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')),
        ),
      ),
      frame: Number(element.closest('svg')!.getAttribute('width')),
      masks: [...element.querySelectorAll('[mask]')].length,
    }));
    expect(arrows).toBe(1);
    expect(masks).toBeGreaterThan(0);
    expect(right).toBeLessThan(frame - 6);
  });

  it(
    'a tenure that ended is drawn no later than it can have ended, and solid only where it cannot have ended yet',
    { tags: 'deep' },
    async () => {
      for (const [post, holder, last, bars] of oneOfEach(2, [
        ['post/security-council-deputy-secretary', 'Abdymomunov', '2022-01-08', ['possible']],
        ['post/presidential-administration-head', 'Nurtleu', '2023-04-30', ['possible', 'solid', 'possible']],
        ['post/defence-minister', 'Zhaksylykov', '2025-06-08', ['solid', 'possible']],
      ] as const)) {
        const { page } = await site.open(`/?post=${post}&at=${last}`);
        const row = page.locator('reform-succession tbody tr:not(.unstated)', { hasText: holder });
        await row.waitFor();
        // The line stands at the beginning of the last day, the bar ends with that day.
        await poll(() =>
          row.evaluate((element) => {
            const number = (of: Element | null, name: string) => Number(of?.getAttribute(name));
            const drawn = [...element.querySelectorAll('svg > rect')];
            const hatch = drawn.at(-1)!;
            return {
              past:
                number(hatch, 'x') + number(hatch, 'width') - number(element.querySelector('svg > line'), 'x1') < 1.5,
              bars: drawn.map((bar) => (bar.classList.contains('possible') ? 'possible' : 'solid')),
            };
          }),
        ).toEqual({ past: true, bars });
        await page.context().close();
      }
    },
  );

  it('every tie that is only possible is dashed, and no other', async () => {
    const { page } = await site.open('/?at=2022-07-01');
    await page.locator('reform-network').scrollIntoViewIfNeeded();
    await page.locator('reform-network').getByRole('button', { name: 'Show all' }).click();
    const answer = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ network(at: "2022-07-01", types: [PERSON, POST, PARTY, INSTITUTION, GROUP], attributed: true) { edges { certainty } } }',
      }),
    });
    const { data } = (await answer.json()) as { data: { network: { edges: { certainty: string }[] } } };
    const possible = data.network.edges.filter(({ certainty }) => certainty === 'POSSIBLE').length;
    expect(possible).toBeGreaterThan(5);
    await poll(() =>
      page.locator('reform-network figure path.edge').evaluateAll((paths) => {
        const dashed = paths.map((path) => getComputedStyle(path).strokeDasharray !== 'none');
        return [dashed.filter(Boolean).length, dashed.length];
      }),
    ).toEqual([possible, data.network.edges.length]);
  });

  it('what was not yet published is at half strength and says so', async () => {
    const { page } = await site.open('/?known=2022-01-01');
    const mark = page.getByRole('button', { name: /^Presidential election of 2022\..*not yet published/ });
    await mark.waitFor();
    expect(await mark.evaluate((element) => getComputedStyle(element).opacity)).toBe('0.5');
  });
});

/** All text of a document, its shadow roots' too, and what is said of it in attributes. */
function allText(): string {
  const parts: string[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-valuetext', 'title']) parts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === 3) parts.push(node.textContent ?? '');
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return parts.join('\n');
}
