import { z } from 'zod';
import { line, ownId, refers } from './field.ts';

/** Claims that cannot all be true, kept side by side. */
export const contradictionRecord = z.strictObject({
  id: ownId().optional(),
  reason: line().describe('Why they cannot all be true.'),
  between: z.array(refers('Claim')).min(2).describe('The claims, the preferred first.'),
});
