import { describe, expect, test } from 'vitest';
import { compare } from '../../src/dataset/problems.ts';
import { articleClaims, cites, claims, entity, inEnglish, isOfArticle, paragraphs, shipped } from './shipped.ts';

describe('the programmes', () => {
  const parties = ['amanat', 'aq-jol', 'spk', 'auyl', 'nsdp', 'baitak', 'respublica'].map((name) => `party/${name}`);
  const positions = () => articleClaims('Position').filter(({ record }) => record.actor.startsWith('party/'));

  test.each([
    ['kazakh language', 19],
    ['parliamentary republic', 20],
    ['civil society', 20],
    ['blockades and censorship', 20],
  ])('%s is what every party stands for, each in a claim of its own (paragraph %i)', (topic, paragraph) => {
    const common = positions().filter((each) => each.record.topic === topic);
    const holders = common.filter((each) => !paragraphs(each).includes(19) || cites(each, 'passage/p19-language'));
    const own = holders.filter((each) => !cites(each, 'passage/p19-proposals'));
    expect(own.map(({ record }) => record.actor).toSorted()).toEqual(parties.toSorted());
    expect(own.flatMap(paragraphs).every((each) => each === paragraph)).toBe(true);
  });

  test.each([
    [14, { 'party/amanat': 11 }],
    [15, { 'party/aq-jol': 7 }],
    [16, { 'party/spk': 7 }],
    [17, { 'party/auyl': 6, 'party/nsdp': 5 }],
    [18, { 'party/respublica': 8, 'party/baitak': 2 }],
  ])('paragraph %i has its positions', (paragraph, expected) => {
    const counts: Record<string, number> = {};
    for (const each of positions().filter((position) => paragraphs(position).includes(paragraph)))
      counts[each.record.actor] = (counts[each.record.actor] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  test('directions and measures are counted in the word of Poletaev', () => {
    const counted = articleClaims('Figure').filter((each) => paragraphs(each).includes(21));
    expect(counted.every(({ record }) => record.saidBy?.join() === 'person/poletaev')).toBe(true);
    const told = counted.map(({ record }) => `${record.subject} ${record.measure.split(' ')[0]} ${record.amount}`);
    expect(told.toSorted(compare)).toEqual([
      'party/amanat directions 13',
      'party/amanat measures 221',
      'party/amanat measures 6',
      'party/aq-jol directions 13',
      'party/aq-jol measures 86',
      'party/spk directions 13',
      'party/spk measures 129',
      'party/spk measures 6',
    ]);
  });
});

describe('the surveys', () => {
  const pollsters = (poll: string) =>
    claims('Participation')
      .filter(({ record }) => record.event === poll && record.role === 'pollster')
      .map(({ record }) => record.actor)
      .toSorted();

  test.each([
    ['event/poll-elections', ['organization/demoscope', 'organization/paperlab'], '[..2023-03-19]', 10],
    ['event/poll-december', ['organization/demoscope'], '2022-12', 1],
    ['event/poll-qantar', ['organization/demoscope', 'organization/paperlab'], '2023-02', 7],
  ])('%s: who asked, when as far as is said, and its findings', (poll, actors, date, count) => {
    expect(pollsters(poll)).toEqual(actors);
    expect(entity(poll).dateEdtf).toBe(date);
    expect(claims('Finding').filter(({ record }) => record.poll === poll)).toHaveLength(count);
  });

  test('most are undecided, and nobody says how many', () => {
    const without = articleClaims('Finding').filter(({ record }) => record.share === undefined);
    expect(without.map(({ record }) => inEnglish(record.answer))).toEqual(['not decided yet']);
  });

  test('why Qantar happened is told as three answers of people, and that they differ as a claim about these', () => {
    const answers = claims('Finding').filter(
      ({ record }) => inEnglish(record.question) === 'What was the cause of Qantar?',
    );
    expect(answers.map(({ record }) => record.share)).toEqual([37.9, 27.7, 14.6]);
    const regarding = claims('Assertion').filter(({ record }) => record.regards?.includes(answers[0]!.id));
    expect(regarding.map(({ record }) => record.regards)).toEqual([answers.map(({ id }) => id)]);
  });
});

test('what the experts say is said by them, and what is believed of Masimov regards his part in the trial', () => {
  const inTalk = shipped.claims.filter((claim) => isOfArticle(claim) && claim.about.includes('event/dubnov-talk'));
  const unattributed = inTalk.filter(({ attributed, record }) => !attributed && record.type !== 'Participation');
  expect(inTalk.length).toBeGreaterThan(8);
  expect(unattributed).toEqual([]);
  const remarks = shipped.claims.filter(({ record }) => record.regards?.includes('participation/masimov-main-defendant'));
  expect(remarks.map(({ record }) => record.type).toSorted()).toEqual(['Assertion', 'Position']);
});
