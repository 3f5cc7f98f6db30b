import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { formatDay } from '../../src/edtf/day.ts';
import { base, checkFiles } from './written-set.ts';

async function setOf(yaml: string): Promise<Dataset> {
  const { dataset, lines } = await checkFiles({ 'base.yaml': base, 'x.yaml': yaml });
  expect(lines).toEqual([]);
  return dataset!;
}

const text = (day: number | null) =>
  day === null ? null : Number.isFinite(day) ? formatDay(day) : day > 0 ? 'open' : '-open';
const daysOf = ({ entities }: Dataset, id: string) => {
  const days = entities.find(({ record }) => record.id === id)!.days;
  return days && [days.fromMin, days.fromMax, days.toMin, days.toMax].map(text).join(' ');
};
const claimOf = ({ claims }: Dataset, id: string) => claims.find((claim) => claim.id === id)!;
const knownOf = (dataset: Dataset, id: string) => {
  const { knownFrom, knownUntil } = claimOf(dataset, id);
  return [text(knownFrom), text(knownUntil)];
};
const boundsOf = (dataset: Dataset, id: string) => {
  const { fromMin, fromMax, toMin, toMax } = claimOf(dataset, id).bounds;
  return [fromMin, fromMax, toMin, toMax].map(text).join(' ');
};

const dating = (id: string, rest: string) => `  - { id: dating/${id}, event: event/talks, ${rest} }`;

const part = (from: string, to: string) =>
  `  - { from: event/${from}, predicate: part of, to: event/${to}, citations: [passage/may] }`;

const daysBy = async (...datings: string[]) => daysOf(await setOf(['Dating:', ...datings].join('\n')), 'event/talks');

describe("an event's days", () => {
  test('are of the Dating of highest rank, then of the first id; never of a deprecated or superseded one', async () => {
    const one = dating('b', 'date: 2020-02, citations: [passage/may]');
    const two = dating('a', 'date: 2020-03, citations: [passage/may]');
    const best = dating('z', 'date: 2020-04, rank: PREFERRED, rankReason: Exact., citations: [passage/may]');
    const wrong = dating('c', 'date: 2020-01, rank: DEPRECATED, rankReason: A slip., citations: [passage/may]');
    const later = dating('y', 'date: 2020-05, supersedes: [dating/z], citations: [passage/june]');
    expect(await daysBy(one, two)).toBe('2020-03-01 2020-03-31 2020-03-01 2020-03-31');
    expect(await daysBy(one, two, best)).toBe('2020-04-01 2020-04-30 2020-04-01 2020-04-30');
    expect(await daysBy(wrong)).toBeNull();
    expect(await daysBy(wrong, best, later)).toBe('2020-05-01 2020-05-31 2020-05-01 2020-05-31');
  });

  test('lie within those of what it is part of, at any remove', async () => {
    const events = [
      'Occurrence:',
      ...['a', 'b', 'c'].map((id) => `  - { id: event/${id}, kind: OTHER, labels: { en: ${id} } }`),
    ];
    const dataset = await setOf(
      [
        ...events,
        'Tie:',
        part('a', 'b'),
        part('b', 'talks'),
        part('c', 'vote'),
        'Dating: { event: event/talks, date: 2020-02/2020-03, citations: [passage/may] }',
      ].join('\n'),
    );
    expect(daysOf(dataset, 'event/talks')).toBe('2020-02-01 2020-02-29 2020-03-01 2020-03-31');
    for (const id of ['event/a', 'event/b'])
      expect(daysOf(dataset, id)).toBe('2020-02-01 2020-03-31 2020-02-01 2020-03-31');
    expect(daysOf(dataset, 'event/c')).toBeNull();
    // The ties hold in the days of what is the part.
    const ties = dataset.claims.filter(({ record }) => record.type === 'Tie');
    expect(ties.map(({ bounds }) => text(bounds.fromMin))).toEqual(['2020-02-01', '2020-02-01', '-open']);
  });

  test('come before all that is said to have to do with it, but for what dates it', async () => {
    const dataset = await setOf(`
Dating:
  - { id: dating/talks, event: event/talks, date: 2020-04, citations: [passage/june] }
  - { id: dating/early, event: event/talks, date: 2020-01, rank: DEPRECATED, rankReason: A slip., citations: [passage/june] }
Tie: { id: tie/part, from: event/march, predicate: part of, to: event/talks, citations: [passage/june] }
Participation: { id: participation/ann, actor: person/ann, event: event/talks, role: guest, validity: { from: "2020", endState: ONGOING }, citations: [passage/june] }
Tenure: { id: tenure/ann, holder: person/ann, post: post/chair, validity: { to: "2020", endState: ENDED, endedBy: event/talks }, citations: [passage/june] }
`);
    expect(boundsOf(dataset, 'participation/ann')).toBe('2020-04-01 2020-12-31 2020-06-01 open');
    expect(boundsOf(dataset, 'tenure/ann')).toBe('-open 2020-04-30 2020-01-01 2020-04-30');
    expect(boundsOf(dataset, 'tie/part')).toBe('2020-05-01 2020-05-01 2020-05-01 2020-05-01');
    expect(boundsOf(dataset, 'dating/early')).toBe('2020-01-01 2020-01-31 2020-01-01 2020-01-31');
  });

  test('bound what they began and ended, where there are any', async () => {
    const dataset = await setOf(`
Dating: { event: event/talks, date: 2020-02/.., citations: [passage/june] }
RuleValue:
  - { id: rule-value/old, rule: rule/threshold, amount: 7, validity: { endedBy: event/march, endState: ENDED }, citations: [passage/june] }
  - { id: rule-value/new, rule: rule/threshold, amount: 5, validity: { startedBy: event/talks, endState: ONGOING }, citations: [passage/june] }
  - { id: rule-value/none, rule: rule/threshold, amount: 4, validity: { startedBy: event/vote }, citations: [passage/june] }
`);
    expect(boundsOf(dataset, 'rule-value/old')).toBe('-open 2020-05-01 2020-05-01 2020-05-01');
    expect(boundsOf(dataset, 'rule-value/new')).toBe('2020-02-01 2020-06-30 2020-06-01 open');
    expect(boundsOf(dataset, 'rule-value/none')).toBe('-open 2020-06-30 -open open');
  });
});

