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
    question: line().describe('What was asked; the shares of one question add up.'),
    answer: line().describe('What was answered.'),
    share: share().optional(),
  },
  undated: duringEvent('poll'),
});
