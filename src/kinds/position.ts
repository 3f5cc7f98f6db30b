import { claimKind, statedClaimFields } from './claim.ts';
import { refers, word } from './field.ts';
import { sinceSource } from './time-rules.ts';

/** What an actor stands for. */
export const position = claimKind({
  name: 'Position',
  prefix: 'position',
  shape: { ...statedClaimFields, actor: refers('Actor'), topic: word('Topic') },
  undated: sinceSource,
});
