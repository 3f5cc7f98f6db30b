import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { claimKinds, entityTypes, type ClaimKind } from '../kinds/kinds.ts';
import { fieldMetadata, recordTypes, type ClaimRecord } from '../kinds/records.ts';

interface Fields {
  /** Keys that hold ids of other records, with the types of those. */
  readonly references: Map<string, readonly string[]>;
  readonly values: { key: string; integer: boolean }[];
}

/** Keys that every claim has and that rows.ts writes in a form of their own. */
const elsewhere = new Set(['id', 'statement', 'rank', 'rankReason', 'saidOn', 'validity', 'date', 'citations']);

const fieldsOf = Object.fromEntries(claimKinds.map((kind) => [kind, fields(kind)])) as Record<ClaimKind, Fields>;

/** A claim's values, properties of the same name; integers are wrapped for Neo4j, for which every other number is a float. */
export function ownValues(record: ClaimRecord): Record<string, unknown> {
  const written = record as unknown as Record<string, unknown>;
  const values: Record<string, unknown> = {};
  for (const { key, integer } of fieldsOf[record.type].values) {
    const value = written[key];
    if (value !== undefined) values[key] = integer ? neo4j.int(value as number) : value;
  }
  return values;
}

/** A key, the id that stands there, and its place where it is one of several. */
type Reference = readonly [key: string, to: string, position: number | null];

/** A claim's references, which become relationships. */
export function ownReferences(record: ClaimRecord): Reference[] {
  const written = record as unknown as Record<string, unknown>;
  const found: Reference[] = [];
  for (const key of fieldsOf[record.type].references.keys()) {
    const value = written[key];
    if (typeof value === 'string') found.push([key, value, null]);
    else if (Array.isArray(value))
      for (const [at, id] of value.entries()) found.push([key, id as string, value.length > 1 ? at : null]);
  }
  return found;
}

/** The relationship type of a key: onBehalfOf → ON_BEHALF_OF. */
export function relationshipType(key: string): string {
  let type = relationshipTypes.get(key);
  if (type === undefined)
    relationshipTypes.set(key, (type = key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()));
  return type;
}

const relationshipTypes = new Map<string, string>();

/** References that are properties too, so that an index finds and orders the claims of one entity (cypher/indexes.cypher). */
export const indexedKeys = ['holder', 'post', 'actor', 'event'] as const;
export type IndexedKey = (typeof indexedKeys)[number];

/** Relationship types from a claim of some kind to the entities of these types that its own fields and `about` name, for a pattern. */
export function namingTypes(entities: readonly string[] = entityTypes): string {
  const keys = claimKinds.flatMap((kind) =>
    [...fieldsOf[kind].references]
      .filter(([key, types]) => key !== 'saidBy' && types.some((type) => entities.includes(type)))
      .map(([key]) => relationshipType(key)),
  );
  return [...new Set(keys)].join('|');
}

function fields(kind: ClaimKind): Fields {
  const entries = Object.entries(recordTypes[kind].shape).filter(([key]) => !elsewhere.has(key));
  const found: Fields = { references: new Map(), values: [] };
  for (const [key, written] of entries) {
    const schema = unwrapped(written as z.ZodType);
    const types = fieldMetadata.get(schema)?.refers;
    if (types) found.references.set(key, types);
    else found.values.push({ key, integer: schema instanceof z.ZodNumber && schema.format === 'safeint' });
  }
  return found;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return unwrapped(schema.element as z.ZodType);
  return schema;
}
