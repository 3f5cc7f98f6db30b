import { z } from 'zod';
import { ownId, refers, translatedLine } from './field.ts';

/** Claims that cannot all be true. */
export const contradictionRecord = z.strictObject({
  id: ownId().optional(),
  reason: translatedLine().describe('Why the claims cannot all be true.'),
  between: z.array(refers('Claim')).min(2).describe('The conflicting claims, the preferred one first.'),
});
