import { claimKind, statedClaimFields } from './claim.ts';
import { refers, word } from './field.ts';
import { sinceSource } from './time-rules.ts';

/** A claim of no other kind: an opinion, an explanation, an accusation. */
export const assertion = claimKind({
  name: 'Assertion',
  prefix: 'assertion',
  shape: { ...statedClaimFields, subject: refers('Entity'), topic: word('Topic') },
  undated: sinceSource,
});
