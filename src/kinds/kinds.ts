/** The entity types of the model; each is a Neo4j label and a GraphQL type of the same name. Ids begin with the prefix. */
export const entityPrefixes = {
  Person: 'person',
  Party: 'party',
  Institution: 'institution',
  Organization: 'organization',
  Group: 'group',
  Place: 'place',
  Post: 'post',
  Rule: 'rule',
  Election: 'event',
  Referendum: 'event',
  Poll: 'event',
  Occurrence: 'event',
} as const;

/** The kinds of claim; each is a Neo4j label and a GraphQL type of the same name. Ids begin with the prefix. */
export const claimPrefixes = {
  Tenure: 'tenure',
  Participation: 'participation',
  Tie: 'tie',
  Dating: 'dating',
  Influence: 'influence',
  Result: 'result',
  Finding: 'finding',
  RuleValue: 'rule-value',
  Position: 'position',
  Figure: 'figure',
  Naming: 'naming',
  Assertion: 'assertion',
} as const;

/** The word lists of a data set: a claim's own field of that name takes only words declared here. */
export const wordPrefixes = {
  Role: 'role',
  Predicate: 'predicate',
  Topic: 'topic',
  Measure: 'measure',
  Unit: 'unit',
} as const;

/** The records that are neither entities, claims nor words. Ids begin with the prefix. */
export const otherPrefixes = {
  Source: 'source',
  Passage: 'passage',
  Contradiction: 'contradiction',
} as const;

export type EntityType = keyof typeof entityPrefixes;
export type ClaimKind = keyof typeof claimPrefixes;
export type WordList = keyof typeof wordPrefixes;

export const entityTypes = Object.keys(entityPrefixes) as EntityType[];
export const claimKinds = Object.keys(claimPrefixes) as ClaimKind[];
export const wordLists = Object.keys(wordPrefixes) as WordList[];

export const actorTypes = ['Person', 'Party', 'Institution', 'Organization', 'Group'] as const satisfies EntityType[];
export const eventTypes = ['Election', 'Referendum', 'Poll', 'Occurrence'] as const satisfies EntityType[];

/** What an event is; Election, Referendum and Poll have their own, which no Occurrence takes. */
export const eventKinds = [
  'ADDRESS',
  'REFORM',
  'REFERENDUM',
  'ELECTION',
  'CAMPAIGN',
  'PROCESS',
  'ECONOMIC',
  'PROTEST',
  'VIOLENCE',
  'INTERVENTION',
  'APPOINTMENT',
  'DISMISSAL',
  'RESIGNATION',
  'ARREST',
  'INVESTIGATION',
  'TRIAL',
  'RENAMING',
  'FOUNDING',
  'REGISTRATION',
  'STATEMENT',
  'POLL',
  'PUBLICATION',
  'OTHER',
] as const;

export const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export const stances = ['SUPPORTS', 'DISPUTES', 'MENTIONS'] as const;

export type Rank = (typeof ranks)[number];
export type Stance = (typeof stances)[number];
export type EventKind = (typeof eventKinds)[number];

/**
 * Predicates of ties whose meaning the model knows; every data set has them without declaring them, with these labels
 * in English, Russian and Kazakh.
 */
export const reservedPredicates: Record<string, Record<string, string>> = {
  'part of': { en: 'part of', ru: 'часть', kk: 'бөлігі' },
  'post of': { en: 'post of', ru: 'должность в', kk: 'лауазымы' },
  'member of': { en: 'member of', ru: 'член', kk: 'мүшесі' },
  'held in': { en: 'held in', ru: 'место проведения', kk: 'өткен жері' },
  elects: { en: 'elects', ru: 'избирает', kk: 'сайлайды' },
};
