import { z } from 'zod';
import { inLanguages, line, ownId, sameUri } from './field.ts';

/** What the records of all entities have. */
export const entityFields = {
  id: ownId(),
  labels: inLanguages(line()).describe("The data set's own label in each language; not a claim."),
  aliases: inLanguages(z.array(line()).min(1)).optional().describe('Other usual spellings, found by search.'),
  description: inLanguages(line())
    .optional()
    .describe('Who or what this is, to tell it apart. States no fact: digits are refused.'),
  sameAs: z.array(sameUri()).min(1).optional().describe('URIs of the same thing elsewhere (Wikidata, VIAF ...).'),
};

/** A type of entity: a type of record, a Neo4j label and a GraphQL type of the same name. */
export interface EntityDefinition<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: Name;
  /** What its ids begin with, before the slash. */
  readonly prefix: string;
  /** The more general type that it belongs to, a Neo4j label and a GraphQL interface. */
  readonly group?: 'Actor' | 'Event';
  /** The kind that all events of this type have, and no others. */
  readonly eventKind?: string;
  readonly shape: Shape;
}

/** Defines a type of entity. */
export function entityType<const Name extends string, Shape extends z.ZodRawShape>(
  definition: EntityDefinition<Name, Shape>,
) {
  return { ...definition, record: z.strictObject(definition.shape) };
}
