import { canonical } from './canonical.js';
import { ids, sizes } from './generate.js';
import { randomOf } from './random.js';
import { dayText, FIRST, LAST } from './days.js';

/** The five operations of docs/performance.md; the first again where its answer is kept, the second for the actor with thousands of participations. */
export const questions = {
  q1: {
    title: 'timeline page, 50 events',
    document: `query Q1($from: Date, $to: Date) { timeline(filter: {from: $from, to: $to}, first: 50) { nodes {
      id name kind date { edtf earliest latest } places { name }
      participations(first: 50) { nodes { role actor { id name } } }
      claims(first: 3) { nodes { id statement citations { source { title } passage { paragraph } } } }
    } } }`,
    sample: (size, random) => {
      // About a hundred events, however many there are in all.
      const length = Math.max(30, Math.round(((LAST - FIRST) * 100) / size.events));
      const from = FIRST + random.below(LAST - FIRST - length);
      return { from: dayText(from), to: dayText(from + length) };
    },
  },
  kept: {
    title: 'the same page again and again, by GET',
    as: 'q1',
    isGot: true,
    only: ['raw', 'product'],
    sample: () => ({ from: '2001-01-01', to: '2001-01-20' }),
  },
  q2: {
    title: 'actor',
    document: `query Q2($id: ID!) { actor(id: $id) { id name
      participations(order: LATEST_FIRST, first: 50) { nodes { role event { id name date { edtf } } } }
      ... on Person { tenures(first: 50) { nodes { validity { from { edtf } to { edtf } }
        post { id name institution { name } } } } }
    } }`,
    sample: (size, random) => ({ id: person(size, random) }),
  },
  q2hub: {
    title: 'the busiest actor',
    as: 'q2',
    sample: () => ({ id: ids.hubActor }),
  },
  q3: {
    title: 'network as of a day',
    document: `query Q3($id: ID!, $at: Date) { network(around: [$id], at: $at, relations: [TENURE], depth: 2) {
      nodes { entity { id name } } edges { source target label claim { id } } } }`,
    sample: (size, random) => ({ id: person(size, random), at: dayText(FIRST + random.below(LAST - FIRST)) }),
    // The API promises no order of these.
    comparable: ({ network: { nodes, edges } }) => ({ nodes: sorted(nodes), edges: sorted(edges) }),
  },
  q4: {
    title: 'shortest path',
    document: `query Q4($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { paths {
      length entities { id name } claims { id } } } }`,
    sample: (size, random) => ({ from: person(size, random), to: person(size, random) }),
    // Any of the shortest will do.
    comparable: ({ paths: { paths } }) =>
      paths.map(({ length, entities, claims }) => [
        length,
        entities[0],
        entities.at(-1),
        entities.length,
        claims.length,
      ]),
  },
  q5: {
    title: 'search',
    document: `query Q5($text: String!) { search(query: $text, first: 20) { edges { score node { id name } } } }`,
    sample: (size, random, names) => ({ text: random.pick(names) }),
  },
};

/** Sets of variables for each question, the same for every contender; `names` are for the search. */
export function samplesOf({ events, seed, names, count = 200 }) {
  const size = sizes(events);
  const random = randomOf(seed);
  return Object.fromEntries(
    Object.entries(questions).map(([name, { sample }]) => [
      name,
      Array.from({ length: count }, () => sample(size, random, names)),
    ]),
  );
}

const person = (size, random) => ids.person(1 + random.below(size.persons - 1));

function sorted(list) {
  return list.map(canonical).toSorted();
}
