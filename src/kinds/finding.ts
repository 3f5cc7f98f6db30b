import { claimKind, statedClaimFields } from './claim.ts';
import { refers, share, translatedLine } from './field.ts';
import { duringEvent } from './time-rules.ts';

/** What a poll found. */
export const finding = claimKind({
  name: 'Finding',
  prefix: 'finding',
  shape: {
    ...statedClaimFields,
    poll: refers('Poll'),
    question: translatedLine().describe('The question. The shares of its answers add up to at most 100.'),
    answer: translatedLine().describe('The answer.'),
    share: share().optional(),
  },
  undated: duringEvent('poll'),
});
