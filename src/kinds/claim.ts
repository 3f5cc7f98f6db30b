import { z } from 'zod';
import type { Sentences } from '../statements/facts.ts';
import { endStates } from '../time/end-state.ts';
import type { EdgeDefinition } from './edge.ts';
import { edtf, id, inLanguages, line, oneOf, refers } from './field.ts';
import { ranks } from './rank.ts';
import type { TimeRule } from './time-rules.ts';

/** What a passage does to the claim that cites it, and what each means. */
export const stances = {
  SUPPORTS: 'It states the claim.',
  DISPUTES: 'It denies the claim.',
  MENTIONS: 'It speaks of it, neither stating nor denying.',
} as const;

const citation = z.union([
  refers('Passage'),
  z.strictObject({ passage: refers('Passage'), stance: oneOf(stances).default('SUPPORTS') }),
]);

const validity = z
  .strictObject({
    from: edtf().optional(),
    to: edtf().optional(),
    endState: oneOf(endStates).optional(),
    startedBy: refers('Event').optional(),
    endedBy: refers('Event').optional(),
  })
  .describe('When the claim holds in the world. What the source leaves unsaid is left out.');

/** What the records of all claims have; a Dating has its date beside these, all other kinds `validity`. */
export const untimedFields = {
  id: id().optional().describe('Only where another record refers to this claim; else one is made from its content.'),
  statement: inLanguages(line()).optional().describe('At most 30 words, in our own words.'),
  rank: oneOf(ranks)
    .default('NORMAL')
    .describe('Which of several claims is shown where one is. Deprecated ones stay, marked.'),
  rankReason: line().optional().describe('Required where the rank is PREFERRED or DEPRECATED.'),
  saidBy: z
    .array(refers('Actor'))
    .min(1)
    .optional()
    .describe("Whose word it is, where the source passes on somebody's."),
  saidOn: edtf().optional(),
  supersedes: z
    .array(refers('Claim'))
    .min(1)
    .optional()
    .describe('Claims known earlier that this one corrects or says more exactly.'),
  regards: z.array(refers('Claim')).min(1).optional().describe('Claims that this one is about.'),
  about: z.array(refers('Entity')).min(1).optional().describe('What else it names.'),
  citations: z.array(citation).min(1).describe('Passages; a bare id supports the claim.'),
};

/** What the records of claims have whose statement is made where none is given. */
export const claimFields = { ...untimedFields, validity: validity.optional() };

/** What the records of claims have that must be given a statement. */
export const statedClaimFields = {
  ...claimFields,
  statement: inLanguages(line()).describe('At most 30 words, in our own words.'),
};

/** A kind of claim: a type of record, a Neo4j label and a GraphQL type of the same name. */
export interface ClaimDefinition<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: Name;
  /** What its ids begin with, before the slash. */
  readonly prefix: string;
  readonly shape: Shape;
  /** When it holds where it has no dates of its own. */
  readonly undated?: TimeRule;
  /** Of a kind with `after`: the key whose value both claims must share, and the one that names the earlier claim in a sentence. */
  readonly after?: { readonly within: keyof Shape & string; readonly named: keyof Shape & string };
  readonly edge?: EdgeDefinition<keyof Shape & string>;
  /** How it is stated in each language where no statement is given. */
  readonly sentences?: Sentences;
}

/** Defines a kind of claim. */
export function claimKind<const Name extends string, Shape extends z.ZodRawShape>(
  definition: ClaimDefinition<Name, Shape>,
) {
  return { ...definition, record: z.strictObject(definition.shape) };
}
