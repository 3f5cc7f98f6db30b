import { describe, expect, test } from 'vitest';
import { checkFiles, linesOf } from '../dataset/written-set.ts';

const cited = 'citations: [passage/may]';

/** Labels in the three languages, none of which has a letter of another's script. */
const base = `
Dataset: { id: base, title: Base, licence: CC0-1.0, languages: [en, ru, kk] }
Source: { id: source/may, title: In May, published: 2020-05-10 }
Passage: { id: passage/may, source: source/may, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Role: { word: set the fire, labels: { en: set the fire, ru: поджигатель, kk: өртеуші } }
Predicate:
  - { word: followed, labels: { en: was followed by, ru: предшествовало, kk: артынан болған } }
  - { word: quotes, labels: { en: quotes, ru: цитирует, kk: сөзін келтіреді } }
Measure: { word: seats, labels: { en: seats, ru: места, kk: орындар } }
Unit: { word: people, labels: { en: people, ru: человек, kk: адам } }
Person:
  - { id: person/ann, labels: { en: Ann, ru: Анна, kk: Анна } }
  - { id: person/bob, labels: { en: Bob, ru: Боб, kk: Боб } }
Party: { id: party/river, labels: { en: River, ru: Река, kk: Өзен } }
Institution: { id: institution/house, labels: { en: House, ru: Палата, kk: Палата } }
Group: { id: group/all, labels: { en: All, ru: Все, kk: Бәрі } }
Place: { id: place/lorn, labels: { en: Lorn, ru: Лорн, kk: Лорн } }
Post: { id: post/clerk, labels: { en: Clerk, ru: Секретарь, kk: Хатшы } }
Rule: { id: rule/threshold, labels: { en: Threshold, ru: Порог, kk: Шек } }
Election: { id: event/vote, labels: { en: Elections, ru: Выборы, kk: Сайлау } }
Occurrence:
  - { id: event/march, kind: PROTEST, labels: { en: Protests, ru: Протесты, kk: Шеру } }
  - { id: event/talks, kind: OTHER, labels: { en: Talks, ru: Переговоры «А», kk: Келіссөз } }
`;
const baseLines = linesOf(base);

async function statements(claims: string): Promise<Record<string, string>> {
  const { dataset, lines } = await checkFiles({ 'base.jsonl': baseLines, 'x.yaml': claims });
  expect(lines).toEqual([]);
  return dataset!.claims.at(-1)!.statements;
}

const tenure = (rest: string) => `Tenure: { holder: person/ann, post: post/clerk, ${rest} ${cited} }`;

describe('statements made in English, Russian and Kazakh', () => {
  test('one that would be too long leaves out when the claim holds', async () => {
    const long = Array.from({ length: 22 }, () => 'Река').join(' ');
    const { dataset, lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml': `Party: { id: party/long, labels: { en: Long, ru: ${long}, kk: Ұзын } }
Tenure: { holder: person/ann, post: post/clerk, onBehalfOf: party/long, validity: { from: 2018-05, to: 2019-03-02, endState: ENDED }, ${cited} }`,
    });
    expect(lines).toEqual([]);
    const made = dataset!.claims.at(-1)!.statements;
    expect(made['ru']).toBe(`Анна – секретарь от партии «${long}».`);
    expect(made['kk']).toContain('2018 жылдың мамырынан 2019 жылғы 2 наурызға дейін');
  });

  test('one that would still be too long leaves out the events that carried a recommendation out', async () => {
    const long = Array.from({ length: 22 }, () => 'River').join(' ');
    const made =
      await statements(`Occurrence: { id: event/long, kind: OTHER, labels: { en: ${long}, ru: Река, kk: Өзен } }
Recommendation: { author: person/ann, subject: rule/threshold, carriedOutBy: [event/long], ${cited} }`);
    expect(made['en']).toBe('Ann made a recommendation on the threshold.');
    expect(made['ru']).toContain('«Река»');
  });

  test('have the era of years before 100', async () => {
    const scroll = (published: string) => `
Source: { id: source/scroll, title: Scroll, published: '${published}' }
Passage: { id: passage/scroll, source: source/scroll, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Tenure: { holder: person/ann, post: post/clerk, validity: { from: '-0044', endState: ONGOING }, citations: [passage/scroll] }`;
    expect(await statements(scroll('-0042'))).toEqual({
      en: 'Ann was Clerk from 45 BC (still in office in 43 BC).',
      ru: 'Анна – секретарь с 45 года до н. э. (на 43 год до н. э. ещё в должности).',
      kk: 'Анна б.з.д. 45 жылдан бастап Хатшы болды (б.з.д. 43 жылы әлі қызметте еді).',
    });
    expect((await statements(scroll('0014')))['ru']).toMatch(/на 14 год н\. э\. ещё в должности\)\.$/);
    const ended = scroll('0014').replace('endState: ONGOING', "to: '-0042', endState: ENDED");
    expect((await statements(ended))['ru']).toMatch(/по 43 год до н\. э\.$/);
  });

  test('are made in the languages of the data set', async () => {
    const { dataset, lines } = await checkFiles({
      'base.yaml': base.replace('[en, ru, kk]', '[en, kk]').replace(/ ru: [^,]*,/g, ''),
      'x.yaml': tenure(''),
    });
    expect(lines).toEqual([]);
    expect(Object.keys(dataset!.claims.at(-1)!.statements).toSorted()).toEqual(['en', 'kk']);
  });
});
