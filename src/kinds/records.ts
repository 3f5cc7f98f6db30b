import type { z } from 'zod';
import type { ClaimDefinition } from './claim.ts';
import { contradictionRecord } from './contradiction.ts';
import { datasetRecord } from './dataset.ts';
import type { EntityDefinition } from './entity.ts';
import { passageRecord } from './passage.ts';
import { claimDefinitions, entityDefinitions } from './registry.ts';
import { sourceRecord } from './source.ts';
import { storyRecord } from './story.ts';
import { wordLists, wordPrefixes, type WordList } from './word-lists.ts';
import { wordRecord } from './word.ts';

/** The types of entity and the kinds of claim; each is a Neo4j label and a GraphQL type of the same name. */
export type EntityType = keyof typeof entityDefinitions;
export type ClaimKind = keyof typeof claimDefinitions;

export const entityTypes = Object.keys(entityDefinitions) as EntityType[];
export const claimKinds = Object.keys(claimDefinitions) as ClaimKind[];

const others = {
  Dataset: datasetRecord,
  Source: sourceRecord,
  Passage: passageRecord,
  Contradiction: contradictionRecord,
  Story: storyRecord,
};

type Schemas = typeof others &
  Record<WordList, typeof wordRecord> & { [T in EntityType]: (typeof entityDefinitions)[T]['record'] } & {
    [K in ClaimKind]: (typeof claimDefinitions)[K]['record'];
  };

export type RecordType = keyof Schemas;

/** A record of a type, checked against its shape alone, defaults filled in. */
export type RecordOf<T extends RecordType> = z.output<Schemas[T]>;
export type EntityRecord = { [T in EntityType]: RecordOf<T> & { type: T } }[EntityType];
export type ClaimRecord = { [K in ClaimKind]: RecordOf<K> & { type: K } }[ClaimKind];

/**
 * Every type of record with the shape of its records; a document of a data set maps these names to one record or a list.
 * Typed as objects of any shape: to compare thirty exact ones with that costs the compiler seconds.
 */
export const recordTypes = {
  ...others,
  ...Object.fromEntries(wordLists.map((list) => [list, wordRecord])),
  ...Object.fromEntries(Object.values(entityDefinitions).map(({ name, record }) => [name, record])),
  ...Object.fromEntries(Object.values(claimDefinitions).map(({ name, record }) => [name, record])),
} as unknown as Readonly<Record<RecordType, z.ZodObject>>;

/** What the ids of each type of record begin with, before the slash; what others refer to before what refers to it. */
export const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(wordPrefixes),
  ['Source', 'source'],
  ['Passage', 'passage'],
  ...Object.values(entityDefinitions).map(({ name, prefix }) => [name, prefix] as const),
  ...Object.values(claimDefinitions).map(({ name, prefix }) => [name, prefix] as const),
  ['Contradiction', 'contradiction'],
  ['Story', 'story'],
]);

/** What the model says of a kind of claim. */
export function claimDefinition(kind: ClaimKind): ClaimDefinition {
  return claimDefinitions[kind];
}

/** What the model says of a type of entity. */
export function entityDefinition(type: EntityType): EntityDefinition {
  return entityDefinitions[type];
}

/** Whether a name is that of a kind of claim. */
export function isClaimKind(type: string): type is ClaimKind {
  return Object.hasOwn(claimDefinitions, type);
}

/** Whether a name is that of a type of entity. */
export function isEntityType(type: string): type is EntityType {
  return Object.hasOwn(entityDefinitions, type);
}

/** The more general type that a type of entity belongs to; undefined if there is none. */
export function groupOf(type: string): 'Actor' | 'Event' | undefined {
  return isEntityType(type) ? entityDefinition(type).group : undefined;
}

/** The types of record that a name stands for: itself, or all types of the group Entity, Actor, Event or Claim. */
export function typesNamed(name: string): readonly string[] {
  if (name === 'Entity') return entityTypes;
  if (name === 'Claim') return claimKinds;
  const members = entityTypes.filter((type) => groupOf(type) === name);
  return members.length > 0 ? members : [name];
}
