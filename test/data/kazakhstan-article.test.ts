import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/edtf/day.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import {
  articleClaims,
  byId,
  claims,
  entity,
  holds,
  isOfArticle,
  paragraphs,
  shipped,
  valuesOf,
  type ClaimOf,
} from './shipped.ts';

const headings = new Set([22, 27]);
const body = Array.from({ length: 29 }, (_, index) => index + 5).filter((each) => !headings.has(each));
test.each(body)('paragraph %i is cited', (paragraph) => {
  expect(shipped.claims.some((each) => paragraphs(each).includes(paragraph))).toBe(true);
});

test('all claims of the article are there', () => {
  expect(shipped.claims.filter(isOfArticle).length).toBeGreaterThanOrEqual(400);
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
    ['event/masimov-investigation', null],
  ])('the article dates %s %s, and what is shown is that or lies within it', (id, date) => {
    const dates = articleClaims('Dating').filter(({ record }) => record.event === id);
    expect(dates.map(({ record }) => record.date ?? null)).toEqual([date]);
    if (date === null) return;
    const told = parseEdtf(date);
    const shown = parseEdtf(entity(id).dateEdtf!);
    expect(told.valid && shown.valid && told.earliest <= shown.earliest && shown.latest <= told.latest).toBe(true);
  });

  test.each(['event/csto-entry', 'event/shoot-order'])('the article does not date %s', (id) => {
    expect(articleClaims('Dating').filter(({ record }) => record.event === id)).toEqual([]);
  });

  test('the party passed from Nazarbayev to Tokayev and on, on days that others tell', () => {
    const chairs = ['tenure/nazarbayev-amanat', 'tenure/tokayev-amanat'].map(byId);
    expect(chairs.every(isOfArticle)).toBe(true);
    expect(['2022-01-27', '2022-02-10', '2022-07-01'].map((day) => chairs.map((tenure) => holds(tenure, day)))).toEqual([
      ['CERTAIN', null],
      [null, 'CERTAIN'],
      [null, null],
    ]);
    expect(shipped.successions).toContainEqual({ before: 'tenure/nazarbayev-amanat', after: 'tenure/tokayev-amanat' });
    expect(shipped.successions).toContainEqual({ before: 'tenure/tokayev-amanat', after: 'tenure/koshanov-amanat' });
  });

  test('the investigation of Masimov was going on when the article told it', () => {
    const [told] = articleClaims('Dating').filter(({ record }) => record.event === 'event/masimov-investigation');
    expect(told!.endState).toBe('ONGOING');
    expect(told!.bounds.toMin).toBe(parseDay('2023-03-19'));
    expect(entity('event/masimov-investigation').days!.toMax).toBe(Infinity);
  });

  test('what ended after Qantar was ended by what followed it', () => {
    const followed = articleClaims('Influence').filter(({ record }) => record.cause === 'event/qantar' && record.predicate === 'followed');
    expect(followed.flatMap(paragraphs).every((paragraph) => paragraph === 29 || paragraph === 30)).toBe(true);
    const effects = new Set(followed.map(({ record }) => record.effect));
    const lost = articleClaims('Tenure').filter(({ record }) => effects.has(record.validity?.endedBy ?? ''));
    expect(Object.fromEntries(lost.map(({ id, endState }) => [id, endState]))).toEqual({
      'tenure/masimov-nsc': 'ENDED',
      'tenure/nazarbayev-amanat': 'ENDED',
      'tenure/nazarbayev-security-council': 'ENDED',
    });
    expect(lost.map((tenure) => holds(tenure, '2021-12-31'))).toEqual(['CERTAIN', 'CERTAIN', 'CERTAIN']);
  });
});

describe('rules before and after the reforms', () => {
  test.each([
    ['rule/party-registration', 20_000, 5000],
    ['rule/mazhilis-threshold', 7, 5],
  ])('%s: the article has %i, then %i', (rule, before, after) => {
    const values = valuesOf(rule);
    const told = values.map(({ record: { amount, validity }, endState }) => ({ amount, endState, ...validity }));
    expect(told).toEqual([
      { amount: before, endState: 'ENDED', endedBy: 'event/reforms-2022' },
      { amount: after, endState: 'ONGOING', startedBy: 'event/reforms-2022' },
    ]);
    expect(values.map((value) => holds(value, '2023-03-19'))).toEqual(['POSSIBLE', 'CERTAIN']);
    expect(values.map((value) => holds(value, '2021-12-31'))).toEqual(['POSSIBLE', null]);
  });

  test('the threshold fell before the reforms of 2022: the article is corrected, not changed', () => {
    expect(valuesOf('rule/mazhilis-threshold').map(({ record }) => record.rank)).toEqual(['DEPRECATED', 'DEPRECATED']);
    for (const [corrected, told] of [
      ['rule-value/threshold-7', 'rule-value/article-threshold-7'],
      ['rule-value/threshold-5', 'rule-value/article-threshold-5'],
    ] as const)
      expect(shipped.contradictions.map(({ between }) => between)).toContainEqual([corrected, told]);
    expect(holds(byId('rule-value/threshold-5'), '2021-05-25')).toBe('CERTAIN');
    expect(holds(byId('rule-value/threshold-7'), '2021-05-25')).toBeNull();
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
  expect(figures.length).toBeGreaterThan(1);
  expect(figures.map(({ record: { saidBy } }) => saidBy)).toEqual(figures.map(() => ['person/tokayev']));
  expect(figures.filter(isOfArticle).map(({ record: { saidOn } }) => saidOn)).toEqual(['2022-01']);
  const unattributed = shipped.claims.filter(
    ({ about, attributed, record }) =>
      about.includes('group/alleged-terrorists') && !attributed && record.type !== 'Tie' && record.type !== 'Participation',
  );
  expect(unattributed).toEqual([]);
  const explanations = articleClaims('Assertion').filter(({ record }) => record.saidOn === '2022-06');
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

