import { describe, expect, test } from 'vitest';
import { changedPosts, comparableEvents, type ChangedEdge } from '../../src/time/changed-posts.ts';

const names: Readonly<Record<string, string>> = { a: 'Chancellor', b: 'Speaker', c: 'Judge' };

/** An edge of a tenure, `post holder`, or of a tie. */
function edge(id: string, more: Partial<ChangedEdge> = {}): ChangedEdge {
  const [post = ''] = id.split(' ');
  const claim = post in names ? { id, post: { id: post, name: names[post]! } } : { id };
  const bounds = { fromMin: '2022-01-05', toMin: '2022-01-05' };
  return { certainty: 'CERTAIN', certaintyBefore: null, certaintyAfter: null, bounds, claim, ...more };
}

const lost = { certaintyBefore: 'CERTAIN' };
const gained = { certaintyAfter: 'CERTAIN' };
const ids = (posts: readonly { readonly id: string }[]) => posts.map(({ id }) => id);

describe('the posts of a network change', () => {
  test('changed hands where one holder certainly went and another came', () => {
    const { changedHands, left, named, mayHaveChanged } = changedPosts({
      lost: [edge('a one', lost), edge('b one', lost)],
      gained: [edge('a two', gained), edge('c two', gained)],
      mayHaveChanged: [],
    });
    expect([changedHands, left, named, mayHaveChanged].map(ids)).toEqual([['a'], ['b'], ['c'], []]);
    expect(changedHands[0]!.before.map(({ edge: { claim } }) => claim.id)).toEqual(['a one']);
    expect(changedHands[0]!.after.map(({ edge: { claim } }) => claim.id)).toEqual(['a two']);
  });

  test('may have changed where either side is only possible, on the side of its day', () => {
    const possible = { certainty: 'POSSIBLE' };
    const { mayHaveChanged, ...rest } = changedPosts({
      lost: [edge('a one', { ...possible, certaintyBefore: 'POSSIBLE' }), edge('b one', lost)],
      gained: [edge('a two', gained)],
      mayHaveChanged: [
        edge('b two', { ...possible, certaintyAfter: 'POSSIBLE' }),
        edge('c one', { ...possible, certaintyBefore: 'POSSIBLE' }),
        edge('c two', { ...possible, certaintyBefore: 'POSSIBLE', certaintyAfter: 'CERTAIN' }),
      ],
    });
    expect(Object.values(rest).flat()).toEqual([]);
    expect(
      mayHaveChanged.map(({ id, before, after }) => [
        id,
        before.length,
        after.length,
        before[0]!.change,
        after[0]!.change,
      ]),
    ).toEqual([
      ['a', 1, 1, 'lost', 'gained'],
      ['c', 1, 1, 'mayHaveChanged', 'mayHaveChanged'],
      ['b', 1, 1, 'lost', 'mayHaveChanged'],
    ]);
  });

  test('a link that may still hold is no longer certain; one that is no tenure is listed apart', () => {
    const { left, mayHaveChanged, others } = changedPosts({
      lost: [
        edge('a one', { certainty: 'POSSIBLE', certaintyBefore: 'CERTAIN', certaintyAfter: 'POSSIBLE' }),
        edge('tie', lost),
      ],
      gained: [],
      mayHaveChanged: [],
    });
    expect(left).toEqual([]);
    expect(mayHaveChanged.map(({ id, before }) => [id, before[0]!.change])).toEqual([['a', 'weakened']]);
    expect(others.map(({ change }) => change)).toEqual(['lost']);
  });

  test('come in order of the first day, then of the name', () => {
    const on = (day: string | null) => ({ ...lost, bounds: { fromMin: null, toMin: day } });
    const { left } = changedPosts({
      lost: [edge('c one', on(null)), edge('b one', on('2022-01-03')), edge('a one', on('2022-01-03'))],
      gained: [],
      mayHaveChanged: [],
    });
    expect(ids(left)).toEqual(['a', 'b', 'c']);
  });
});

test('events that can be compared across: those with most consequences first, undated ones not at all', () => {
  const event = (id: string, consequences: number, fromMin: string | null = '2022-01-01') => ({
    id,
    bounds: { fromMin },
    effects: Array(consequences).fill(0),
  });
  const { withConsequences, others } = comparableEvents([
    event('none', 0),
    event('one', 1),
    { ...event('three', 1), parts: [0, 0] },
    event('open', 5, null),
    { ...event('undated', 5), bounds: null },
  ]);
  expect([withConsequences, others].map(ids)).toEqual([['three', 'one'], ['none']]);
});
