import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/messages/languages.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hostPage, type HostPage } from './host-page.ts';

const OTHER = `
Dataset: { id: other, title: Another, licence: CC0-1.0, languages: [en] }
Source: { id: source/one, title: One, published: 2020-05-10 }
Passage: { id: passage/one, source: source/one, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Occurrence: { id: event/storm, kind: OTHER, labels: { en: The storm } }
Dating: { event: event/storm, date: 2020-05-02, citations: [passage/one] }
`;

describe.skipIf(!chromiumPath)('elements on a page of another site', { tags: 'long', timeout: 60_000 }, () => {
  let site: Browsing;
  let host: HostPage;
  let src: string;
  beforeAll(async () => {
    site = await browsing();
    await inDirectory({ 'set.yaml': OTHER }, (folder) => loadDirectory(testDatabase, folder, { purpose: 'test' }));
    host = await hostPage(site);
    src = `src="${site.url}/graphql"`;
  }, 120_000);
  afterEach(async () => {
    await host.page.evaluate(() => (document.documentElement.lang = 'en'));
    expect(host.page.url()).toBe(host.url);
    expect(host.errors).toEqual([]);
  });
  afterAll(async () => {
    await host?.[Symbol.asyncDispose]();
    await site?.[Symbol.asyncDispose]();
  });

  const at = (selector: string) => host.page.locator(selector);
  const set = (selector: string, name: string, value: string | null) =>
    at(selector).evaluate(
      (element, [key, text]) => (text === null ? element.removeAttribute(key) : element.setAttribute(key, text)),
      [name, value] as const,
    );
  const heading = (element: Locator) => element.locator('h2').first().textContent();
  const axis = (element: Locator) =>
    element
      .locator('.axis, svg text')
      .allTextContents()
      .then((all) => all.join(' '));
  const NAMES = {
    en: 'Qantar. from 2 January 2022',
    ru: 'Кровавый январь. со 2 января 2022 года',
    kk: 'Қанды қаңтар. 2022 жылғы 2 қаңтар',
  } as const;
  const mark = (selector: string, id = 'event/qantar') => at(`${selector} .mark[data-id="${id}"]`);
  const inLanguage = async (selector: string, language: keyof typeof NAMES) => {
    await poll(() => heading(at(selector))).toBe(messagesOf(language).timeline);
    await poll(() => mark(selector).getAttribute('aria-label')).toContain(NAMES[language]);
    expect(await at(`${selector} section`).getAttribute('lang')).toBe(language);
  };

  it('each have a view, a language and a selection of their own', async () => {
    await host.embed(
      `<reform-timeline id=a ${src} lang="ru" view="?from=2022-01-01&amp;to=2022-03-31"></reform-timeline>
       <reform-timeline id=b ${src} lang="en" view="?from=2022-09-01&amp;to=2022-12-31&amp;theme=dark"></reform-timeline>
       <reform-evidence id=c ${src}></reform-evidence>`,
    );
    await inLanguage('#a', 'ru');
    await poll(() => heading(at('#b'))).toBe(messagesOf('en').timeline);
    await poll(() => axis(at('#b'))).toMatch(/Oct/);
    expect(await axis(at('#a'))).toMatch(/фев/);
    expect(await axis(at('#a'))).not.toMatch(/окт|Feb/);
    expect(await mark('#b').count()).toBe(0);
    await mark('#a').click();
    await poll(() => at('#a reform-evidence h2').textContent()).toContain('Кровавый январь');
    expect(await at('#b reform-evidence').count()).toBe(0);
    expect(await heading(at('#c'))).toBe(messagesOf('en').evidence);
    const schemes = () =>
      at('#a, #b').evaluateAll((all) => all.map((element) => getComputedStyle(element).colorScheme));
    expect(await schemes()).toEqual(['normal', 'dark']);
  });

  it('share a view with those of the same link and server', async () => {
    const other = `src="${site.url}/datasets/other/graphql"`;
    await host.embed(
      `<reform-timeline id=a ${src} link="one" view="?kinds=PROTEST"></reform-timeline>
       <reform-evidence id=b ${src} link="one"></reform-evidence>
       <reform-evidence id=c ${src} link="two"></reform-evidence>
       <reform-evidence id=d ${other} link="one"></reform-evidence>`,
    );
    await mark('#a').click();
    await poll(() => heading(at('#b'))).toContain('Qantar');
    expect(await at('#a reform-evidence').count()).toBe(0);
    expect(await heading(at('#c'))).toBe(messagesOf('en').evidence);
    expect(await heading(at('#d'))).toBe(messagesOf('en').evidence);
    await set('#c', 'link', 'one');
    await poll(() => heading(at('#c'))).toContain('Qantar');
    await set('#b', 'link', null);
    await poll(() => heading(at('#b'))).toBe(messagesOf('en').evidence);
  });

  it.each(['ru-RU', 'RU', 'kk-Cyrl', 'kk-Latn-x-any', 'zh', 'x-private', '', 'ru_RU', 'nonsense!'])(
    'are in one language for lang="%s"',
    async (lang) => {
      const tags = ['timeline', 'network', 'succession', 'rules', 'evidence', 'search'];
      await host.embed(tags.map((tag) => `<reform-${tag} ${src} lang="${lang}"></reform-${tag}>`).join(''));
      const language = languageOf(lang);
      await inLanguage('reform-timeline', language);
      const languages = () =>
        host.page.evaluate(() =>
          [...document.querySelectorAll('body > *')].map(({ shadowRoot }) =>
            shadowRoot?.querySelector('[lang]')?.getAttribute('lang'),
          ),
        );
      await poll(languages).toEqual(tags.map(() => language));
    },
  );

  it('follow their own lang, else that around them, whenever it changes', async () => {
    await host.embed(`<div id=around><reform-timeline ${src}></reform-timeline></div>`);
    const timeline = 'reform-timeline';
    await inLanguage(timeline, 'en');
    await set('html', 'lang', 'ru-RU');
    await inLanguage(timeline, 'ru');
    await set('#around', 'lang', 'kk');
    await inLanguage(timeline, 'kk');
    await set(timeline, 'lang', 'RU');
    await inLanguage(timeline, 'ru');
    await at(timeline).evaluate((element: HTMLElement) => void (element.lang = 'en-KZ'));
    await inLanguage(timeline, 'en');
    await set(timeline, 'lang', null);
    await inLanguage(timeline, 'kk');
    await set('html', 'lang', 'en');
    await inLanguage(timeline, 'kk');
  });

  it('take over view, theme, day and src when they change', async () => {
    await host.embed(
      `<reform-timeline ${src} view="?from=2022-01-01&amp;to=2022-03-31&amp;kinds=PROTEST"></reform-timeline>
       <reform-network ${src} day="2022-01-01"></reform-network><reform-succession ${src} post="post/nsc-head"></reform-succession>`,
    );
    const timeline = at('reform-timeline');
    await mark('reform-timeline').waitFor();
    await set('reform-timeline', 'view', '?from=2022-09-01&to=2022-12-31');
    await poll(() => axis(timeline)).toMatch(/Oct/);
    await poll(() => at('reform-timeline .mark').count()).toBeGreaterThan(1);
    await set('reform-timeline', 'view', null);
    await mark('reform-timeline').waitFor();
    const scheme = () => timeline.evaluate((element) => getComputedStyle(element).colorScheme);
    for (const [theme, expected] of [
      ['dark', 'dark'],
      ['light', 'light'],
      ['pink', 'normal'],
      [null, 'normal'],
    ] as const) {
      await set('reform-timeline', 'theme', theme);
      await poll(scheme).toBe(expected);
    }
    const day = () => at('reform-network .head .quiet').first().textContent();
    await poll(day).toBe('1 Jan 2022');
    await set('reform-network', 'day', '2022-07-01');
    await poll(day).toBe('1 Jul 2022');
    await poll(() => at('reform-succession .lead').textContent()).toMatch(/National Security/);
    await set('reform-succession', 'post', 'post/president');
    await poll(() => at('reform-succession .lead').textContent()).toMatch(/President/);
    for (const tag of ['reform-timeline', 'reform-network', 'reform-succession'])
      await set(tag, 'src', `${site.url}/datasets/other/graphql`);
    await poll(() => at('reform-timeline .mark').evaluateAll((all) => all.map((each) => each.dataset['id']))).toEqual([
      'event/storm',
    ]);
    await poll(() => at('reform-network').textContent()).not.toMatch(/Nazarbayev/);
    expect(await at('reform-network .node').count()).toBe(0);
    await poll(() => at('reform-succession .empty').count()).toBe(1);
    await set('reform-timeline', 'src', `${site.url}/graphql`);
    await mark('reform-timeline').waitFor();
  });

  it('discard answers that come when something else is wanted', async () => {
    const held: { readonly language: string; release(): void }[] = [];
    const count = (language: string) => held.filter((each) => each.language === language).length;
    await host.page.route(/graphql\?/, async (route) => {
      const variables = new URL(route.request().url()).searchParams.get('variables');
      const language = /"language":"(ru|kk)"/.exec(variables ?? '')?.[1];
      if (language) await new Promise<void>((release) => held.push({ language, release }));
      await route.continue();
    });
    // Nothing from this address is in the cache yet.
    await host.embed(`<reform-timeline src="${site.url}/datasets/kazakhstan/graphql"></reform-timeline>`);
    await inLanguage('reform-timeline', 'en');
    await set('reform-timeline', 'lang', 'ru');
    await poll(() => count('ru')).toBeGreaterThan(0);
    await set('reform-timeline', 'lang', 'kk');
    await poll(() => count('kk')).toBeGreaterThan(0);
    const seen = host.page.evaluate(async () => {
      const { shadowRoot } = document.querySelector('reform-timeline')!;
      const names = new Set<string>();
      while (!names.has('kk')) {
        const label = shadowRoot!.querySelector('[data-id="event/qantar"]')?.getAttribute('aria-label') ?? '';
        names.add(/Қанды/.test(label) ? 'kk' : /Кровавый/.test(label) ? 'ru' : 'en');
        await new Promise(requestAnimationFrame);
      }
      return [...names];
    });
    // The answers in the language that is no longer wanted come first.
    for (const { language, release } of held) if (language === 'ru') release();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const releasing = setInterval(() => held.splice(0).forEach(({ release }) => release()), 20);
    try {
      expect(await seen).toEqual(['en', 'kk']);
    } finally {
      clearInterval(releasing);
      await host.page.unroute(/graphql\?/);
    }
  });

  it('tell what happens in them by events that reach the page', async () => {
    await host.page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      for (const type of ['reform-open', 'reform-shown', 'reform-items', 'reform-post'])
        document.addEventListener(type, (event) =>
          told.push([type, (event.target as Element).id, (event as CustomEvent<unknown>).detail]),
        );
    });
    await host.embed(
      `<reform-timeline id=a ${src} link=x></reform-timeline><reform-evidence id=b ${src} link=x></reform-evidence><reform-succession id=c ${src} link=x></reform-succession>`,
    );
    await mark('#a').click();
    const told = () => host.page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
    await poll(told).toContainEqual(['reform-shown', 'b', { id: 'event/qantar' }]);
    expect(await told()).toContainEqual(['reform-open', 'a', { id: 'event/qantar' }]);
    expect(await told()).toContainEqual(['reform-items', 'a', { count: expect.any(Number) as number }]);
    await set('#a', 'view', '?sel=post/nsc-head');
    await at('#b [data-go="post"]').click();
    await poll(told).toContainEqual(['reform-post', 'b', { id: 'post/nsc-head' }]);
  });
});
