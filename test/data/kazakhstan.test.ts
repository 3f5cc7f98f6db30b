import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/names/fold.ts';
import { claimKinds } from '../../src/kinds/records.ts';
import { byId, claims, entity, root, shipped } from './shipped.ts';

describe('the whole', () => {
  test('claims of every kind', () => {
    expect(claimKinds.filter((kind) => claims(kind).length === 0)).toEqual([]);
  });

  test('holds at least as many records as its header demands', () => {
    const { counts } = shipped.header;
    expect(counts?.Claim?.min).toBeGreaterThanOrEqual(1_300);
    expect(shipped.sources.length).toBeGreaterThanOrEqual(counts!.Source!.min!);
    expect(shipped.claims.length).toBeGreaterThanOrEqual(counts!.Claim!.min!);
    expect(shipped.entities.length).toBeGreaterThanOrEqual(counts!.Entity!.min!);
  });

  test('README says how many claims and sources there are, rounded down', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, ...said] = /more than ([\d,]+) claims from more than ([\d,]+) sources/.exec(readme)!;
    const down = (count: number, to: number) => (count - (count % to)).toLocaleString('en');
    expect(said).toEqual([down(shipped.claims.length - 1, 100), down(shipped.sources.length - 1, 50)]);
  });

  test('at most a fifth of the claims are assertions', () => {
    expect(claims('Assertion').length * 5).toBeLessThanOrEqual(shipped.claims.length);
  });

  test('labels of entities and statements come in all three languages', () => {
    const incomplete = [
      ...shipped.entities.map(({ record }) => ({ id: record.id, texts: record.labels })),
      ...shipped.claims.map(({ id, statements }) => ({ id, texts: statements })),
    ].filter(({ texts }) => !['en', 'ru', 'kk'].every((language) => language in texts));
    expect(incomplete).toEqual([]);
  });

  test('no two entities share a name', () => {
    const owners = new Map<string, Set<string>>();
    for (const { record } of shipped.entities)
      for (const name of [...Object.values(record.labels), ...Object.values(record.aliases ?? {}).flat()]) {
        const key = fold(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(record.id));
      }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test.each([
    ['person/tokayev', ['Tokayev', 'Tokaev', 'Токаев', 'Тоқаев']],
    ['person/nazarbayev', ['Nazarbayev', 'Nazarbaev', 'Назарбаев']],
    ['person/masimov', ['Masimov', 'Massimov', 'Масимов', 'Мәсімов']],
    ['person/poletaev', ['Poletaev', 'Poletayev', 'Полетаев']],
    ['person/karin', ['Erlan Karin', 'Yerlan Karin', 'Ерлан Қарин']],
    ['event/qantar', ['Qantar', 'Kantar', 'Qandy Qantar', 'Kandy Kantar', 'Bloody January', 'Қаңтар', 'Кровавый январь']],
    ['party/spk', ['SPK', 'NPK', "People's Party of Kazakhstan", 'НПК', 'ҚХП']],
    ['party/amanat', ['Amanat', 'Otan', 'Nur Otan', 'Nur-Otan', 'Nurotan', 'Аманат', 'Нұр Отан']],
    ['party/aq-jol', ['Aq Jol', 'Ak Zhol', 'Ақ жол', 'Ак жол']],
    ['party/nsdp', ['NSDP', 'OSDP', 'ОСДП', 'ЖСДП']],
    ['party/baitak', ['Baitak', 'Baytak', 'Baitaq', 'Байтак', 'Байтақ']],
    ['party/respublica', ['Respublica', 'Respublika', 'Республика']],
    ['institution/mazhilis', ['Mazhilis', 'Mäjilis', 'Majilis', 'Мажилис', 'Мәжіліс']],
    ['institution/maslikhats', ['Maslikhat', 'Maslihat', 'Маслихат', 'Мәслихат']],
    ['institution/national-security-committee', ['NSC', 'KNB', 'КНБ', 'ҰҚК']],
    ['organization/csto', ['CSTO', 'ODKB', 'ОДКБ', 'ҰҚШҰ']],
    ['organization/vlast', ['Vlast', 'Власть']],
    ['place/zhanaozen', ['Zhanaozen', 'Janaozen', 'Жанаозен', 'Жаңаөзен']],
  ])('%s is found by its usual spellings', (id, spellings) => {
    const { labels, aliases = {} } = entity(id).record;
    const names = new Set([...Object.values(labels), ...Object.values(aliases).flat()].map(fold));
    expect(spellings.filter((spelling) => !names.has(fold(spelling)))).toEqual([]);
  });
});

