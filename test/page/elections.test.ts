import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dotRadius, hemicycle } from '../../src/page/elections/hemicycle.ts';
import { tallyOf } from '../../src/page/elections/tally.ts';
import type { CountedFragment } from '../../src/page/operations.ts';

type Given = Partial<Omit<CountedFragment, 'candidate' | 'event' | 'contradictions'>> & {
  readonly of?: string;
  readonly in?: string;
  readonly against?: readonly string[];
};

let count = 0;
/** A result of the candidate, list or answer `of`, in the vote `in`, that is part of the contradictions `against`. */
function result({ of, in: event = 'event/vote', against = [], ...rest }: Given): CountedFragment {
  const candidate =
    of === undefined ? null : { __typename: of.startsWith('party/') ? 'Party' : 'Group', id: of, name: of };
  return {
    id: `result/${count++}`,
    statement: '',
    option: null,
    share: null,
    votes: null,
    seats: null,
    elected: null,
    rank: 'NORMAL',
    citations: [],
    ...rest,
    event: { id: event },
    candidate: candidate as CountedFragment['candidate'],
    contradictions: against.map((id) => ({ id })),
  };
}

const vote = {
  id: 'event/vote',
  parts: [
    { id: 'event/districts', name: 'Districts' },
    { id: 'event/lists', name: 'Lists' },
  ],
};

describe('the tally of a vote', () => {
  it('has one line for all claims about a candidate, the largest share first', () => {
    const { lines } = tallyOf(vote, [
      result({ of: 'party/b', share: 20, votes: 200 }),
      result({ of: 'party/a', share: 60 }),
      result({ of: 'party/a', votes: 600 }),
      result({ of: 'party/a', seats: 6 }),
      result({ option: 'against all', share: 5 }),
    ]);
    expect(lines.map(({ name, share, votes, seats }) => [name, share?.value, votes?.value, seats?.value])).toEqual([
      ['party/a', 60, 600, 6],
      ['party/b', 20, 200, undefined],
      ['against all', 5, undefined, undefined],
    ]);
  });

  it('takes the preferred figure, names what conflicting claims give, and keeps what was rejected apart', () => {
    const { lines } = tallyOf(vote, [
      result({ of: 'party/a', votes: 341, against: ['contradiction/x'] }),
      result({ of: 'party/a', votes: 431, rank: 'PREFERRED', against: ['contradiction/x'] }),
      result({ of: 'party/a', votes: 999 }),
      result({ of: 'party/a', votes: 1, rank: 'DEPRECATED' }),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.votes).toMatchObject({ value: 431, others: [341] });
    expect(lines[0]!.rejected.map(({ votes }) => votes)).toEqual([1]);
  });

  it('has no figure from rejected claims alone, and no seats of another vote', () => {
    const { lines, seats } = tallyOf(vote, [
      result({ of: 'party/a', seats: 3, rank: 'DEPRECATED' }),
      result({ of: 'party/a', seats: 7, in: 'event/other' }),
    ]);
    expect(lines.map(({ seats: own }) => own)).toEqual([null]);
    expect(seats).toEqual([]);
  });

  it('says of each seat in which part it was won, the largest part first, or that this is not stated', () => {
    const { seats, parts } = tallyOf(vote, [
      result({ of: 'party/a', seats: 6 }),
      result({ of: 'party/a', seats: 4, in: 'event/lists' }),
      result({ of: 'party/a', seats: 1, in: 'event/districts' }),
      result({ of: 'group/b', seats: 1 }),
      result({ of: 'group/b', seats: 1, in: 'event/districts' }),
    ]);
    expect(parts.map(({ name, seats: own }) => [name, own])).toEqual([
      ['Lists', 4],
      ['Districts', 2],
    ]);
    const of = (key: string) => seats.filter(({ line }) => line.key === key).map(({ part }) => part);
    expect(of('party/a')).toEqual([0, 0, 0, 0, 1, null]);
    expect(of('group/b')).toEqual([1]);
    // Whoever is no party stands at the end.
    expect(seats.at(-1)?.line.key).toBe('group/b');
  });

  it('marks the seats that a conflicting claim gives to someone else', () => {
    const { seats } = tallyOf({ ...vote, parts: [] }, [
      result({ of: 'party/a', seats: 4, rank: 'PREFERRED', against: ['contradiction/x'] }),
      result({ of: 'party/a', seats: 5, against: ['contradiction/x'] }),
      result({ of: 'group/b', seats: 7, rank: 'PREFERRED', against: ['contradiction/y'] }),
      result({ of: 'group/b', seats: 6, against: ['contradiction/y'] }),
    ]);
    expect(seats).toHaveLength(11);
    expect(seats.filter(({ isContested }) => isContested).map(({ line }) => line.key)).toEqual(['group/b']);
    expect(seats.every(({ part }) => part === 0)).toBe(true);
  });
});

describe('the half circle', () => {
  test('has a place for each seat, from left to right, and no two dots touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 750 }), (seats) => {
        const spots = hemicycle(seats, 190);
        const radius = dotRadius(seats, 190);
        expect(spots).toHaveLength(seats);
        expect(spots.map(({ angle }) => angle)).toEqual(spots.map(({ angle }) => angle).toSorted((a, b) => a - b));
        expect(Math.max(...spots.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThanOrEqual(190.001);
        expect(Math.max(...spots.map(({ y }) => y))).toBeLessThanOrEqual(0.001);
        const gaps = spots.flatMap(({ x, y }, index) =>
          spots.slice(index + 1).map((other) => Math.hypot(x - other.x, y - other.y)),
        );
        expect(gaps.reduce((one, other) => Math.min(one, other), Infinity)).toBeGreaterThan(2 * radius - 0.001);
      }),
      { numRuns: 25 },
    );
  });

  test('of no seats is empty', () => expect(hemicycle(0, 190)).toEqual([]));
});
