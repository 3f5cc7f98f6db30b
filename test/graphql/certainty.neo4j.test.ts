import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { all, cypher, lines, list, literal, property, Variable, type Cypher } from '../../src/compile/cypher.ts';
import { render } from '../../src/compile/render.ts';
import { formatDay, type Day } from '../../src/edtf/day.ts';
import { certaintyIn as certaintyInCypher, certaintyOn, holdsIn, OPEN } from '../../src/graphql/certainty.ts';
import { certaintyIn } from '../../src/time/certainty.ts';
import { closeDatabase, rows } from '../neo4j/database.ts';
import { runs } from '../runs.ts';

afterAll(closeDatabase);

/** Few days, so that bounds and windows often meet. */
const day = fc.integer({ min: 19_000, max: 19_012 });
/** The first and last day of a beginning or an end, each open now and then. */
const span = fc
  .tuple(fc.option(day, { nil: -Infinity, freq: 4 }), fc.option(day, { nil: Infinity, freq: 4 }))
  .map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));
const cases = fc.record({
  bounds: fc.tuple(span, span).map(([[fromMin, fromMax], [toMin, toMax]]) => ({ fromMin, fromMax, toMin, toMax })),
  window: fc.tuple(day, day).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
});

function date(value: Day): Cypher {
  if (Number.isFinite(value)) return cypher`date(${literal(formatDay(value))})`;
  return value < 0 ? OPEN.min : OPEN.max;
}

test(
  'certainty in Cypher is that of src/time, on a day and in a window',
  { tags: 'deep', timeout: 120_000 },
  async () => {
    const row = new Variable('row');
    const subject = property(row, 'subject');
    const window = { from: property(row, 'from'), to: property(row, 'to') };
    const isPossible = all(holdsIn(subject, 'POSSIBLE', window));
    await fc.assert(
      fc.asyncProperty(fc.array(cases, { minLength: 20, maxLength: 60 }), async (given) => {
        const maps = given.map(({ bounds: { fromMin, fromMax, toMin, toMax }, window: { min, max } }) => {
          const held = cypher`{fromMin: ${date(fromMin)}, fromMax: ${date(fromMax)}, toMin: ${date(toMin)}, toMax: ${date(toMax)}}`;
          return cypher`{subject: ${held}, from: ${date(min)}, to: ${date(max)}}`;
        });
        const statement = lines(
          cypher`UNWIND ${list(maps)} AS ${row}`,
          cypher`RETURN CASE WHEN ${isPossible} THEN ${certaintyInCypher(subject, window)} END AS inWindow, ${certaintyOn(subject, window.from)} AS onDay`,
        );
        expect(await rows(render(statement).text)).toEqual(
          given.map(({ bounds, window: { min, max } }) => ({
            inWindow: certaintyIn(bounds, { min, max }),
            onDay: certaintyIn(bounds, { min, max: min }),
          })),
        );
      }),
      { numRuns: runs(30) },
    );
  },
);
