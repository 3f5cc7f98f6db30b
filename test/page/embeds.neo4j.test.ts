import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { target } from '../../bin/elements.js';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { tiny } from '../http/serving.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hostPage, type HostPage } from './host-page.ts';

const manifest = JSON.parse(readFileSync(target, 'utf8')) as {
  readonly modules: readonly [
    {
      readonly declarations: readonly {
        readonly tagName: string;
        readonly attributes: readonly { readonly name: string }[];
        readonly members: readonly { readonly name: string }[];
        readonly cssProperties: readonly { readonly name: string }[];
        readonly cssParts: readonly { readonly name: string }[];
      }[];
    },
  ];
};
const { declarations } = manifest.modules[0];

describe.skipIf(!chromiumPath)('what is embedded', { tags: 'long', timeout: 120_000 }, () => {
  let site: Browsing;
  let host: HostPage;
  beforeAll(async () => {
    site = await browsing();
    await loadDirectory(testDatabase, tiny, { purpose: 'test' });
    host = await hostPage(site);
  }, 120_000);
  afterAll(async () => {
    await host?.[Symbol.asyncDispose]();
    await site?.[Symbol.asyncDispose]();
  });
  const at = (selector: string) => host.page.locator(selector);

  it('two data sets in two languages, each with its own height and theme, do not disturb each other', async () => {
    const asked: string[] = [];
    host.page.on('request', (request) => {
      if (request.url().includes('/graphql')) asked.push(request.method());
    });
    await host.embed(`<h1 id="own" style="color: rgb(1, 2, 3)">Own</h1>
      <reform-timeline id="one" src="${site.url}/datasets/kazakhstan/graphql" lang="ru" theme="dark" height="300"></reform-timeline>
      <reform-timeline id="two" src="${site.url}/datasets/tiny/graphql" lang="kk" theme="light" height="420"></reform-timeline>`);
    const [one, two] = [at('#one'), at('#two')];
    await one.locator('.mark[data-id="event/qantar"]').waitFor();
    await two.locator('.mark[data-id="event/bridge-march"]').waitFor();
    const looks = async () => ({
      headings: [await one.locator('h2').first().textContent(), await two.locator('h2').first().textContent()],
      heights: await Promise.all(
        [one, two].map((each) => each.evaluate((element) => element.getBoundingClientRect().height)),
      ),
      schemes: await Promise.all(
        [one, two].map((each) => each.evaluate((element) => getComputedStyle(element).colorScheme)),
      ),
      views: await Promise.all(
        [one, two].map((each) => each.evaluate((element) => (element as never as { viewQuery: string }).viewQuery)),
      ),
    });
    const before = await looks();
    expect(before.headings).toEqual(['Шкала времени', 'Уақыт шкаласы']);
    expect(before.heights).toEqual([300, 420]);
    expect(before.schemes).toEqual(['dark', 'light']);
    // What one shows when something is opened scrolls inside it, and is no concern of the other.
    await one.locator('.mark[data-id="event/qantar"]').click();
    await one.locator('reform-evidence .what').waitFor();
    const after = await looks();
    expect(after.heights).toEqual(before.heights);
    expect(await one.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
    expect(after.views[0]).toContain('sel=event/qantar');
    expect(after.views[1]).toBe(before.views[1]);
    expect(await two.locator('reform-evidence').count()).toBe(0);
    expect(await at('#own').evaluate((own) => getComputedStyle(own).color)).toBe('rgb(1, 2, 3)');
    expect([host.page.url(), await host.page.title()]).toEqual([host.url, 'Elsewhere']);
    // By GET, which needs no preflight.
    expect(new Set(asked)).toEqual(new Set(['GET']));
    expect(host.errors).toEqual([]);
  });

  it('tells of its view and of what is opened, and does what its methods say', async () => {
    await host.embed(
      `<reform-timeline src="${site.url}/graphql"></reform-timeline><reform-timeline id="other" src="${site.url}/graphql"></reform-timeline>`,
    );
    const timeline = at('reform-timeline').first();
    await timeline.locator('.mark[data-id="event/qantar"]').waitFor();
    const told = await timeline.evaluate(async (element) => {
      const events: [string, unknown][] = [];
      for (const type of ['reform-open', 'reform-view'])
        document.addEventListener(type, (event) => events.push([type, (event as CustomEvent).detail]));
      const own = element as HTMLElement & {
        open(id: string): void;
        permalink(): string;
        viewQuery: string;
        view: string;
      };
      own.open('event/qantar');
      await new Promise((resolve) => setTimeout(resolve, 100));
      own.setAttribute('view', '?from=2022-01-01&to=2022-03-01');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { events, permalink: own.permalink(), viewQuery: own.viewQuery };
    });
    expect(told.events.map(([type]) => type)).toEqual(['reform-view', 'reform-open', 'reform-view']);
    expect(told.events[1]![1]).toEqual({ id: 'event/qantar' });
    expect(told.events[0]![1]).toMatchObject({ view: expect.stringContaining('sel=event/qantar') as string });
    expect(told.events[2]![1]).toEqual({ view: told.viewQuery });
    expect(told.viewQuery).toContain('from=2022-01-01&to=2022-03-01');
    expect(told.permalink).toMatch(new RegExp(`^${site.url}/\\?.*from=2022-01-01&to=2022-03-01`));
  });

  it('takes its colours and fonts from the page around by documented names', async () => {
    await host.embed(
      `<style>body { --reform-paper: rgb(1, 2, 3); --reform-election: rgb(4, 5, 6) } reform-timeline::part(heading) { color: rgb(7, 8, 9) }</style>
      <reform-timeline src="${site.url}/graphql"></reform-timeline>`,
    );
    const timeline = at('reform-timeline');
    await timeline.locator('.mark').first().waitFor();
    expect(await timeline.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(1, 2, 3)');
    expect(await timeline.locator('text.l-election').evaluate((text) => getComputedStyle(text).fill)).toBe(
      'rgb(4, 5, 6)',
    );
    expect(
      await timeline
        .locator('h2')
        .first()
        .evaluate((text) => getComputedStyle(text).color),
    ).toBe('rgb(7, 8, 9)');
  });

  it('has what custom-elements.json says, which the server has too', async () => {
    const served = await fetch(`${site.url}/embed/custom-elements.json`);
    expect(await served.json()).toEqual(manifest);
    const found = await host.page.evaluate(
      async (tags) =>
        Promise.all(
          tags.map(async (tag) => {
            const constructor = (await customElements.whenDefined(tag)) as CustomElementConstructor & {
              observedAttributes: string[];
            };
            const element = document.createElement(tag);
            const inherited = ['open', 'permalink', 'viewQuery'].filter((name) => name in element);
            return { tag, attributes: [...constructor.observedAttributes], members: inherited };
          }),
        ),
      declarations.map(({ tagName }) => tagName),
    );
    for (const { tag, attributes, members } of found) {
      const declared = declarations.find(({ tagName }) => tagName === tag)!;
      expect([tag, declared.attributes.map(({ name }) => name).toSorted()]).toEqual([tag, attributes.toSorted()]);
      expect(declared.members.map(({ name }) => name)).toEqual(members);
    }
    await host.embed(`<reform-network src="${site.url}/graphql"></reform-network>`);
    await at('reform-network .node').first().waitFor();
    const parts = await at('reform-network').evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part')!),
    );
    const declared = declarations.find(({ tagName }) => tagName === 'reform-network')!;
    expect(declared.cssParts.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(parts)]));
    expect(new Set(parts)).toEqual(new Set(['head', 'heading', 'chart', 'legend']));
  });

  it('stands in a frame of another site as oEmbed gives it, and its links lead out of the frame', async () => {
    const url = `${site.url}/?from=2022-01-01&to=2022-12-31&kinds=ELECTION,REFERENDUM&lang=ru&theme=dark`;
    const head = await (await fetch(url, { headers: { 'accept-language': 'ru' } })).text();
    const href = /type="application\/json\+oembed"[^>]* href="([^"]*)"/.exec(head)![1]!;
    const discovered = href.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    const { html } = (await (await fetch(discovered)).json()) as { html: string };
    await host.embed(html);
    const frame = host.page.frameLocator('iframe');
    await frame.locator('reform-timeline .mark').first().waitFor();
    await poll(() => frame.locator('reform-timeline [part~=heading]').textContent()).toBe('Шкала времени');
    const marks = await frame.locator('.mark').evaluateAll((all) => all.map((each) => each.getAttribute('data-id')));
    expect(marks).toContain('event/referendum-2022');
    expect(marks).not.toContain('event/qantar');
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
    expect(host.errors).toEqual([]);
  });

  it('in a frame can be read without JavaScript', async () => {
    const { page } = await site.open('/frame/reform-evidence?of=event/qantar&lang=en', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe('Qantar');
    expect(await page.locator('reform-evidence a').last().getAttribute('href')).toBe('../id/event/qantar?lang=en');
    expect(await page.locator('reform-evidence li').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});
