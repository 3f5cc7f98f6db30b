import { z } from 'zod';
import { inLanguages, line, ownId, sameUri } from './field.ts';

/** The fields of all entities. */
export const entityFields = {
  id: ownId(),
  labels: inLanguages(line()).describe("The data set's label in each language; not a claim."),
  aliases: inLanguages(z.array(line()).min(1))
    .optional()
    .describe('Other common names and spellings; search finds the entity by each.'),
  description: inLanguages(line())
    .optional()
    .describe('A short note that tells the entity apart from others. It states no facts and has no digits.'),
  sameAs: z.array(sameUri()).min(1).optional().describe('URIs of the same thing elsewhere (Wikidata, VIAF ...).'),
};

/** A type of entity: a type of record, a Neo4j label and a GraphQL type of the same name. */
export interface EntityDefinition<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: Name;
  /** The prefix of its ids, without the slash. */
  readonly prefix: string;
  /** The more general type that it belongs to, a Neo4j label and a GraphQL interface. */
  readonly group?: 'Actor' | 'Event';
  /** The event kind that all events of this type have, and that no other events have. */
  readonly eventKind?: string;
  readonly shape: Shape;
}

/** Defines a type of entity. */
export function entityType<const Name extends string, Shape extends z.ZodRawShape>(
  definition: EntityDefinition<Name, Shape>,
) {
  return { ...definition, record: z.strictObject(definition.shape) };
}
