import { z } from 'zod';
import type { Sentences } from '../statements/facts.ts';
import { endStates } from '../time/end-state.ts';
import type { EdgeDefinition } from './edge.ts';
import { edtf, id, inLanguages, line, oneOf, refers, translatedLine } from './field.ts';
import { ranks } from './rank.ts';
import type { TimeRule } from './time-rules.ts';

/** The relations of a passage to the claim that cites it, with their meanings. */
export const stances = {
  SUPPORTS: 'It states the claim.',
  DISPUTES: 'It denies the claim.',
  MENTIONS: 'It mentions the matter without stating or denying the claim.',
} as const;

const citation = z.union([
  refers('Passage'),
  z.strictObject({ passage: refers('Passage'), stance: oneOf(stances).default('SUPPORTS') }),
]);

/** The passage that a citation names, and its stance; one given only by its id supports the claim. */
export function citedPassage(written: z.output<typeof citation>): Exclude<z.output<typeof citation>, string> {
  return typeof written === 'string' ? { passage: written, stance: 'SUPPORTS' } : written;
}

const validity = z
  .strictObject({
    from: edtf().optional(),
    to: edtf().optional(),
    endState: oneOf(endStates).optional(),
    startedBy: refers('Event').optional(),
    endedBy: refers('Event').optional(),
  })
  .describe('When the claim is true. Leave out what the source does not say.');

/** The fields of all claims. A Dating also has `date`; all other kinds also have `validity`. */
export const untimedFields = {
  id: id()
    .optional()
    .describe('Needed only if another record refers to this claim; otherwise it is generated from the content.'),
  statement: inLanguages(line())
    .optional()
    .describe('The claim in one sentence of at most 30 words, not copied from the source.'),
  rank: oneOf(ranks)
    .default('NORMAL')
    .describe('Which of several claims is shown first. Deprecated claims stay visible and are marked.'),
  rankReason: translatedLine().optional().describe('The reason for the rank; required for PREFERRED and DEPRECATED.'),
  saidBy: z
    .array(refers('Actor'))
    .min(1)
    .optional()
    .describe("Who said it, if the source reports someone else's statement."),
  saidOn: edtf().optional(),
  supersedes: z
    .array(refers('Claim'))
    .min(1)
    .optional()
    .describe('Claims of earlier sources that this claim corrects or makes more precise.'),
  regards: z
    .array(refers('Claim'))
    .min(1)
    .optional()
    .describe('Claims that this claim explains, doubts or reports on.'),
  about: z.array(refers('Entity')).min(1).optional().describe('Further entities that the claim names.'),
  citations: z
    .array(citation)
    .min(1)
    .describe('The passages that the claim rests on; one given only by its id supports the claim.'),
};

/** The fields of claims whose statement is generated if the data set gives none. */
export const claimFields = { ...untimedFields, validity: validity.optional() };

/** The fields of claims that need a written statement. */
export const statedClaimFields = {
  ...claimFields,
  statement: inLanguages(line()).describe('The claim in one sentence of at most 30 words, not copied from the source.'),
};

/** A kind of claim: a type of record, a Neo4j label and a GraphQL type of the same name. */
export interface ClaimDefinition<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: Name;
  /** The prefix of its ids, without the slash. */
  readonly prefix: string;
  readonly shape: Shape;
  /** When it holds if it has no dates of its own. */
  readonly undated?: TimeRule;
  /** Of a kind with `after`: the key whose value both claims must share, and the one that names the earlier claim in a sentence. */
  readonly after?: { readonly within: keyof Shape & string; readonly named: keyof Shape & string };
  readonly edge?: EdgeDefinition<keyof Shape & string>;
  /** Its sentence in each language, for claims without a written statement. */
  readonly sentences?: Sentences;
}

/** Defines a kind of claim. */
export function claimKind<const Name extends string, Shape extends z.ZodRawShape>(
  definition: ClaimDefinition<Name, Shape>,
) {
  return { ...definition, record: z.strictObject(definition.shape) };
}