test('Russian and Kazakh statements have no Latin letters but in names', () => {
  // Names of entities, and names that are the content of a Naming or stand so in the article.
  const names = [
    ...shipped.entities.flatMap(({ record: { labels, aliases = {} } }) => [
      ...Object.values(labels),
      ...Object.values(aliases).flat(),
    ]),
    ...claims('Naming').map(({ record }) => record.value),
    'SPK',
    'kandy kantar',
    'Kantar',
    'Factbook',
  ].filter((name) => /[a-z]/i.test(name));
  const unquoted = (text: string) => text.replaceAll(/[«»„“”"]/g, '');
  const longestFirst = [...new Set(names.map(unquoted))].toSorted((a, b) => b.length - a.length);
  const foreign = shipped.claims.flatMap(({ statements }) =>
    ['ru', 'kk']
      .map((language) => longestFirst.reduce((text, name) => text.replaceAll(name, ''), unquoted(statements[language]!)))
      .filter((text) => /[a-z]/i.test(text)),
  );
  expect(foreign).toEqual([]);
});

test('every entity is named by a claim or has published a source, every word is used, every passage is cited', () => {
  const named = new Set(shipped.claims.flatMap(({ about, record }) => [...about, ...(record.saidBy ?? [])]));
  for (const { publisher } of shipped.sources) if (publisher !== undefined) named.add(publisher);
  expect(shipped.entities.filter(({ record }) => !named.has(record.id)).map(({ record }) => record.id)).toEqual([]);
  const used = new Set(shipped.claims.flatMap(({ record }) => Object.values(record)));
  expect(shipped.words.filter(({ word }) => !used.has(word))).toEqual([]);
  const cited = new Set(
    shipped.claims.flatMap(({ record }) => record.citations.map((each) => (typeof each === 'string' ? each : each.passage))),
  );
  expect(shipped.passages.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a source is cited, or is what sources copy that are', () => {
  const cited = new Set(shipped.passages.map(({ source }) => source));
  const copied = new Set(shipped.sources.filter(({ id }) => cited.has(id)).map(({ copyOf }) => copyOf));
  expect(shipped.sources.filter(({ id }) => !cited.has(id) && !copied.has(id))).toEqual([]);
});

test('two copies of one report count as one source', () => {
  // Both papers print the report of Reuters.
  expect(byId('tenure/bektanov-minister')).toMatchObject({ sourceCount: 1 });
  expect(byId('tenure/bektanov-minister').record.citations).toHaveLength(2);
  expect(shipped.sources.filter(({ copyOf }) => copyOf !== undefined).length).toBeGreaterThanOrEqual(6);
});

test('at least 15 contradictions say why, and rank what they can', () => {
  expect(shipped.contradictions.length).toBeGreaterThanOrEqual(15);
  const ranked = shipped.contradictions.filter(({ between }) => between.some((id) => byId(id).record.rank !== 'NORMAL'));
  expect(ranked.length).toBeGreaterThanOrEqual(15);
});

test('no claim tells an end long before a source can have told it', () => {
  // What a source of May says of a law of December is told by the law; what a source of 2021 says of 2023 is not.
  const early = [...claims('Naming'), ...claims('Tenure')].filter(
    ({ bounds, endState, knownFrom }) => ['ENDED', 'IMPLIED'].includes(endState) && bounds.toMin > knownFrom + 7,
  );
  expect(early.map(({ id }) => id)).toEqual([]);
});

test('each rule names the election of each kind that was held under it first', () => {
  const first = (rule: string) =>
    claims('Tie').flatMap(({ record }) =>
      record.predicate === 'first held under' && record.to === rule ? [record.from] : [],
    );
  expect(first('rule/against-all').toSorted()).toEqual([
    'event/maslikhat-elections-2023',
    'event/mazhilis-election-2023',
    'event/presidential-election-2022',
  ]);
  expect(first('rule/mazhilis-threshold')).toEqual(['event/mazhilis-election-2023']);
});
