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
  test('what came after another says whom or what', async () => {
    const first = `Tenure:\n  - { id: tenure/ann, holder: person/ann, post: post/chair, ${cited} }`;
    const second = `  - { holder: person/bob, post: post/chair, after: tenure/ann, ${cited} }`;
    expect(await stated(`${first}\n${second}`)).toBe('Bob was Chair after Ann.');
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
    ['', 'Ann made a recommendation on the vote.'],
    ['addressee: party/river, ', 'Ann made a recommendation to the River Party on the vote.'],
    ['outcome: NOT, ', 'Ann made a recommendation on the vote; it was not carried out.'],
    [
      'outcome: PARTLY, carriedOutBy: [event/talks, event/march], ',
      'Ann made a recommendation on the vote; it was partly carried out by the talks and March.',
    ],
    ['carriedOutBy: [event/talks], ', 'Ann made a recommendation on the vote; it was carried out by the talks.'],
    [
      'outcome: FULLY, validity: { from: "2019" }, ',
      'Ann made a recommendation on the vote from 2019; it was fully carried out.',
    ],
  ])('%s', async (rest, sentence) => expect(await recommended(rest)).toBe(sentence));

  test('in three languages', async () => {
    const { dataset } = await checkDataset([join(root, 'test', 'fixtures', 'tiny')]);
    const { statements } = dataset!.claims.find(({ id }) => id === 'recommendation/threshold')!;
    expect(statements).toEqual({
      en: 'The Veskarian Observers made a recommendation to the Assembly on the threshold for parties; it was mostly carried out by the Charter referendum.',
      ru: 'Весканские наблюдатели: рекомендация по теме «Порог для партий», адресат – Ассамблея; выполнена в основном («Референдум о хартии»).',
      kk: 'Веска бақылаушылары Ассамблеяға «Партияларға арналған шек» бойынша ұсыныс берді; ол негізінен орындалды («Хартия референдумы»).',
    });
  });
});
