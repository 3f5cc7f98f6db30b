import { describe, expect, it } from 'vitest';
import { conflictMessagesOf } from '../../src/messages/conflicts.ts';
import { amountOf, conflictWords, type Side } from '../../src/page/conflicts/topics.ts';

const context = (language: 'en' | 'ru' | 'kk' = 'en') => ({ language, messages: conflictMessagesOf(language) });
const named = (id: string) => ({ id, name: id.replace(/^.*\//, '') });
const day = (text: string) => ({ edtf: text, label: text });

let count = 0;
const side = (given: object): Side =>
  ({
    id: `claim/${count++}`,
    rank: 'NORMAL',
    statement: 'So it is said.',
    knownFrom: '2022-01-01',
    about: [],
    validity: { from: null, to: null, endState: 'UNKNOWN', startedBy: null, endedBy: null },
    ...given,
  }) as unknown as Side;
const words = (between: readonly Side[], language: 'en' | 'ru' | 'kk' = 'en') =>
  conflictWords(context(language), { id: 'contradiction/x', between });

const result = (given: object) =>
  side({
    __typename: 'Result',
    share: null,
    votes: null,
    seats: null,
    option: null,
    event: named('event/vote'),
    candidate: named('person/Ann'),
    ...given,
  });
const figure = (amount: number, unit: string | null = null) =>
  side({ __typename: 'Figure', amount, unit, measure: 'deaths', subject: named('event/unrest') });
const dating = (from: string, to = from) =>
  side({
    __typename: 'Dating',
    event: named('event/signing'),
    validity: { ...side({}).validity, from: day(from), to: day(to) },
  });
const tenure = (holder: string, from: string, to: string) =>
  side({
    __typename: 'Tenure',
    holder: named(holder),
    post: named('post/head'),
    validity: { from: day(from), to: day(to), endState: 'ENDED', startedBy: null, endedBy: null },
  });
const assertion = (...about: readonly string[]) => side({ __typename: 'Assertion', about: about.map(named) });

describe('a conflict in words', () => {
  it.each([
    [
      'votes',
      [result({ votes: 200907, share: 2.53 }), result({ votes: 300907, share: 2.53 })],
      'Ann, vote: 200,907 or 300,907',
    ],
    ['votes', [result({ share: 81.31 }), result({ share: 85.52 })], 'Ann, vote: 81.31 % or 85.52 %'],
    ['seats', [result({ seats: 7 }), result({ seats: 6 })], 'Ann, vote: 7 or 6'],
    ['counts', [figure(225), figure(164)], 'unrest, deaths: 225 or 164'],
    [
      'counts',
      [figure(54.19, 'percent'), figure(52.9, 'percent'), figure(54.19, 'percent')],
      'unrest, deaths: 54.19 % or 52.9 %',
    ],
    ['days', [dating('2022-11-28'), dating('2022-11-30')], 'signing: 2022-11-28 or 2022-11-30'],
    ['posts', [tenure('person/Ann', '2020', '2022'), tenure('person/Bob', '2020', '2022')], 'head: Ann or Bob'],
    [
      'posts',
      [tenure('person/Ann', '2020', '2021'), tenure('person/Ann', '2020', '2022')],
      'head: 2020 – 2021 or 2020 – 2022',
    ],
    ['statements', [assertion('event/a', 'person/b'), assertion('event/a')], 'So it is said.'],
    ['posts', [assertion('person/b'), tenure('person/b', '2020', '2021')], 'So it is said.'],
    ['days', [dating('2022-01-05', '2022-01-19'), figure(14)], ''],
  ] as const)('is about %s', (topic, between, title) => {
    const found = words(between);
    expect(found.topic).toBe(topic);
    if (title) expect(found.title).toBe(title);
    else expect(found.title).toMatch(/14/);
  });

  it('joins the versions in the language of the reader', () => {
    const between = [figure(1), figure(2)];
    expect(words(between, 'ru').title).toBe('unrest: 1 или 2');
    expect(words(between, 'kk').title).toBe('unrest: 1 не 2');
    const stated = [1, 2].map((amount) => ({ ...figure(amount), statement: `В тот день погибло ${amount} человек.` }));
    expect(words(stated, 'ru').title).toBe('В тот день погибло 1 или 2 человек.');
    expect(words(stated).title).toBe('unrest, deaths: 1 or 2');
  });

  it('is told by its statements where they differ in a few words, and state no value', () => {
    const between = ['north', 'south'].map((way) => ({
      ...assertion('event/a'),
      statement: `They came from the ${way} at night.`,
    }));
    expect(words(between).title).toBe('They came from the north or south at night.');
  });

  it('gives each side its value, and none where all would read the same', () => {
    const [one, other] = [figure(1), figure(2)];
    expect(words([one, other]).values.get(other.id)).toBe('2');
    expect(words([figure(1), figure(1)]).values.size).toBe(0);
  });
});

it('the bar of a result is of the figure in which the sides differ', () => {
  const between = [result({ votes: 10, share: 5 }), result({ votes: 20, share: 5 })];
  expect(between.map((each) => amountOf(each, between))).toEqual([10, 20]);
  expect(amountOf(assertion('event/a'), between)).toBeNull();
});
