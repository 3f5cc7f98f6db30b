import { expect, it } from 'vitest';
import { eitherOf } from '../../src/page/either-of.ts';

it.each([
  [
    'There were 56 amendments in the law.',
    'There were 33 amendments in the law.',
    'There were 56 or 33 amendments in the law.',
  ],
  ['She left on 5 May, he says.', 'She left on 16 June, he says.', 'She left on 5 May or 16 June, he says.'],
  ['Two people met there at night.', 'Nobody came.', undefined],
  ['The vote was valid, says the court.', 'The vote was, says the court.', undefined],
])('%s / %s', (one, other, told) => {
  expect(eitherOf(one, other, '{0} or {1}')).toBe(told);
});
