import { z } from 'zod';
import { endStates } from '../time/end-state.ts';
import {
  actorTypes,
  claimKinds,
  entityTypes,
  eventKinds,
  eventTypes,
  ranks,
  stances,
  type ClaimKind,
  type EntityType,
  type WordList,
} from './kinds.ts';

/**
 * What a value in a record means beyond its shape: the id of a record of the given types (`refers`), a declared word
 * (`word`), an EDTF date that may or may not be an interval (`edtf`), or texts by language (`texts`).
 */
export interface FieldMetadata {
  readonly refers?: readonly string[];
  readonly word?: WordList;
  readonly edtf?: 'date' | 'interval';
  readonly texts?: true;
}

/** How such values are told apart from others of the same shape: read by the rules, by the loader and in the JSON Schema. */
export const fieldMetadata = z.registry<FieldMetadata>();

const slug = /^[a-z][a-z-]*\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const words = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;

const id = () =>
  z.string().regex(slug, 'an id: its prefix, a slash and lower-case words joined by hyphens, such as person/tokayev');
const refers = (...types: readonly string[]) => id().register(fieldMetadata, { refers: types });
const word = (list: WordList) =>
  z.string().regex(words, 'lower-case words, such as "held in"').register(fieldMetadata, { word: list });
const edtf = (form: 'date' | 'interval' = 'date') =>
  z
    .string()
    .register(fieldMetadata, { edtf: form })
    .describe('A date in EDTF (ISO 8601-2), levels 0 to 2, as exact as the source gives it.');
const line = () =>
  z
    .string()
    .min(1)
    .regex(/^(?!.*[\p{Cc}\p{Cs}])\S(?:.*\S)?$/u, 'text on one line, no blanks around it, no control characters');
const language = () =>
  z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag, such as en or kk');
const inLanguages = <T extends z.ZodType>(value: T) =>
  z.record(language(), value).register(fieldMetadata, { texts: true });

const ownId = () =>
  id().describe('Its own id: the prefix of its type, a slash, words joined by hyphens. Never given again.');
const entity = {
  id: ownId(),
  labels: inLanguages(line()).describe("The data set's own label in each language; not a claim."),
  aliases: inLanguages(z.array(line()).min(1)).optional().describe('Other usual spellings, found by search.'),
  description: inLanguages(line())
    .optional()
    .describe('Who or what this is, to tell it apart. States no fact: digits are refused.'),
};
const event = (kind?: 'ELECTION' | 'REFERENDUM' | 'POLL') => ({
  ...entity,
  kind: (kind ? z.enum(eventKinds).default(kind) : z.enum(eventKinds)).describe('What kind of event it is.'),
});

/** A whole number as GraphQL's Int has it. */
const whole = (from: number) =>
  z
    .int()
    .min(from)
    .max(2 ** 31 - 1);

const entityShapes = {
  Person: entity,
  Party: entity,
  Institution: entity,
  Organization: entity,
  Group: entity,
  Place: entity,
  Post: {
    ...entity,
    seats: whole(1).optional().describe('How many hold it at once; leave out where not stated.'),
  },
  Rule: entity,
  Election: event('ELECTION'),
  Referendum: event('REFERENDUM'),
  Poll: event('POLL'),
  Occurrence: event(),
} satisfies Record<EntityType, z.ZodRawShape>;

const citation = z.union([
  refers('Passage'),
  z.strictObject({ passage: refers('Passage'), stance: z.enum(stances).default('SUPPORTS') }),
]);

const validity = z
  .strictObject({
    from: edtf().optional(),
    to: edtf().optional(),
    endState: z.enum(endStates).optional(),
    startedBy: refers(...eventTypes).optional(),
    endedBy: refers(...eventTypes).optional(),
  })
  .describe('When the claim holds in the world. What the source leaves unsaid is left out.');

const claim = {
  id: id().optional().describe('Only where another record refers to this claim; else one is made from its content.'),
  statement: inLanguages(line()).optional().describe('At most 30 words, in our own words.'),
  rank: z
    .enum(ranks)
    .default('NORMAL')
    .describe('Which of several claims is shown where one is. Deprecated ones stay, marked.'),
  rankReason: line().optional().describe('Required where the rank is PREFERRED or DEPRECATED.'),
  saidBy: z
    .array(refers(...actorTypes))
    .min(1)
    .optional()
    .describe("Whose word it is, where the source passes on somebody's."),
  saidOn: edtf().optional(),
  supersedes: z
    .array(refers(...claimKinds))
    .min(1)
    .optional()
    .describe('Claims known earlier that this one corrects or says more exactly.'),
  regards: z
    .array(refers(...claimKinds))
    .min(1)
    .optional()
    .describe('Claims that this one is about.'),
  about: z
    .array(refers(...entityTypes))
    .min(1)
    .optional()
    .describe('What else it names.'),
  citations: z.array(citation).min(1).describe('Passages; a bare id supports the claim.'),
};
const timed = { ...claim, validity: validity.optional() };
const stated = { ...timed, statement: inLanguages(line()).describe('At most 30 words, in our own words.') };
const share = () => z.number().min(0).max(100).describe('Per cent, 0 to 100.');
const count = () => whole(0);
const actor = () => refers(...actorTypes);
const anyEvent = () => refers(...eventTypes);
const anyEntity = () => refers(...entityTypes);

