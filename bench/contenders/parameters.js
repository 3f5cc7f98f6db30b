import neo4j from 'neo4j-driver';
import { parseDay } from '../../dist/edtf/day.js';
import { searchQuery } from '../../dist/names/search-query.js';
import { earliestStart, OPEN_BUCKET, sortDay } from '../../dist/neo4j/days.js';

/** What the hand-written statements take besides the version, of the variables of each question. */
export const parameters = {
  q1: ({ from, to }) => ({
    from,
    buckets: bucketsOf(from).map(({ bucket, sort }) => ({ bucket: neo4j.int(bucket), sort })),
    until: untilOf(to),
  }),
  q5: ({ text }) => searchQuery(text),
};

/** From where on in the order of time events begin that may touch a day and what comes after it, by duration bucket. */
export const bucketsOf = (from) =>
  Array.from({ length: OPEN_BUCKET + 1 }, (_, bucket) => ({
    bucket,
    sort: sortDay(earliestStart(bucket, parseDay(from))),
  }));

/** Before where in the order of time what touches a day begins. */
export const untilOf = (to) => sortDay(parseDay(to) + 1);
