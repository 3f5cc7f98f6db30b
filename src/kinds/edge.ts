/** The kinds of edges of the network and what each means. */
export const relationKinds = {
  TENURE: 'A person holds a post.',
  PARTICIPATION: 'An actor takes part in an event.',
  TIE: 'A tie between two entities: member of, post of, supports ...',
  INFLUENCE: 'One event led to another or was followed by it.',
} as const;

export type RelationKind = keyof typeof relationKinds;

/** The edge of the network that each claim of a kind makes; `Key` is a key of its record. */
export interface EdgeDefinition<Key extends string> {
  readonly relation: RelationKind;
  /** The keys that name the entities at its two ends. */
  readonly from: Key;
  readonly to: Key;
  /** What it is called in each language, or the key of a word whose label it has; that word is a property of the edge. */
  readonly label: Readonly<Record<string, string>> | Key;
}
