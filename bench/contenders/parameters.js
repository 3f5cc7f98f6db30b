import neo4j from 'neo4j-driver';
import { parseDay } from '../../dist/edtf/day.js';
import { searchQuery } from '../../dist/graphql/search-query.js';
import { earliestOfReach, OPEN_REACH, sortDay } from '../../dist/neo4j/days.js';

/** What the hand-written statements take besides the version, of the variables of each question. */
export const parameters = {
  q1: ({ from, to }) => ({
    from,
    reaches: reachesOf(from).map(({ reach, sort }) => ({ reach: neo4j.int(reach), sort })),
    until: untilOf(to),
  }),
  q5: ({ text }) => searchQuery(text),
};

/** From where on in the order of time events begin that may touch a day and what comes after it, by how far they reach. */
export const reachesOf = (from) =>
  Array.from({ length: OPEN_REACH + 1 }, (_, reach) => ({
    reach,
    sort: sortDay(earliestOfReach(reach, parseDay(from))),
  }));

/** Before where in the order of time what touches a day begins. */
export const untilOf = (to) => sortDay(parseDay(to) + 1);
