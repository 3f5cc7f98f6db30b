import { describe, expect, test } from 'vitest';
import { claims, inEnglish, shipped, type ClaimOf } from './shipped.ts';

const RANKS = ['PREFERRED', 'NORMAL'];

/** Of claims that stand, the first by rank under each key. */
function accepted<C extends ClaimOf<'Result'> | ClaimOf<'Figure'>>(all: readonly C[], key: (claim: C) => string): Map<string, C> {
  const found = new Map<string, C>();
  const standing = all.filter(({ knownUntil, record }) => knownUntil === null && RANKS.includes(record.rank));
  for (const claim of standing.toSorted((a, b) => RANKS.indexOf(a.record.rank) - RANKS.indexOf(b.record.rank)))
    if (!found.has(key(claim))) found.set(key(claim), claim);
  return found;
}

/** What each candidate or option of a vote got: of the results that have it, the one shown first. */
function resultsOf(event: string, what: 'votes' | 'share' | 'seats'): Record<string, number> {
  const results = claims('Result').filter(({ record }) => record.event === event && record[what] !== undefined);
  const best = accepted(results, ({ record }) => record.candidate ?? inEnglish(record.option!)!);
  return Object.fromEntries([...best].map(([contestant, { record }]) => [contestant, record[what]!]));
}

function figureOf(event: string, measure: string): number {
  const figures = claims('Figure').filter(({ record }) => record.subject === event && record.measure === measure);
  return accepted(figures, () => '').get('')!.record.amount;
}

const sum = (all: Record<string, number>) => Object.values(all).reduce((total, each) => total + each, 0);
const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;

const VOTES = [
  ['event/presidential-election-2019', 7, 'valid votes'],
  ['event/mazhilis-election-2021', 5, 'valid votes'],
  ['event/mazhilis-election-2023', 8, 'votes for lists or against all'],
] as const;

describe('votes', () => {
  test.each(VOTES)('%s: those of all %i add up to the %s', (event, contestants, total) => {
    const votes = resultsOf(event, 'votes');
    expect(Object.keys(votes)).toHaveLength(contestants);
    expect(sum(votes)).toBe(figureOf(event, total));
  });

  test.each(['event/presidential-election-2019', 'event/mazhilis-election-2021'])(
    '%s: valid and invalid ones are those of all voters',
    (event) => {
      const ballots = ['valid votes', 'invalid ballots'].map((measure) => figureOf(event, measure));
      expect(ballots[0]! + ballots[1]!).toBe(figureOf(event, 'voters'));
    },
  );

  test('the referendum: for, against, invalid and with both answers are those of all voters', () => {
    const event = 'event/referendum-2022';
    const ballots = ['invalid ballots', 'ballots with both answers'].map((measure) => figureOf(event, measure));
    const answers = resultsOf(event, 'votes');
    expect(Object.keys(answers).toSorted()).toEqual(['against the amendments', 'for the amendments']);
    expect(sum(answers) + ballots[0]! + ballots[1]!).toBe(figureOf(event, 'voters'));
  });

  test('the presidential election of 2022: fewer than the ballots, and a contradiction says why', () => {
    const votes = resultsOf('event/presidential-election-2022', 'votes');
    expect(Object.keys(votes)).toHaveLength(7);
    expect(figureOf('event/presidential-election-2022', 'ballots handed out') - sum(votes)).toBe(359_568);
    const { reason } = shipped.contradictions.find(({ between }) => between.includes('figure/ballots-2022'))!;
    for (const number of ['7,940,478', '359,568']) expect(inEnglish(reason)).toContain(number);
  });
});

test.each([
  ['event/presidential-election-2019', 'valid votes'],
  ['event/mazhilis-election-2021', 'valid votes'],
  ['event/referendum-2022', 'voters'],
  ['event/presidential-election-2022', null],
  ['event/mazhilis-election-2023', 'votes for lists or against all'],
])('%s: the shares follow from the votes', (event, total) => {
  const votes = resultsOf(event, 'votes');
  const all = total === null ? sum(votes) : figureOf(event, total);
  const shares = Object.entries(resultsOf(event, 'share')).filter(([contestant]) => contestant in votes);
  expect(shares.length).toBeGreaterThan(0);
  for (const [contestant, share] of shares)
    expect(Math.abs((votes[contestant]! / all) * 100 - share), contestant).toBeLessThanOrEqual(0.51 / 10 ** decimals(share));
});

test.each([
  ['event/presidential-election-2019', 'voters'],
  ['event/mazhilis-election-2021', 'voters'],
  ['event/referendum-2022', 'voters'],
  ['event/presidential-election-2022', 'ballots handed out'],
  ['event/mazhilis-election-2023', 'voters'],
])('%s: the turnout is that of the %s', (event, counted) => {
  const turnout = figureOf(event, 'turnout');
  const share = (figureOf(event, counted) / figureOf(event, 'electorate')) * 100;
  expect(Math.abs(share - turnout)).toBeLessThanOrEqual(0.51 / 10 ** decimals(turnout));
});

test.each([
  ['event/mazhilis-election-2021', 98],
  ['event/mazhilis-list-vote-2023', 69],
  ['event/mazhilis-district-vote-2023', 29],
  ['event/mazhilis-election-2023', 98],
])('%s: %i seats in all', (event, seats) => {
  expect(sum(resultsOf(event, 'seats'))).toBe(seats);
});
