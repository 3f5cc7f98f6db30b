import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { claimKinds, type ClaimKind } from '../dataset/kinds.ts';
import { pointing, recordTypes, type ClaimRecord } from '../dataset/records.ts';

interface Fields {
  readonly references: readonly string[];
  readonly values: readonly { key: string; integer: boolean }[];
}

/** Keys that every claim has and that rows.ts writes in a form of their own. */
const elsewhere = new Set(['id', 'statement', 'rank', 'rankReason', 'saidOn', 'validity', 'date', 'citations']);

const fieldsOf = Object.fromEntries(claimKinds.map((kind) => [kind, fields(kind)])) as Record<ClaimKind, Fields>;

/** A key, the id that stands there, and its place where it is one of several. */
type Reference = readonly [key: string, to: string, position: number | null];

/**
 * A claim's values, which become properties of the same name, and its references, which become relationships; integers
 * are wrapped for Neo4j, for which every other number of JavaScript is a float.
 */
export function ownFields(record: ClaimRecord): { values: Record<string, unknown>; references: Reference[] } {
  const { references, values } = fieldsOf[record.type];
  const written = record as unknown as Record<string, unknown>;
  return {
    values: Object.fromEntries(
      values
        .filter(({ key }) => written[key] !== undefined)
        .map(({ key, integer }) => [key, integer ? neo4j.int(written[key] as number) : written[key]]),
    ),
    references: references.flatMap((key) =>
      [written[key] ?? []].flat().map((id, at, { length }): Reference => [key, id as string, length > 1 ? at : null]),
    ),
  };
}

/** The relationship type of a key: onBehalfOf → ON_BEHALF_OF. */
export function relationshipType(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** References that are properties too, so that an index finds and orders the claims of one entity (cypher/constraints.cypher). */
export const indexedKeys = ['holder', 'post', 'actor', 'event'] as const;
export type IndexedKey = (typeof indexedKeys)[number];

/** Relationship types from a claim of some kind to the entities that its own fields and `about` name. */
export const namingTypes: readonly string[] = [
  ...new Set(
    claimKinds.flatMap((kind) =>
      fieldsOf[kind].references
        .filter((key) => !['saidBy', 'supersedes', 'regards', 'after'].includes(key))
        .map(relationshipType),
    ),
  ),
];

function fields(kind: ClaimKind): Fields {
  const entries = Object.entries(recordTypes[kind].shape).filter(([key]) => !elsewhere.has(key));
  const bare = entries.map(([key, schema]) => [key, unwrapped(schema as z.ZodType)] as const);
  const isReference = (schema: z.ZodType) => pointing.get(schema)?.refers !== undefined;
  return {
    references: bare.filter(([, schema]) => isReference(schema)).map(([key]) => key),
    values: bare
      .filter(([, schema]) => !isReference(schema))
      .map(([key, schema]) => ({ key, integer: schema instanceof z.ZodNumber && schema.format === 'safeint' })),
  };
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return unwrapped(schema.element as z.ZodType);
  return schema;
}
