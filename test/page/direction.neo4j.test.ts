import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { browsing, chromiumPath, poll, type Browsing } from './browsing.ts';
import { hostPage } from './host-page.ts';

const citations = '[passage/one]';
/** A data set of labels from right to left, most of which end in signs that have no direction of their own. */
const SET = `
Dataset: { id: rightward, title: 'שנה (2020)', licence: CC0-1.0, languages: [en] }
Source: { id: source/one, title: 'מקור (1)', published: 2020-05-10 }
Passage: { id: passage/one, source: source/one, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Unit: { word: people, labels: { en: 'אנשים (!)' } }
Predicate: { word: helped, labels: { en: 'עזר (ל)' } }
Role: { word: guest, labels: { en: 'אורח (ת)' } }
Person:
  - { id: person/one, labels: { en: 'אחת (1)' }, description: { en: 'ראשונה (!)' } }
  - { id: person/two, labels: { en: 'שתיים [' } }
Party: { id: party/one, labels: { en: 'مفلجة (٢)' } }
Post: { id: post/one, labels: { en: 'תפקיד (' }, seats: 1 }
Rule: { id: rule/one, labels: { en: 'כלל (' } }
Occurrence:
  - { id: event/one, kind: REFORM, labels: { en: 'רפורמה (' } }
  - { id: event/two, kind: PROTEST, labels: { en: 'מחאה (' } }
Dating: { event: event/one, date: 2020-05-02, citations: ${citations} }
Tenure:
  - { id: tenure/one, holder: person/one, post: post/one, validity: { from: '2019', endState: ENDED, endedBy: event/one }, citations: ${citations} }
  - { id: tenure/two, holder: person/two, post: post/one, validity: { startedBy: event/one, endState: ONGOING }, citations: ${citations} }
Tie: { from: person/one, predicate: helped, to: party/one, validity: { from: '2019' }, citations: ${citations} }
Participation: { actor: party/one, event: event/two, role: guest, citations: ${citations} }
RuleValue:
  - { rule: rule/one, amount: 5, unit: people, validity: { endState: ENDED, endedBy: event/one }, citations: ${citations} }
  - { rule: rule/one, text: 'טקסט (', validity: { startedBy: event/one, endState: ONGOING }, citations: ${citations} }
`;

/** Texts from right to left that share a line with others and are not isolated. */
function mixed(): string[] {
  const directed = /[\u0590-\u06FF]/;
  const found: string[] = [];
  const isIsolated = (element: Element): boolean => {
    const { display, unicodeBidi } = getComputedStyle(element);
    return (
      /isolate|plaintext/.test(unicodeBidi) ||
      !/^(inline|contents)$/.test(display) ||
      /^(text|title)$/.test(element.localName)
    );
  };
  const walk = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('body *, :host > *, *')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
        if (!directed.test(text) || element.closest('style, script')) continue;
        // Alone in its isolate, or in one of characters.
        const rest = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
        const isAlone = isIsolated(element) && element.textContent.trim() === text && !/\w{3}|[–·→:]/.test(text);
        if (directed.test(rest) && !isAlone) found.push(`${element.localName}: ${text}`);
      }
    }
  };
  walk(document);
  return found;
}

describe.skipIf(!chromiumPath)('labels from right to left', { tags: 'long', timeout: 60_000 }, () => {
  let site: Browsing;
  beforeAll(async () => {
    site = await browsing();
    await inDirectory({ 'set.yaml': SET }, (folder) => loadDirectory(testDatabase, folder, { purpose: 'test' }));
  }, 120_000);
  afterAll(async () => site?.[Symbol.asyncDispose]());

  it('do not turn what stands beside them, in any element', async () => {
    await using host = await hostPage(site);
    const src = `src="${site.url}/datasets/rightward/graphql"`;
    const { page } = host;
    for (const [lang, view] of [
      ['en', '?rel=all&cmp=event/one&sel=tenure/one'],
      ['ru', '?rel=all&tl=t&nw=t&cmp=event/one&sel=event/one&post=post/one'],
      ['kk', '?rel=all&nw=t&sel=person/one&at=2019-07-01&around=person/one'],
    ]) {
      const tags = ['timeline', 'network', 'succession', 'rules', 'evidence'];
      await host.embed(
        tags
          .map((tag) => `<reform-${tag} ${src} lang="${lang}" view="${view}" link="${lang}"></reform-${tag}>`)
          .join(''),
      );
      await page.locator('reform-timeline :is(.mark, tbody tr)').first().waitFor();
      await page.locator('reform-network :is(.node, tbody tr)').first().waitFor();
      await page.locator('reform-succession tbody tr').nth(1).waitFor();
      await page.locator('reform-rules tbody tr').first().waitFor();
      await page.locator('reform-evidence h2 bdi').first().waitFor();
      await poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
      expect(await page.evaluate(mixed), view).toEqual([]);
    }
    expect(host.errors).toEqual([]);
  });
});
