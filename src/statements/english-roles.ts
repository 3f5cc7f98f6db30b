import { indefinite, isPlural } from './english-names.ts';

const IRREGULAR =
  'gave|made|took|set|left|stayed|spoke|led|won|lost|wrote|held|met|sent|went|came|became|chose|read|kept|was|were|had|did';
const ACTIVE = new RegExp(`^(?:${IRREGULAR})\\b|^\\w+ed (?:the|it|its|his|her|their|a|an|for|over|out)\\b`);
/** Verbs without an object. */
const INTRANSITIVE = /^(?:attended|decided|participated|resigned|testified|voted|observed|protested|agreed)\b/;
const PASSIVE = /^(?:\w+(?:ed|orn)|named)(?: \w|$)/;
/** Roles that an event has one of, with the preposition after them. */
const SOLE =
  /^(?:author|initiator|organi[sz]er|founder|proposer|winner|target|addressee|signatory|main \w+|commander)$/;

/** How a role stands in a sentence: as a verb phrase about its holder, or as a noun. */
export type RoleForm =
  | { readonly isVerb: true; readonly phrase: string }
  | { readonly isVerb: false; readonly phrase: string; readonly preposition: 'in' | 'of' };

/** `called the vote`, `was sworn in`; `was a candidate` in, `was the author` of; of several, `were candidates` in. */
export function roleForm(role: string, isSeveral: boolean): RoleForm {
  const was = isSeveral ? 'were' : 'was';
  if (ACTIVE.test(role) || INTRANSITIVE.test(role))
    return { isVerb: true, phrase: isSeveral ? role.replace(/^was\b/, 'were') : role };
  if (PASSIVE.test(role)) return { isVerb: true, phrase: `${was} ${role}` };
  if (isPlural(role)) return { isVerb: false, phrase: `were ${role}`, preposition: 'in' };
  if (isSeveral && /^\p{L}+$/u.test(role)) return { isVerb: false, phrase: `were ${role}s`, preposition: 'in' };
  if (SOLE.test(role)) return { isVerb: false, phrase: `${was} the ${role}`, preposition: 'of' };
  // A noun with a participle is one of a kind: the party founded.
  const isSole = role === 'speaker' || / \w+ed$/.test(role);
  const noun = role.startsWith('the ') ? role : isSole ? `the ${role}` : indefinite(role);
  return { isVerb: false, phrase: `${was} ${noun}`, preposition: 'in' };
}
