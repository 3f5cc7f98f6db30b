import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type Answering } from '../answering.ts';
import { directory } from './shipped.ts';

let shipped: Answering;
beforeAll(async () => {
  shipped = await answering(directory);
}, 60_000);
afterAll(() => shipped[Symbol.asyncDispose]());

async function ask<T>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await shipped.ask(document, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

interface Holders {
  readonly nodes: readonly { readonly holder: { readonly id: string }; readonly acting: boolean }[];
}

/** Who held a post: ids without prefix, `(acting)` after one who only acted. */
const namesOf = ({ nodes }: Holders) =>
  nodes.map(({ holder, acting }) => holder.id.replace('person/', '') + (acting ? ' (acting)' : ''));

describe('who followed whom', () => {
  const POSTS: Readonly<Record<string, readonly string[]>> = {
    president: ['nazarbayev', 'tokayev (acting)', 'tokayev'],
    'prime-minister': [
      'sagintayev',
      'mamin (acting)',
      'mamin',
      'smailov (acting)',
      'smailov',
      'sklyar (acting)',
      'bektenov',
    ],
    'security-council-head': ['nazarbayev', 'tokayev'],
    'nsc-head': ['masimov', 'sagimbayev'],
    'amanat-chair': ['nazarbayev', 'tokayev', 'koshanov'],
    'mazhilis-speaker': ['nigmatulin', 'koshanov'],
    'senate-speaker': ['tokayev', 'nazarbayeva', 'ashimbayev'],
  };

  test.each(Object.keys(POSTS))('%s: in order, with certainty, and no vacancy or overlap that was none', async (name) => {
    const post = `post/${name}`;
    const { found, handovers } = await ask<{
      found: { holders: Holders; vacancies: object[]; overlaps: object[] };
      handovers: { nodes: { before: object; after: object | null; certainty: string; date: object | null }[] };
    }>(
      `query ($post: ID!) {
        found: post(id: $post) {
          holders { nodes { holder { id } acting } }
          vacancies { certainty bounds { fromMin toMax } }
          overlaps { certainty }
        }
        handovers(posts: [$post]) { nodes { certainty before { id } after { id } date { edtf } } }
      }`,
      { post },
    );
    expect(namesOf(found.holders).map((id) => id.replace('dariga-', ''))).toEqual(POSTS[name]);
    expect(found.overlaps).toEqual([]);
    // The Senate had no speaker on the Sunday between the decree and the election of May 2020.
    const sunday = { certainty: 'CERTAIN', bounds: { fromMin: '2020-05-03', toMax: '2020-05-03' } };
    expect(found.vacancies).toEqual(name === 'senate-speaker' ? [sunday] : []);
    expect(handovers.nodes.length).toBeGreaterThanOrEqual(POSTS[name]!.length - 2);
    for (const { certainty, after } of handovers.nodes) {
      expect(certainty).toBe('CERTAIN');
      expect(after).not.toBeNull();
    }
  });
});

describe('who held the posts on a day', () => {
  const DAYS: readonly (readonly [day: string, holders: Readonly<Record<string, readonly string[]>>])[] = [
    ['2019-01-15', { president: ['nazarbayev'], 'prime-minister': ['sagintayev'], 'nsc-head': ['masimov'] }],
    ['2019-02-23', { president: ['nazarbayev'], 'prime-minister': ['mamin (acting)'] }],
    ['2019-04-01', { president: ['tokayev'], 'prime-minister': ['mamin'], 'senate-speaker': ['dariga-nazarbayeva'] }],
    ['2020-05-03', { 'senate-speaker': [] }],
    ['2020-05-04', { 'senate-speaker': ['ashimbayev'], 'mazhilis-speaker': ['nigmatulin'] }],
    ['2021-12-31', { 'security-council-head': ['nazarbayev'], 'nsc-head': ['masimov'], 'amanat-chair': ['nazarbayev'] }],
    [
      '2022-01-08',
      { 'prime-minister': ['smailov (acting)'], 'nsc-head': ['sagimbayev'], 'security-council-head': ['tokayev'] },
    ],
    ['2022-01-20', { 'prime-minister': ['smailov'], 'amanat-chair': ['nazarbayev'], president: ['tokayev'] }],
    ['2022-02-10', { 'amanat-chair': ['tokayev'], 'mazhilis-speaker': ['koshanov'] }],
    ['2022-06-01', { 'amanat-chair': ['koshanov'], 'prime-minister': ['smailov'] }],
    ['2023-03-19', { president: ['tokayev'], 'nsc-head': ['sagimbayev'], 'mazhilis-speaker': ['koshanov'] }],
    ['2024-02-10', { 'prime-minister': ['bektenov'], 'security-council-head': ['tokayev'] }],
  ];

  test.each(DAYS)('%s', async (at, expected) => {
    for (const [post, holders] of Object.entries(expected)) {
      const { certain, possible } = await ask<{ certain: { holders: Holders }; possible: { holders: Holders } }>(
        `query ($post: ID!, $at: Date) {
          certain: post(id: $post) { holders(at: $at, certainty: CERTAIN) { nodes { holder { id } acting } } }
          possible: post(id: $post) { holders(at: $at) { nodes { holder { id } acting } } }
        }`,
        { post: `post/${post}`, at },
      );
      expect([post, ...namesOf(certain.holders)]).toEqual([post, ...holders]);
      expect(namesOf(possible.holders)).toEqual(namesOf(certain.holders));
    }
  });
});

describe('what changed in the network', () => {
  const LINKS = '{ certainty source target claim { __typename } because { id } }';
  interface Link {
    readonly certainty: string;
    readonly source: string;
    readonly target: string;
    readonly claim: { readonly __typename: string };
  }
  const changed = async (event: string) =>
    (
      await ask<{ networkChange: { lost: Link[]; gained: Link[]; mayHaveChanged: Link[] } }>(
        `query ($event: ID) { networkChange(event: $event) { lost ${LINKS} gained ${LINKS} mayHaveChanged ${LINKS} } }`,
        { event },
      )
    ).networkChange;
  const posts = (links: readonly Link[]) =>
    links.map(({ source, target, certainty }) => `${source} ${target} ${certainty}`.replaceAll(/person\/|post\//g, ''));

  test('Qantar cost four of the highest posts, each once and for certain, and others took them', async () => {
    const { lost, gained } = await changed('event/qantar');
    const highest = /prime-minister|nsc-head|security-council-head|amanat-chair/;
    const of = (links: readonly Link[]) => posts(links).filter((each) => highest.test(each) && !/first-deputy/.test(each));
    expect(of(lost).toSorted()).toEqual([
      'mamin prime-minister CERTAIN',
      'masimov nsc-head CERTAIN',
      'nazarbayev amanat-chair CERTAIN',
      'nazarbayev security-council-head CERTAIN',
    ]);
    expect(of(gained).toSorted()).toEqual([
      'sagimbayev nsc-head CERTAIN',
      'smailov prime-minister CERTAIN',
      'tokayev amanat-chair CERTAIN',
      'tokayev security-council-head CERTAIN',
    ]);
  });

  test.each([
    'event/presidential-election-2019',
    'event/senate-election-2020',
    'event/mazhilis-election-2021',
    'event/referendum-2022',
    'event/presidential-election-2022',
    'event/senate-election-2023',
    'event/mazhilis-election-2023',
  ])('nobody gained or lost anything on the day of %s', async (event) => {
    const { lost, gained } = await changed(event);
    expect([lost, gained]).toEqual([[], []]);
  });

  const between = async (from: string, to: string) =>
    (
      await ask<{ networkChange: { lost: Link[]; gained: Link[]; mayHaveChanged: Link[] } }>(
        `query ($from: Date, $to: Date) { networkChange(from: $from, to: $to) { lost ${LINKS} gained ${LINKS} mayHaveChanged ${LINKS} } }`,
        { from, to },
      )
    ).networkChange;

  const CHANGES: readonly (readonly [from: string, to: string, lost: readonly string[], gained: readonly string[]])[] = [
    ['2019-02-20', '2019-02-26', ['sagintayev prime-minister'], ['mamin prime-minister', 'smailov first-deputy-prime-minister']],
    ['2019-03-18', '2019-03-21', ['nazarbayev president'], ['dariga-nazarbayeva senate-speaker', 'tokayev president']],
    ['2020-05-01', '2020-05-05', ['dariga-nazarbayeva senate-speaker'], ['ashimbayev senate-speaker']],
    ['2020-05-24', '2020-05-26', [], []],
    ['2021-05-24', '2021-05-26', [], []],
    [
      '2022-01-04',
      '2022-01-12',
      [
        'kusherbayev state-secretary',
        'mamin prime-minister',
        'masimov nsc-head',
        'nazarbayev security-council-head',
        'smailov first-deputy-prime-minister',
      ],
      [
        'karin state-secretary',
        'place/almaty-akimat event/akimat-fire',
        'place/almaty-palace event/palace-fire',
        'sagimbayev nsc-head',
        'smailov prime-minister',
        'tokayev security-council-head',
      ],
    ],
    [
      '2022-01-27',
      '2022-02-02',
      ['koshanov presidential-administration-head', 'nazarbayev amanat-chair', 'nigmatulin mazhilis-speaker'],
      ['koshanov mazhilis-speaker', 'tokayev amanat-chair'],
    ],
    ['2022-04-25', '2022-04-27', ['tokayev amanat-chair'], ['koshanov amanat-chair']],
    ['2022-06-04', '2022-06-06', [], []],
    ['2022-09-01', '2022-09-20', [], []],
    ['2022-11-04', '2022-11-06', [], []],
    ['2022-11-19', '2022-11-27', [], []],
    ['2023-03-18', '2023-03-31', [], []],
    [
      '2024-02-04',
      '2024-02-07',
      ['bektenov presidential-administration-head', 'smailov prime-minister'],
      ['bektenov prime-minister'],
    ],
  ];

  test.each(CHANGES)('from %s to %s: who certainly lost what, and who gained it', async (from, to, lost, gained) => {
    const change = await between(from, to);
    const certain = (links: readonly Link[]) =>
      posts(links.filter(({ certainty }) => certainty === 'CERTAIN')).map((each) => each.replace(/ CERTAIN$/, ''));
    expect([certain(change.lost).toSorted(), certain(change.gained).toSorted()]).toEqual([lost, gained]);
  });

  test('what is said of an event is nothing that anybody gains or loses', async () => {
    const changes = await Promise.all([between('2021-12-31', '2022-12-31'), between('2022-12-31', '2024-12-31'), changed('event/qantar')]);
    const links = changes.flatMap(({ lost, gained, mayHaveChanged }) => [...lost, ...gained, ...mayHaveChanged]);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter(({ source }) => source.startsWith('event/'))).toEqual([]);
  });
});
