import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/edtf/day.ts';
import { browsing, chromiumPath, kazakhstan, poll, type Browsing } from './browsing.ts';
import { writeUncertainTenures } from './made-sets.ts';

const day = (iso: string) => parseDay(iso)!;

/** How a tenure is drawn: its hatched and solid bars from left to right, and what its end says. */
interface Drawn {
  readonly bars: readonly { readonly isSolid: boolean; readonly from: number; readonly to: number }[];
  readonly sign: '?' | 'arrow' | null;
}

/** Reads a drawing; the first bar stands for the days of 1991, by which the others are measured. */
async function drawn(picture: Locator): Promise<Drawn> {
  const { bars, sign } = await picture.evaluate((element) => {
    const number = (of: Element, name: string) => Number(of.getAttribute(name));
    const marks = [...element.querySelectorAll('rect:not(.frame)')];
    return {
      bars: marks.map((rect) => ({
        isSolid: !rect.classList.contains('possible'),
        from: number(rect, 'x'),
        to: number(rect, 'x') + number(rect, 'width'),
      })),
      sign: [...element.querySelectorAll('text:not(.label)')].some(({ textContent }) => textContent === '?')
        ? ('?' as const)
        : element.querySelector('path')
          ? ('arrow' as const)
          : null,
    };
  });
  const [first] = bars;
  const perPixel = (day('1991-12-31') - day('1991-01-01')) / (first!.to - first!.from);
  const dayAt = (x: number) => day('1991-01-01') + (x - first!.from) * perPixel;
  return { bars: bars.map(({ isSolid, from, to }) => ({ isSolid, from: dayAt(from), to: dayAt(to) })), sign };
}

describe.skipIf(!chromiumPath)('tenures in both pictures', { tags: 'long', timeout: 90_000 }, () => {
  const made = mkdtempSync(join(tmpdir(), 'tenures-'));
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing(writeUncertainTenures(made));
  }, 180_000);
  afterAll(async () => {
    await site?.[Symbol.asyncDispose]();
    rmSync(made, { recursive: true });
  });

  /** A tenure as the timeline and as the succession draws it. */
  async function both(name: string): Promise<readonly [Drawn, Drawn]> {
    const { page } = await site.open(`/?post=post/${name}&from=1990-01-01&to=1998-12-31`);
    const mark = page.locator(`.mark[data-id="tenure/${name}"]`);
    await mark.waitFor();
    const row = page.locator('reform-succession tbody tr:not(.unstated) td svg');
    await row.waitFor();
    const pictures = [await drawn(mark), await drawn(row)] as const;
    await page.context().close();
    return pictures;
  }

  it('one that is UNKNOWN with a `to` is solid until then, and goes on as possible with a ?', async () => {
    for (const { bars, sign } of await both('held-until')) {
      expect(bars.map(({ isSolid }) => isSolid)).toEqual([false, true, false]);
      const [, certain, possible] = bars;
      expect(certain!.from).toBeCloseTo(day('1991-12-31'), 0);
      expect(certain!.to).toBeCloseTo(day('1995-06-02'), 0);
      expect(possible!.to).toBeGreaterThan(day('1995-07-01'));
      expect(sign).toBe('?');
    }
  });

  it('one that only events date is drawn from the one to the other', async () => {
    for (const { bars, sign } of await both('between-events')) {
      expect(bars.map(({ isSolid }) => isSolid)).toEqual([false, true, false]);
      const [, certain, possible] = bars;
      expect(certain!.from).toBeCloseTo(day('1991-12-31'), 0);
      expect(certain!.to).toBeCloseTo(day('1995-06-02'), 0);
      expect(possible!.to).toBeCloseTo(day('1995-07-01'), 0);
      expect(sign).toBeNull();
    }
  });

  it('one that only an event without a day dates is in the succession alone', async () => {
    const { page } = await site.open('/?post=post/undated&z=d&kinds=TENURE');
    await page.locator('reform-succession tbody tr:not(.unstated)', { hasText: 'undated' }).waitFor();
    await page.locator('.mark[data-id="tenure/held-until"]').waitFor();
    expect(await page.locator('.mark[data-id="tenure/undated"]').count()).toBe(0);
  });
});

describe.skipIf(!chromiumPath)('tenures of the shipped data set', { tags: 'long', timeout: 90_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing(kazakhstan);
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it('one that ended with a dated event is on the timeline, solid on that day alone, and the event is named', async () => {
    const { page } = await site.open('/?from=2022-01-01&to=2022-01-30&kinds=TENURE');
    await page.locator('reform-timeline .fold').click();
    const mark = page.locator('.mark[data-id="tenure/kulibayev-atameken"]');
    await mark.waitFor();
    expect(await mark.locator('rect.possible').count()).toBe(1);
    const solid = await mark.locator('rect:not(.possible, .frame)').evaluateAll((bars) => {
      const perDay = Number(bars[0]?.closest('svg')!.querySelector('#field rect')!.getAttribute('width')) / 30;
      return bars.map((bar) => Number(bar.getAttribute('width')) / perDay);
    });
    expect(solid).toEqual([expect.closeTo(1, 1)]);
    await poll(() => mark.getAttribute('aria-label')).toMatch(/Timur Kulibayev\..*“Departure of Kulibayev/);
    expect(
      await page.locator('.mark[data-id="tenure/abdymomunov-security-council"] rect:not(.possible, .frame)').count(),
    ).toBe(0);
  });
});
