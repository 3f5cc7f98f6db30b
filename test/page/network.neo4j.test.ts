import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { troubledNames } from './troubled-names.ts';
import { violations } from './violations.ts';

interface Answer {
  readonly data: {
    readonly network: {
      readonly nodes: readonly { readonly degree: number; readonly entity: { readonly id: string } }[];
      readonly edges: readonly { readonly claim: { readonly id: string } }[];
    };
  };
}

describe.skipIf(!chromiumPath)('the network', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  async function network(args: string): Promise<Answer['data']['network']> {
    const query = `{ network(attributed: true, ${args}) { nodes { degree entity { id } } edges { claim { id } } } }`;
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as Answer).data.network;
  }

  async function opened(path: string, width = 1440) {
    const { page, troubles } = await site.open(path, { viewport: { width, height: 1000 } });
    const shown = page.locator('reform-network');
    await shown.scrollIntoViewIfNeeded();
    await shown.locator('.node').first().waitFor();
    return { page, troubles, shown };
  }

  const STANDARD = 'types: [PERSON, POST, PARTY, INSTITUTION, GROUP]';

  it('begins with at most 30 of the best connected persons, posts, parties, institutions and groups, and says how many more there are', async () => {
    const { nodes } = await network(`at: "2022-07-01", ${STANDARD}`);
    const { page, troubles, shown } = await opened('/?at=2022-07-01');
    const ids = await shown
      .locator('.node')
      .evaluateAll((all) => all.map((each) => (each as unknown as SVGElement).dataset['id']!));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.length).toBeLessThanOrEqual(30);
    expect(ids.filter((id) => !/^(?:person|post|party|institution|group)\//.test(id))).toEqual([]);
    const ever = new Map((await network(STANDARD)).nodes.map(({ entity, degree }) => [entity.id, degree]));
    const [best] = [...ever].toSorted(([, one], [, other]) => other - one);
    expect(ids).toContain(best![0]);
    expect(await shown.locator('.rest').innerText()).toBe(
      `${ids.length} best connected · ${nodes.length - ids.length} more to add`,
    );
    await shown.getByRole('button', { name: 'Show all' }).click();
    await poll(() => shown.locator('.node:not(.untied)').count()).toBe(nodes.length);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('types are switched on and off, in the address too', async () => {
    const { page, troubles, shown } = await opened('/?at=2022-07-01&nw=c');
    await shown.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = () => shown.locator('tbody tr').count();
    const types = shown.getByRole('group', { name: 'What the network has' });
    await poll(rows).toBe((await network(`at: "2022-07-01", ${STANDARD}`)).edges.length);
    await types.getByRole('button', { name: 'Place' }).click();
    await poll(() => new URL(page.url()).searchParams.get('types')).toBe('PERSON,POST,PARTY,INSTITUTION,GROUP,PLACE');
    await poll(rows).toBe(
      (await network('at: "2022-07-01", types: [PERSON, POST, PARTY, INSTITUTION, GROUP, PLACE]')).edges.length,
    );
    for (const off of ['Place', 'Party', 'Institution', 'Group'])
      await types.getByRole('button', { name: off }).click();
    await poll(rows).toBe((await network('at: "2022-07-01", types: [PERSON, POST]')).edges.length);
    await page.reload();
    await shown.scrollIntoViewIfNeeded();
    await poll(rows).toBe((await network('at: "2022-07-01", types: [PERSON, POST]')).edges.length);
    await types.getByRole('button', { name: 'Event' }).click();
    await poll(() => new URL(page.url()).searchParams.get('rel')).toBe('all');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  const lookedAt = [
    [1440, '/?at=2022-07-01'],
    [1440, '/?at=2022-01-04&lang=ru'],
    [1440, '/?at=2023-03-19&lang=kk'],
    [1440, '/?cmp=event/qantar&at=2021-12-31'],
    [820, '/?at=2022-07-01'],
    [390, '/?at=2022-07-01'],
    [390, '/?at=2022-07-01&sel=person/nazarbayev&lang=kk'],
  ] as const;
  it.each(oneOfEach(4, lookedAt))(
    'no line crosses a name, no name covers another, %i px wide: %s',
    { tags: 'deep' },
    async (width, path) => {
      const { page, troubles, shown } = await opened(path, width);
      const chart = shown.locator('figure svg');
      expect(await troubledNames(chart)).toEqual([]);
      // Nearly every name is there.
      const [named, all] = [await shown.locator('.node text:not(.hush)').count(), await shown.locator('.node').count()];
      expect(named).toBeGreaterThanOrEqual(all - 1);
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('a node that is chosen brings its neighbourhood into view', async () => {
    const { page, troubles, shown } = await opened('/?at=2022-07-01');
    await shown.locator('.node[data-id="person/tokayev"]').click();
    await poll(() => shown.locator('.node[data-id="person/tokayev"]').getAttribute('aria-pressed')).toBe('true');
    const around = await network(`at: "2022-07-01", around: ["person/tokayev"], depth: 1, ${STANDARD}`);
    await poll(async () => {
      const ids = await shown
        .locator('.node')
        .evaluateAll((each) => each.map((node) => (node as unknown as SVGElement).dataset['id']!));
      return around.nodes.filter(({ entity }) => !ids.includes(entity.id)).length;
    }).toBe(0);
    expect(await shown.locator('.head').innerText()).toContain('Connections: Kassym-Jomart Tokayev');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('nothing moves from day to day', async () => {
    const { page, shown } = await opened('/?at=2022-07-01');
    const places = () =>
      shown.locator('.node').evaluateAll((all) =>
        Object.fromEntries(
          all.map((each) => {
            const frame = each.querySelector('.frame')!;
            return [
              (each as unknown as SVGElement).dataset['id']!,
              `${frame.getAttribute('x')} ${frame.getAttribute('y')}`,
            ];
          }),
        ),
      );
    const before = await places();
    await page.getByRole('textbox', { name: 'As of' }).fill('2021-06-01');
    await page.getByRole('textbox', { name: 'As of' }).press('Enter');
    await poll(() => shown.locator('.head').textContent()).toContain('1 Jun 2021');
    const after = await places();
    const both = Object.keys(after).filter((id) => id in before);
    expect(both.length).toBeGreaterThan(5);
    for (const id of both) expect(after[id]).toBe(before[id]);
    await page.context().close();
  });

  it('a comparison leads to its sentences, without a reload', async () => {
    const { page, troubles, shown } = await opened('/?cmp=event/qantar&at=2021-12-31');
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await shown.getByRole('link', { name: 'Read this comparison as sentences' }).click();
    await poll(() => new URL(page.url()).pathname).toBe('/before-and-after/qantar');
    await poll(() => page.locator('reform-comparison h1').innerText()).toMatch(/^After Qantar, /);
    expect(await page.evaluate(() => (globalThis as unknown as { isSame?: boolean }).isSame)).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
