import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { checkDataset } from '../../src/dataset/check.ts';
import { root } from '../../src/root.ts';
import { baseLines, checkFiles } from '../dataset/written-set.ts';

/** The English statement made of a claim that is written beside the base. */
async function stated(claim: string, more = ''): Promise<string> {
  const { dataset, lines } = await checkFiles({ 'base.jsonl': baseLines, 'x.yaml': `${claim}\n${more}` });
  expect(lines).toEqual([]);
  return dataset!.claims.at(-1)!.statements['en']!;
}

const cited = 'citations: [passage/may]';
const tenure = (rest: string) => `Tenure: { holder: person/ann, post: post/clerk, ${rest}, ${cited} }`;

describe('statements made from records', () => {
  test.each([
    [tenure('acting: false'), 'Ann held the post of Clerk.'],
    [
      tenure('acting: true, onBehalfOf: party/river'),
      'Ann held the post of Clerk in an acting capacity on behalf of River Party.',
    ],
    [tenure('validity: { to: "2019", endState: ENDED }'), 'Ann held the post of Clerk until 2019.'],
    [
      tenure('validity: { from: 2018-05, to: "2019", endState: ENDED }'),
      'Ann held the post of Clerk from May 2018 until 2019.',
    ],
    [tenure('validity: { from: "[..2018-05]" }'), 'Ann held the post of Clerk from May 2018 or earlier.'],
    [tenure('validity: { from: "2018?" }'), 'Ann held the post of Clerk (beginning: possibly 2018).'],
    [tenure('validity: { to: "2019", endState: UNKNOWN }'), 'Ann held the post of Clerk at least until 2019.'],
    [tenure('validity: { endState: ONGOING }'), 'Ann held the post of Clerk as of 10 May 2020.'],
    [
      tenure('validity: { from: "2018", endState: ONGOING }'),
      'Ann held the post of Clerk from 2018 (still so as of 10 May 2020).',
    ],
    [tenure('validity: { endState: ENDED }'), 'Ann held the post of Clerk but no longer as of 10 May 2020.'],
    [
      tenure('validity: { startedBy: event/talks, endState: ENDED, endedBy: event/march }'),
      'Ann held the post of Clerk from Talks until March.',
    ],
    [
      tenure('validity: { endState: IMPLIED, endedBy: event/march }'),
      'Ann held the post of Clerk until March, as the source implies.',
    ],
    [tenure('saidBy: [person/bob, person/cem]'), 'According to Bob and Cem, Ann held the post of Clerk.'],
    [
      `Participation: { actor: person/ann, event: event/talks, role: guest, ${cited} }`,
      'Ann took part in Talks (role: guest).',
    ],
    [`Tie: { from: person/ann, predicate: helped, to: person/bob, ${cited} }`, 'Ann helped Bob.'],
    [`Tie: { from: event/march, predicate: held in, to: place/lorn, ${cited} }`, 'March took place in Lorn.'],
    [`Dating: { event: event/talks, date: 2020-05-01, ${cited} }`, 'Talks took place on 1 May 2020.'],
    [`Dating: { event: event/talks, date: 2020-05, ${cited} }`, 'Talks took place in May 2020.'],
    [
      `Dating: { event: event/talks, date: 2019-05/2020-02, ${cited} }`,
      'Talks lasted from May 2019 until February 2020.',
    ],
    [
      `Dating: { event: event/talks, date: 2019-05/.., ${cited} }`,
      'Talks began in May 2019 and continued as of 10 May 2020.',
    ],
    [`Dating: { event: event/talks, ${cited} }`, 'Talks continued as of 10 May 2020.'],
    [`Influence: { cause: event/talks, predicate: helped, effect: event/march, ${cited} }`, 'Talks helped March.'],
    [
      `Result: { event: event/vote, candidate: person/ann, share: 45.5, votes: 12345, seats: 3, ${cited} }`,
      'Ann received 45.5 % of the vote, 12,345 votes and 3 seats in Vote.',
    ],
    [
      `Result: { event: event/vote, candidate: person/ann, votes: 1, seats: 1, ${cited} }`,
      'Ann received 1 vote and 1 seat in Vote.',
    ],
    [`Result: { event: event/vote, candidate: person/ann, elected: true, ${cited} }`, 'Ann won Vote.'],
    [
      `Result: { event: event/vote, option: "yes", elected: true, share: 60, ${cited} }`,
      '“yes” won Vote with 60 % of the vote.',
    ],
    [`Result: { event: event/vote, candidate: person/ann, elected: false, ${cited} }`, 'Ann did not win Vote.'],
    [
      `RuleValue: { rule: rule/threshold, amount: 7.5, unit: people, ${cited} }`,
      'The rule “Threshold” stood at 7.5 people.',
    ],
    [
      `RuleValue: { rule: rule/threshold, text: no threshold, saidBy: [person/ann], ${cited} }`,
      'According to Ann, the rule “Threshold” read “no threshold”.',
    ],
    [
      `Figure: { subject: institution/house, measure: seats, amount: 1200, ${cited} }`,
      'Seats for House came to 1,200.',
    ],
    [
      `Naming: { subject: party/river, value: Harbour League, language: en, validity: { to: "2018", endState: ENDED }, ${cited} }`,
      'River Party bore the name “Harbour League” until 2018.',
    ],
  ])('%s', async (claim, statement) => expect(await stated(claim)).toBe(statement));

  test('what came after another says whom or what', async () => {
    const first = `Tenure:\n  - { id: tenure/ann, holder: person/ann, post: post/chair, ${cited} }`;
    const second = `  - { holder: person/bob, post: post/chair, after: tenure/ann, ${cited} }`;
    expect(await stated(`${first}\n${second}`)).toBe('Bob held the post of Chair after Ann.');
  });

  test('a statement that is given is kept, and English made beside one in another language', async () => {
    expect(await stated(tenure('statement: { en: Ann was clerk. }'))).toBe('Ann was clerk.');
    const { dataset } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml': tenure('statement: { en: Ann was clerk., kk: Анна хатшы болды. }'),
    });
    expect(dataset!.claims.at(-1)!.statements).toEqual({ en: 'Ann was clerk.', kk: 'Анна хатшы болды.' });
  });
});

