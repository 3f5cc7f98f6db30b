import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/edtf/day.ts';
import { fold } from '../../src/names/fold.ts';
import { claimKinds } from '../../src/kinds/records.ts';
import { byId, claims, entity, holds, paragraphs, shipped, valuesOf, type ClaimOf } from './shipped.ts';

describe('the whole', () => {
  test('claims of every kind', () => {
    // Its sources report no recommendation.
    expect(claimKinds.filter((kind) => claims(kind).length === 0)).toEqual(['Recommendation']);
  });

  test('holds at least as many records as its header demands', () => {
    const { counts } = shipped.header;
    expect(counts?.Claim?.min).toBeGreaterThanOrEqual(400);
    expect(shipped.claims.length).toBeGreaterThanOrEqual(counts!.Claim!.min!);
    expect(shipped.entities.length).toBeGreaterThanOrEqual(counts!.Entity!.min!);
  });

  test('at most a fifth of the claims are assertions', () => {
    expect(claims('Assertion').length * 5).toBeLessThanOrEqual(shipped.claims.length);
  });

  const headings = new Set([22, 27]);
  const body = Array.from({ length: 29 }, (_, index) => index + 5).filter((each) => !headings.has(each));
  test.each(body)('paragraph %i is cited', (paragraph) => {
    expect(shipped.claims.some((each) => paragraphs(each).includes(paragraph))).toBe(true);
  });

  test('labels of entities and statements come in all three languages', () => {
    const incomplete = [
      ...shipped.entities.map(({ record }) => ({ id: record.id, texts: record.labels })),
      ...shipped.claims.map(({ id, record }) => ({ id, texts: record.statement })),
    ].filter(({ texts }) => texts && !['en', 'ru', 'kk'].every((language) => language in texts));
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

describe('time', () => {
  test.each([
    ['event/otan-founding', '1999'],
    ['event/spk-renaming', '2020'],
    ['event/amanat-renaming', '2022'],
    ['event/qantar', '2022-01'],
    ['event/address-2022', '2022-03'],
    ['event/referendum-2022', '2022-06'],
    ['event/presidential-election-2022', '2022-11'],
    ['event/senate-renewal-2023', '2023-01'],
    ['event/campaign-announcement-2023', '2023-01'],
    ['event/mazhilis-election-2023', '2023-03-19'],
    ['event/maslikhat-elections-2023', '2023-03-19'],
    ['event/masimov-removal', '[2022-01..]'],
    ['event/csto-entry', null],
    ['event/shoot-order', null],
    ['event/masimov-investigation', null],
  ])('%s is dated %s, no more exactly than told', (id, date) => {
    expect(entity(id).dateEdtf).toBe(date);
  });

  test('the party passed from Nazarbayev to Tokayev within 2022, on a day that nobody tells', () => {
    const chairs = ['tenure/nazarbayev-amanat', 'tenure/tokayev-amanat'].map(byId);
    expect(chairs.map((tenure) => holds(tenure, '2022-07-01'))).toEqual(['POSSIBLE', 'POSSIBLE']);
    expect(chairs.map((tenure) => holds(tenure, '1990-01-01'))).toEqual(['POSSIBLE', null]);
    expect(chairs.map((tenure) => holds(tenure, '2023-01-01'))).toEqual([null, null]);
    expect(shipped.successions).toContainEqual({ before: 'tenure/nazarbayev-amanat', after: 'tenure/tokayev-amanat' });
    const handover = shipped.handovers.find(({ after }) => after === 'tenure/tokayev-amanat');
    expect(handover?.edtf).toBe('2022');
    const vacancies = shipped.vacancies.filter(({ post }) => post === 'post/amanat-chair');
    expect(vacancies.map(({ fromEdtf, toEdtf }) => [fromEdtf, toEdtf])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('the investigation of Masimov was going on when told', () => {
    const investigated = entity('event/masimov-investigation').days!;
    expect(investigated.toMin).toBe(parseDay('2023-03-19'));
    expect(investigated.toMax).toBe(Infinity);
  });

  test('what ended after Qantar was ended by what followed it', () => {
    const followed = claims('Influence').filter(({ record }) => record.cause === 'event/qantar' && record.predicate === 'followed');
    expect(followed.flatMap(paragraphs).every((paragraph) => paragraph === 29 || paragraph === 30)).toBe(true);
    const effects = new Set(followed.map(({ record }) => record.effect));
    const lost = claims('Tenure').filter(({ record }) => effects.has(record.validity?.endedBy ?? ''));
    expect(Object.fromEntries(lost.map(({ id, endState }) => [id, endState]))).toEqual({
      'tenure/masimov-nsc': 'ENDED',
      'tenure/nazarbayev-amanat': 'ENDED',
      'tenure/nazarbayev-security-council': 'ENDED',
    });
    expect(lost.every((tenure) => holds(tenure, '2021-12-31') !== null)).toBe(true);
  });
});

describe('rules before and after the reforms', () => {
  test.each([
    ['rule/party-registration', 20_000, 5000],
    ['rule/mazhilis-threshold', 7, 5],
  ])('%s: %i, then %i', (rule, before, after) => {
    const values = valuesOf(rule);
    const told = values.map(({ record: { amount, validity }, endState }) => ({ amount, endState, ...validity }));
    expect(told).toEqual([
      { amount: before, endState: 'ENDED', endedBy: 'event/reforms-2022' },
      { amount: after, endState: 'ONGOING', startedBy: 'event/reforms-2022' },
    ]);
    expect(values.map((value) => holds(value, '2023-03-19'))).toEqual(['POSSIBLE', 'CERTAIN']);
    expect(values.map((value) => holds(value, '2021-12-31'))).toEqual(['POSSIBLE', null]);
  });

  test('the two shares of the districts are kept as told and contradict each other', () => {
    const shares = valuesOf('rule/single-member-share');
    expect(shares.map(({ record }) => [record.amount, record.rank])).toEqual([
      [70, 'DEPRECATED'],
      [30, 'PREFERRED'],
    ]);
    expect(shares.flatMap(paragraphs)).toEqual([8, 8]);
    expect(shipped.contradictions.map(({ between }) => between)).toContainEqual(shares.map(({ id }) => id).toReversed());
  });

  test('the deputies of lists and of districts come to all of them', () => {
    const amounts = ['figure/list-deputies', 'figure/district-deputies', 'figure/deputies'].map((id) => {
      const { record } = byId(id) as ClaimOf<'Figure'>;
      return record.amount;
    });
    expect(amounts).toEqual([69, 29, 98]);
    expect(entity('post/mazhilis-deputy').record).toMatchObject({ seats: 98 });
  });
});

test('the number of terrorists stands nowhere but in the word of Tokayev, and its explanation regards it', () => {
  const figures = claims('Figure').filter(({ record }) => record.amount === 20_000);
  expect(figures.map(({ record: { saidBy, saidOn } }) => ({ saidBy, saidOn }))).toEqual([
    { saidBy: ['person/tokayev'], saidOn: '2022-01' },
  ]);
  const unattributed = shipped.claims.filter(
    ({ about, attributed, record }) =>
      about.includes('group/alleged-terrorists') && !attributed && record.type !== 'Tie' && record.type !== 'Participation',
  );
  expect(unattributed).toEqual([]);
  const explanations = claims('Assertion').filter(({ record }) => record.saidOn === '2022-06');
  expect(explanations.map(({ record }) => record.regards)).toEqual([['figure/alleged-terrorists']]);
});

test('whether the reforms came of the protests is asserted to be unknown, never an influence', () => {
  const between = claims('Influence').filter(
    ({ record }) => record.cause === 'event/qantar' && record.effect === 'event/reforms-2022',
  );
  expect(between).toEqual([]);
  const unknown = claims('Assertion').find(({ record }) => record.topic === 'origin of the reforms');
  expect(unknown?.about).toEqual(expect.arrayContaining(['event/reforms-2022', 'event/qantar']));
});

test('Russian and Kazakh statements have no Latin letters but in names that are written so', () => {
  const written = /PaperLab|\b[SN]PK\b|kandy kantar|Qantar|Kantar/g;
  const foreign = shipped.claims.flatMap(({ statements }) =>
    ['ru', 'kk'].map((language) => statements[language]!.replaceAll(written, '')).filter((text) => /[a-z]/i.test(text)),
  );
  expect(foreign).toEqual([]);
});

test('every entity is named by a claim, every word is used, every passage is cited', () => {
  const named = new Set(shipped.claims.flatMap(({ about, record }) => [...about, ...(record.saidBy ?? [])]));
  expect(shipped.entities.filter(({ record }) => !named.has(record.id))).toEqual([]);
  const used = new Set(shipped.claims.flatMap(({ record }) => Object.values(record)));
  expect(shipped.words.filter(({ word }) => !used.has(word))).toEqual([]);
  const cited = new Set(
    shipped.claims.flatMap(({ record }) => record.citations.map((each) => (typeof each === 'string' ? each : each.passage))),
  );
  expect(shipped.passages.filter(({ id }) => !cited.has(id))).toEqual([]);
});