const position = (id: string, rest: string) =>
  `  - { id: position/${id}, actor: person/ann, topic: taxes, statement: { en: Ann is for ${id}. }, ${rest} }`;

describe('the day for which a claim speaks', () => {
  test('is of the latest supporting source, or when it was said', async () => {
    const dataset = await setOf(
      [
        'Position:',
        position('one', 'citations: [passage/may]'),
        position('both', 'citations: [passage/june, passage/may]'),
        position('disputed', 'citations: [passage/may, { passage: passage/june, stance: DISPUTES }]'),
        position('said', 'saidBy: [person/ann], saidOn: 2020-04, citations: [passage/may]'),
        position('since', 'saidBy: [person/ann], saidOn: "[2020-04..]", citations: [passage/may]'),
      ].join('\n'),
    );
    expect(boundsOf(dataset, 'position/one')).toBe('2020-05-10 2020-05-10 2020-05-10 open');
    expect(boundsOf(dataset, 'position/both')).toBe('2020-06-01 2020-06-30 2020-06-01 open');
    expect(boundsOf(dataset, 'position/disputed')).toBe('2020-05-10 2020-05-10 2020-05-10 open');
    expect(boundsOf(dataset, 'position/said')).toBe('2020-04-01 2020-04-30 2020-04-01 open');
    expect(boundsOf(dataset, 'position/since')).toBe('2020-04-01 2020-05-10 2020-04-01 open');
  });

  test('of public knowledge is the earliest last day among its sources and when it was said', async () => {
    const dataset = await setOf(
      [
        'Position:',
        position('one', 'citations: [passage/june]'),
        position('both', 'citations: [passage/june, passage/may]'),
        position('disputed', 'citations: [passage/june, { passage: passage/may, stance: DISPUTES }]'),
        position('said', 'saidBy: [person/ann], saidOn: 2020-04, citations: [passage/june]'),
      ].join('\n'),
    );
    expect(knownOf(dataset, 'position/one')).toEqual(['2020-06-30', null]);
    expect(knownOf(dataset, 'position/both')).toEqual(['2020-05-10', null]);
    expect(knownOf(dataset, 'position/disputed')).toEqual(['2020-05-10', null]);
    expect(knownOf(dataset, 'position/said')).toEqual(['2020-04-30', null]);
  });

  test('ends for a superseded claim the day before the first that supersedes it was public', async () => {
    const dataset = await setOf(
      [
        'Source: { id: source/july, title: July, published: 2020-07-01 }',
        `Passage: { id: passage/july, source: source/july, paragraph: 1, begins: a, ends: b, start: 0, end: 3, sha256: ${'a'.repeat(64)} }`,
        'Position:',
        position('old', 'citations: [passage/may]'),
        position('later', 'citations: [passage/july], supersedes: [position/old]'),
        position('sooner', 'citations: [passage/june], supersedes: [position/old]'),
      ].join('\n'),
    );
    expect(knownOf(dataset, 'position/old')).toEqual(['2020-05-10', '2020-06-29']);
    expect(knownOf(dataset, 'position/later')).toEqual(['2020-07-01', null]);
  });
});

test('an entity is known from the first claim that names it, be it as what ended something', async () => {
  const dataset = await setOf(`
Tenure: { holder: person/ann, post: post/chair, validity: { endedBy: event/talks, endState: ENDED }, about: [place/lorn], citations: [passage/june] }
`);
  const known = (id: string) => text(dataset.entities.find(({ record }) => record.id === id)!.knownFrom);
  expect([known('event/talks'), known('place/lorn'), known('event/march'), known('event/vote')]).toEqual([
    '2020-06-30',
    '2020-06-30',
    '2020-05-10',
    null,
  ]);
  expect(dataset.claims.find(({ record }) => record.type === 'Tenure')!.about).toEqual([
    'person/ann',
    'post/chair',
    'place/lorn',
  ]);
});

test('`after` bounds both claims, and tells how many came before', async () => {
  const dataset = await setOf(`
Naming:
  - { id: naming/one, subject: party/river, value: One, language: en, validity: { from: "1999" }, citations: [passage/may] }
  - { id: naming/three, subject: party/river, value: Three, language: en, after: naming/two, validity: { from: 2020-02-02, endState: ONGOING }, citations: [passage/may] }
  - { id: naming/two, subject: party/river, value: Two, language: en, after: naming/one, citations: [passage/may] }
`);
  expect(boundsOf(dataset, 'naming/one')).toBe('1999-01-01 1999-12-31 1999-01-01 2020-02-02');
  expect(boundsOf(dataset, 'naming/two')).toBe('1999-01-01 2020-02-02 1999-01-01 2020-02-02');
  expect(boundsOf(dataset, 'naming/three')).toBe('2020-02-02 2020-02-02 2020-05-10 open');
  expect(['one', 'two', 'three'].map((id) => claimOf(dataset, `naming/${id}`).depth)).toEqual([0, 1, 2]);
});
