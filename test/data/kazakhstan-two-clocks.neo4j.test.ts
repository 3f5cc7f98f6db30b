import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering, type Answering } from '../answering.ts';
import { directory } from './shipped.ts';

let shipped: Answering;
beforeAll(async () => {
  shipped = await answering(directory);
}, 60_000);
afterAll(() => shipped[Symbol.asyncDispose]());

/** Claims of a kind about an entity, on a day, by what had been published; `value` is the claim's answer. */
async function known(kind: string, about: string, value: string, knownAt: string, at?: string): Promise<readonly unknown[]> {
  const { data, errors } = await shipped.ask(
    `query ($about: [ID!], $kinds: [ClaimKind!], $at: Date, $knownAt: Date) {
      claims(filter: { kinds: $kinds, about: $about, at: $at, knownAt: $knownAt, rank: [PREFERRED, NORMAL] }, first: 300) {
        nodes { __typename ${value} }
      }
    }`,
    { kinds: [kind], about: [about], at, knownAt },
  );
  expect(errors).toBeUndefined();
  return (data as { claims: { nodes: readonly unknown[] } }).claims.nodes;
}

async function holders(post: string, at: string, knownAt: string): Promise<readonly string[]> {
  const nodes = await known('TENURE', `post/${post}`, 'rank ... on Tenure { holder { id } acting }', knownAt, at);
  const tenures = nodes as readonly { holder: { id: string }; acting: boolean }[];
  return [...new Set(tenures.map(({ holder, acting }) => holder.id.slice(7) + (acting ? ' (acting)' : '')))];
}

async function values(rule: string, at: string): Promise<readonly unknown[]> {
  const nodes = await known('RULE_VALUE', `rule/${rule}`, '... on RuleValue { amount text }', at, at);
  return (nodes as readonly { amount: number | null; text: string | null }[]).map(({ amount, text }) => amount ?? text);
}

async function figures(subject: string, measure: string, knownAt: string): Promise<readonly number[]> {
  const nodes = await known('FIGURE', subject, '... on Figure { measure amount subject { id } }', knownAt);
  const all = nodes as readonly { measure: string; amount: number; subject: { id: string } }[];
  return all.filter((each) => each.measure === measure && each.subject.id === subject).map(({ amount }) => amount);
}

test.each([
  ['prime-minister', '2022-01-04', '2022-01-04', ['mamin']],
  ['prime-minister', '2022-01-08', '2022-01-10', ['smailov (acting)']],
  ['prime-minister', '2022-01-08', '2022-01-20', ['smailov (acting)']],
  // What had been published by the 10th did not say that he would be appointed on the 11th.
  ['prime-minister', '2022-01-12', '2022-01-10', ['smailov (acting)']],
  ['prime-minister', '2022-01-12', '2022-01-20', ['smailov']],
  ['nsc-head', '2022-01-07', '2022-01-05', ['masimov']],
  ['nsc-head', '2022-01-07', '2022-01-07', ['sagimbayev']],
  ['nsc-head', '2022-01-07', '2022-01-10', ['sagimbayev']],
  ['security-council-head', '2022-01-06', '2022-01-04', ['nazarbayev']],
  ['security-council-head', '2022-01-06', '2022-01-06', ['tokayev']],
  ['amanat-chair', '2022-02-10', '2022-01-20', ['nazarbayev']],
  ['amanat-chair', '2022-02-10', '2022-02-10', ['tokayev']],
  ['amanat-chair', '2022-06-01', '2022-04-20', ['tokayev']],
  ['amanat-chair', '2022-06-01', '2022-06-01', ['koshanov']],
  ['mazhilis-speaker', '2022-02-10', '2022-01-31', ['nigmatulin']],
  ['mazhilis-speaker', '2022-02-10', '2022-03-01', ['koshanov']],
  ['senate-speaker', '2020-05-10', '2020-05-01', ['dariga-nazarbayeva']],
  ['senate-speaker', '2020-05-10', '2020-05-10', ['ashimbayev']],
  ['prime-minister', '2024-02-07', '2024-02-04', ['smailov']],
  ['prime-minister', '2024-02-07', '2024-02-10', ['bektenov']],
] as const)('%s on %s by what had been published by %s: %s', async (post, at, knownAt, expected) => {
  expect(await holders(post, at, knownAt)).toEqual(expected);
});

test.each([
  ['2022-09-01', 'en', 'Nur-Sultan'],
  ['2022-10-01', 'en', 'Astana'],
  ['2022-09-01', 'ru', 'Нур-Султан'],
  ['2022-10-01', 'ru', 'Астана'],
  ['2022-09-01', 'kk', 'Нұр-Сұлтан'],
  ['2022-10-01', 'kk', 'Астана'],
])('the capital of October 2022 by what had been published by %s, in %s: %s', async (knownAt, language, name) => {
  const nodes = await known('NAMING', 'place/astana', '... on Naming { value language }', knownAt, '2022-10-01');
  const names = nodes as readonly { value: string; language: string }[];
  expect(names.filter((each) => each.language === language).map(({ value }) => value)).toEqual([name]);
});

test.each([
  ['mazhilis-threshold', '2021-01-15', [7]],
  ['mazhilis-threshold', '2021-06-01', [5]],
  ['party-registration', '2020-01-15', [40_000]],
  ['party-registration', '2020-06-01', [20_000]],
  ['presidential-term', '2022-09-01', [5]],
  ['presidential-term', '2022-10-01', [7]],
  ['constitutional-review', '2022-12-01', ['Constitutional Council']],
  ['constitutional-review', '2023-02-01', ['Constitutional Court']],
])('%s on %s, by what had been published that day: %s', async (rule, day, expected) => {
  expect(await values(rule, day)).toEqual(expected);
});

test.each([
  ['deaths', '2022-01-20', [225]],
  ['deaths', '2022-03-20', [230]],
  ['deaths', '2022-06-20', [232]],
  // Two of the prosecutors' numbers stand side by side.
  ['deaths', '2022-09-10', [238, 241]],
  ['people detained', '2022-01-06', [200]],
  ['people detained', '2022-01-07', [3000]],
  ['people detained', '2022-01-09', [5800]],
  ['people detained', '2022-01-10', [7939]],
  ['deaths of officers', '2022-01-07', [18]],
  ['deaths of officers', '2022-01-20', [19]],
])('Qantar, %s, by what had been published by %s: %s', async (measure, knownAt, expected) => {
  expect((await figures('event/qantar', measure, knownAt)).toSorted((a, b) => a - b)).toEqual(expected);
});

test.each([
  ['event/referendum-2022', 'turnout', '2022-06-05', [68.44]],
  ['event/referendum-2022', 'turnout', '2022-06-06', [68.06]],
  ['event/referendum-2022', 'turnout', '2022-06-08', [68.05]],
  ['event/presidential-election-2019', 'turnout', '2019-06-10', [77.4]],
  ['event/presidential-election-2019', 'turnout', '2019-06-12', [77.5]],
])('%s, %s, by what had been published by %s: %s', async (event, measure, knownAt, expected) => {
  expect(await figures(event, measure, knownAt)).toEqual(expected);
});