const idOf = async (claim: string) =>
  (await checkFiles({ 'base.jsonl': baseLines, 'x.yaml': claim })).dataset!.claims.at(-1)!.id;

describe('ids made from content', () => {
  test('are a prefix and 16 hexadecimal digits, and never change', async () => {
    expect(await idOf(tenure('acting: false'))).toBe('tenure/88cd102e792b2eac');
  });

  test('do not change with rank, citations and other remarks on the claim', async () => {
    const id = await idOf(tenure('acting: false'));
    expect(await idOf(tenure('rank: PREFERRED, rankReason: Sure., about: [place/lorn]'))).toBe(id);
    expect(
      await idOf(
        `Tenure: { post: post/clerk, holder: person/ann, citations: [passage/june], statement: { en: He did., kk: Иә. } }`,
      ),
    ).not.toBe(id);
    expect(await idOf(`Tenure: { post: post/clerk, holder: person/ann, citations: [passage/june] }`)).toBe(id);
  });

  test('change with what the claim says', async () => {
    const ids = await Promise.all(
      [
        'acting: false',
        'acting: true',
        'validity: { from: "2019" }',
        'validity: { from: 2019-01 }',
        'validity: { endState: ONGOING }',
        'saidBy: [person/bob]',
        'saidBy: [person/bob], saidOn: 2020-01',
        'onBehalfOf: party/river',
      ].map((rest) => idOf(tenure(rest))),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a recommendation', () => {
  const recommended = (rest: string) =>
    stated(`Recommendation: { author: person/ann, subject: event/vote, ${rest}${cited} }`);

  test.each([
    ['', 'Ann made a recommendation on Vote.'],
    ['addressee: party/river, ', 'Ann made a recommendation to River Party on Vote.'],
    ['outcome: NOT, ', 'Ann made a recommendation on Vote; it was not carried out.'],
    [
      'outcome: PARTLY, carriedOutBy: [event/talks, event/march], ',
      'Ann made a recommendation on Vote; it was partly carried out by Talks and March.',
    ],
    ['carriedOutBy: [event/talks], ', 'Ann made a recommendation on Vote; it was carried out by Talks.'],
    [
      'outcome: FULLY, validity: { from: "2019" }, ',
      'Ann made a recommendation on Vote from 2019; it was fully carried out.',
    ],
  ])('%s', async (rest, sentence) => expect(await recommended(rest)).toBe(sentence));

  test('in three languages', async () => {
    const { dataset } = await checkDataset([join(root, 'test', 'fixtures', 'tiny')]);
    const { statements } = dataset!.claims.find(({ id }) => id === 'recommendation/threshold')!;
    expect(statements).toEqual({
      en: 'Veskarian Observers made a recommendation to Assembly on Threshold for parties; it was mostly carried out by Charter referendum.',
      ru: '«Весканские наблюдатели» – рекомендация по теме «Порог для партий», адресат: «Ассамблея», выполнена в основном, выполнение: «Референдум о хартии».',
      kk: '«Веска бақылаушылары» – «Партияларға арналған шек» жөніндегі ұсыныс, кімге: «Ассамблея», негізінен орындалды, орындалуы: «Хартия референдумы».',
    });
  });
});