const claimShapes = {
  Tenure: {
    ...timed,
    holder: refers('Person'),
    post: refers('Post'),
    onBehalfOf: refers('Party').optional(),
    acting: z.boolean().default(false).describe('Whether only until a holder is found.'),
    after: refers('Tenure').optional().describe('The tenure that this one followed.'),
  },
  Participation: { ...timed, actor: actor(), event: anyEvent(), role: word('Role') },
  Tie: { ...timed, from: anyEntity(), predicate: word('Predicate'), to: anyEntity() },
  Dating: {
    ...claim,
    event: anyEvent(),
    date: edtf('interval').optional().describe('Left out: it was going on when told.'),
  },
  Influence: { ...timed, cause: anyEvent(), predicate: word('Predicate'), effect: anyEvent() },
  Result: {
    ...timed,
    event: refers('Election', 'Referendum'),
    candidate: actor().optional(),
    option: line().optional().describe('What was voted on, where it is nobody.'),
    share: share().optional(),
    votes: count().optional().describe('How many voted for it.'),
    seats: count().optional().describe('How many seats it won.'),
    elected: z.boolean().optional().describe('Whether it won.'),
  },
  Finding: {
    ...stated,
    poll: refers('Poll'),
    question: line().describe('What was asked; the shares of one question add up.'),
    answer: line().describe('What was answered.'),
    share: share().optional(),
  },
  RuleValue: {
    ...timed,
    rule: refers('Rule'),
    amount: z.number().optional().describe('What the rule sets, as a number.'),
    unit: word('Unit').optional(),
    text: line().optional().describe('What the rule says, in words.'),
  },
  Position: { ...stated, actor: actor(), topic: word('Topic') },
  Figure: {
    ...timed,
    subject: anyEntity(),
    measure: word('Measure'),
    amount: z.number().describe('The number.'),
    unit: word('Unit').optional(),
  },
  Naming: {
    ...timed,
    subject: anyEntity(),
    value: line().describe('The name.'),
    language: language().describe('The language of the name, as a BCP 47 tag.'),
    after: refers('Naming').optional().describe('The name that this one followed.'),
  },
  Assertion: { ...stated, subject: anyEntity(), topic: word('Topic') },
} satisfies Record<ClaimKind, z.ZodRawShape>;

const list = z.strictObject({
  word: z.string().regex(words, 'lower-case words, such as "held in"').describe('The word that claims take.'),
  labels: inLanguages(line()),
});
const bounds = z.strictObject({ min: count().optional(), max: count().optional() });

const objects = <S extends Record<string, z.ZodRawShape>>(shapes: S) =>
  Object.fromEntries(Object.entries(shapes).map(([type, shape]) => [type, z.strictObject(shape)])) as {
    [T in keyof S]: z.ZodObject<S[T], z.core.$strict>;
  };

const schemas = {
  Dataset: z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
      .describe("The data set's id: lower-case words joined by hyphens."),
    title: line().describe("The data set's title."),
    description: line().optional().describe('What it tells, in one line.'),
    licence: line().describe('SPDX id or a sentence.'),
    languages: z.array(language()).min(1).default(['en']).describe('The languages its labels come in, its own first.'),
    counts: z
      .partialRecord(
        z.enum(['Entity', 'Claim', 'Source', 'Passage', 'Contradiction', ...entityTypes, ...claimKinds]),
        bounds,
      )
      .optional()
      .describe('How many records of each type there must be.'),
  }),
  Source: z.strictObject({
    id: ownId(),
    title: line().describe('Its title.'),
    type: z
      .enum([
        'article-newspaper',
        'article-magazine',
        'article-journal',
        'book',
        'report',
        'webpage',
        'legislation',
        'speech',
        'dataset',
        'document',
      ])
      .default('webpage')
      .describe("CSL's item type."),
    publisher: actor().optional(),
    published: edtf().describe('When it was made public; its last day must be known.'),
    language: language().optional().describe('The language of its text, as a BCP 47 tag.'),
    url: z.url().optional().describe('Where it can be read.'),
    textSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('SHA-256 of the normalised text in UTF-8.'),
  }),
  Passage: z.strictObject({
    id: ownId(),
    source: refers('Source'),
    paragraph: whole(1).describe('Number of the non-empty line, the title being 1.'),
    begins: line().describe('Its first words, at most four.'),
    ends: line().describe('Its last words, at most four.'),
    start: whole(0).optional().describe('Offset in code points of the normalised text; written by `cite`.'),
    end: whole(1).optional().describe('Offset of the end, exclusive; written by `cite`.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('Of the passage in UTF-8; written by `cite`.'),
    noFact: line().optional().describe('Why it states no fact, where it does not; then no claim cites it.'),
  }),
  Contradiction: z.strictObject({
    id: ownId().optional(),
    reason: line().describe('Why they cannot all be true.'),
    between: z
      .array(refers(...claimKinds))
      .min(2)
      .describe('The claims, the preferred first.'),
  }),
  Role: list,
  Predicate: list,
  Topic: list,
  Measure: list,
  Unit: list,
  ...objects(entityShapes),
  ...objects(claimShapes),
} as const;

export type RecordType = keyof typeof schemas;
/**
 * Every type of record and the keys it takes; a document of a data set maps these names to one record or a list. As
 * objects of any shape: comparing thirty exact ones with that wherever they are walked takes the compiler seconds.
 */
export const recordTypes = schemas as unknown as Readonly<Record<RecordType, z.ZodObject>>;
/** A record as written, checked against its shape alone, defaults filled in. */
export type RecordOf<T extends RecordType> = z.output<(typeof schemas)[T]>;
export type EntityRecord = { [T in EntityType]: RecordOf<T> & { type: T } }[EntityType];
export type ClaimRecord = { [K in ClaimKind]: RecordOf<K> & { type: K } }[ClaimKind];
