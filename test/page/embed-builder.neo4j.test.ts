import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hostPage } from './host-page.ts';
import { violations } from './violations.ts';

describe.skipIf(!chromiumPath)('the embed builder', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it('makes the line that shows only elections of 2022, in another language and height, and it does so elsewhere', async () => {
    const { page, troubles } = await site.open('/embed', { permissions: ['clipboard-read', 'clipboard-write'] });
    const builder = page.locator('reform-embed');
    for (const lane of ['Reform', 'Unrest and trials', 'Posts and parties', 'Polls and statements'])
      await builder.getByRole('checkbox', { name: lane }).uncheck();
    await builder.getByRole('textbox', { name: 'From' }).fill('2022');
    await builder.getByRole('textbox', { name: 'From' }).press('Tab');
    await builder.getByRole('textbox', { name: 'To' }).fill('2022-12-31');
    await builder.getByRole('textbox', { name: 'To' }).press('Tab');
    await builder.getByRole('combobox', { name: 'Language' }).selectOption('ru');
    await builder.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await builder.getByRole('textbox', { name: 'Height' }).fill('320');
    await builder.getByRole('textbox', { name: 'Height' }).press('Tab');
    const marks = (timeline: typeof builder) =>
      timeline.locator('.mark').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    const preview = builder.locator('.site reform-timeline');
    await poll(async () => (await marks(preview)).join('\n')).toMatch(/2022/);
    await builder.getByRole('button', { name: 'Copy', exact: true }).click();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toMatch(
      /^<script type="module" src="[^"]+"><\/script><reform-timeline src="[^"]+" view="\?from=2022-01-01&amp;to=2022-12-31&amp;kinds=ELECTION,CAMPAIGN" lang="ru" theme="dark" height="320"><a href="[^"]+">[^<]+<\/a><\/reform-timeline>$/,
    );
    await using host = await hostPage(site);
    await host.embed(line.replace(/^<script.*?<\/script>/, ''));
    const embedded = host.page.locator('reform-timeline');
    await poll(() => marks(embedded)).toEqual(await marks(preview));
    expect((await marks(embedded)).length).toBeGreaterThan(0);
    expect(await embedded.evaluate((each) => each.getBoundingClientRect().height)).toBe(320);
    expect(await embedded.evaluate((each) => getComputedStyle(each).colorScheme)).toBe('dark');
    expect(host.errors).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  const parts = [
    ['Network', 'reform-network', '.node, .empty'],
    ['Who held a post', 'reform-succession', 'tbody tr'],
    ['Rules', 'reform-rules', 'tbody tr'],
    ['Story', 'reform-story', '.step.current h2'],
    ['Before and after', 'reform-comparison', '.told h1'],
    ['Elections', 'reform-elections', '.votes tbody tr'],
    ['Conflicts', 'reform-conflicts', '.detail h2'],
    ['Sources', 'reform-sources', '.publishers li'],
    ['One event', 'reform-evidence', '.what'],
  ] as const;
  it.each(oneOfEach(4, parts))('shows and names %s', { tags: 'deep' }, async (name, tag, inside) => {
    const { page, troubles } = await site.open('/embed');
    const builder = page.locator('reform-embed');
    await builder.getByRole('radio', { name, exact: true }).check();
    await builder.locator(`.site ${tag} ${inside}`).first().waitFor();
    await poll(() => builder.locator('.code code').innerText()).toContain(`<${tag} src="${site.url}/graphql"`);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('offers a frame of one vote and an address for oEmbed, and both show it', async () => {
    const { page, troubles } = await site.open('/embed');
    const builder = page.locator('reform-embed');
    await builder.getByRole('radio', { name: 'Elections', exact: true }).check();
    await builder.getByRole('combobox', { name: 'Which vote' }).selectOption('event/referendum-2022');
    await builder.getByRole('combobox', { name: 'Language' }).selectOption('kk');
    await builder.getByRole('button', { name: 'Frame' }).click();
    const line = () => builder.locator('.code code').innerText();
    await poll(line).toMatch(/^<iframe src="[^"]+\/frame\/reform-elections\?of=event%2Freferendum-2022&amp;lang=kk"/);
    const [, address] = /src="([^"]+)"/.exec(await line())!;
    await builder.getByRole('button', { name: 'Address for oEmbed' }).click();
    await poll(line).toBe(`${site.url}/elections/referendum-2022`);
    await builder.getByRole('radio', { name: 'Rules', exact: true }).check();
    await poll(line).toContain('<reform-rules ');
    expect(await builder.getByRole('button', { name: 'Address for oEmbed' }).count()).toBe(0);
    const framed = await site.open(address!.replaceAll('&amp;', '&'));
    await framed.page.locator('reform-elections .votes tbody tr').first().waitFor();
    await poll(() => framed.page.locator('reform-elections [lang=kk] h2').first().innerText()).toMatch(/референдум/);
    expect([...troubles, ...framed.troubles]).toEqual([]);
    await page.context().close();
    await framed.page.context().close();
  });

  it('a preview opens its evidence in itself', async () => {
    const { page, troubles } = await site.open('/embed');
    const preview = page.locator('reform-embed .site reform-timeline');
    await preview.locator('.mark').first().click();
    await preview.locator('.inline-evidence reform-evidence .what').waitFor();
    expect(await page.locator('aside.docked').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
