import { identifier, join, type Cypher } from '../compile/cypher.ts';
import { namingTypes as typesOf } from '../neo4j/fields.ts';

/** The relationship types, for a pattern, by which claims name the entities of some types; of all types by default. */
export const namingTypes = (entityTypes?: readonly string[]): Cypher => join(typesOf(entityTypes).map(identifier), '|');
