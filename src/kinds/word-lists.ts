/** The word lists of a data set, each with the prefix of its words' ids in the graph. */
export const wordPrefixes = {
  Role: 'role',
  Predicate: 'predicate',
  Topic: 'topic',
  Measure: 'measure',
  Unit: 'unit',
} as const;

export type WordList = keyof typeof wordPrefixes;

export const wordLists = Object.keys(wordPrefixes) as WordList[];

/** Whether a type of record is one of these lists. */
export function isWordList(type: string): type is WordList {
  return Object.hasOwn(wordPrefixes, type);
}
