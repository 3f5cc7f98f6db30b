import { claimKind, statedClaimFields } from './claim.ts';
import { line, refers, share } from './field.ts';
import { duringEvent } from './time-rules.ts';

/** What a poll found. */
export const finding = claimKind({
  name: 'Finding',
  prefix: 'finding',
  shape: {
    ...statedClaimFields,
    poll: refers('Poll'),
    question: line().describe('The question. The shares of its answers add up to at most 100.'),
    answer: line().describe('The answer.'),
    share: share().optional(),
  },
  undated: duringEvent('poll'),
});
