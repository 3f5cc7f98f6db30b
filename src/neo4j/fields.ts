import neo4j from 'neo4j-driver';
import type { z } from 'zod';
import { annotatedPaths, metadataOf } from '../kinds/annotated-paths.ts';
import { definitionOf, valueShape } from '../kinds/field-metadata.ts';
import {
  claimKinds,
  entityTypes,
  recordTypes,
  type ClaimKind,
  type ClaimRecord,
  type EntityRecord,
  type EntityType,
  type RecordType,
} from '../kinds/records.ts';
import { byLanguage, type Text } from '../kinds/texts.ts';
import { inLanguages } from './properties.ts';

interface Fields {
  /** Keys that refer to other records, with the types of these. */
  readonly references: Map<string, readonly string[]>;
  readonly values: { key: string; isInteger: boolean; isText: boolean }[];
}

/** Keys of entities and claims that node-rows.ts and relationship-rows.ts write in a form of their own. */
const WRITTEN_OTHERWISE = new Set([
  'id',
  'labels',
  'aliases',
  'description',
  'statement',
  'rank',
  'rankReason',
  'saidOn',
  'validity',
  'date',
  'citations',
]);

const fieldsOf = new Map<string, Fields>([...entityTypes, ...claimKinds].map((type) => [type, fields(type)] as const));

/** A record's values as properties of the same names, texts by language with one property each. Integers are wrapped, because Neo4j stores every other number as a float. */
export function ownValues(record: ClaimRecord | EntityRecord, languages: readonly string[]): Record<string, unknown> {
  const written = record as unknown as Record<string, unknown>;
  const values: Record<string, unknown> = {};
  for (const { key, isInteger, isText } of fieldsOf.get(record.type)!.values) {
    const value = written[key];
    if (value === undefined) continue;
    if (isText) Object.assign(values, inLanguages(key, byLanguage(value as Text, languages), languages));
    else values[key] = isInteger ? neo4j.int(value as number) : value;
  }
  return values;
}

/** The values by which search finds a record, in addition to its names. */
export function identifiersOf(record: EntityRecord): string[] {
  const written = record as unknown as Readonly<Record<string, string | readonly string[] | undefined>>;
  return annotatedPaths[record.type]
    .filter(({ metadata }) => metadata.identifies)
    .flatMap(({ path: [key] }) => written[key!] ?? []);
}

/** A key, an id that it refers to and, if it refers to several, the position of the id. */
type Reference = readonly [key: string, to: string, position: number | null];

/** A claim's references, which become relationships. */
export function ownReferences(record: ClaimRecord): Reference[] {
  const written = record as unknown as Record<string, unknown>;
  const found: Reference[] = [];
  for (const key of fieldsOf.get(record.type)!.references.keys()) {
    const value = written[key];
    if (typeof value === 'string') found.push([key, value, null]);
    else if (Array.isArray(value))
      for (const [at, id] of value.entries()) found.push([key, id as string, value.length > 1 ? at : null]);
  }
  return found;
}

/** The relationship type of a record's key: the one of its own, else the key in capitals (onBehalfOf → ON_BEHALF_OF). */
export function relationshipType(of: RecordType, key: string): string {
  const name = `${of} ${key}`;
  let type = relationshipTypes.get(name);
  if (type === undefined) {
    const inCapitals = () => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    relationshipTypes.set(name, (type = metadataOf(of, key)?.relationship ?? inCapitals()));
  }
  return type;
}

/** Whether a text by language can also be written as plain text. */
export function isPlainText(of: RecordType, key: string): boolean {
  return definitionOf(valueShape(recordTypes[of].shape[key] as z.core.$ZodType)).type === 'union';
}

const relationshipTypes = new Map<string, string>();

/** References that are also stored as properties, so that an index finds and sorts the claims of one entity (cypher/indexes.cypher). */
export const indexedKeys = ['holder', 'post', 'actor', 'event'] as const;
export type IndexedKey = (typeof indexedKeys)[number];

/** Relationship types from a claim of some kind to the entities of these types that its own fields and `about` name, for a pattern. */
export function namingTypes(entities: readonly string[] = entityTypes): string[] {
  const keys = claimKinds.flatMap((kind) =>
    [...fieldsOf.get(kind)!.references]
      .filter(([key, types]) => key !== 'saidBy' && types.some((type) => entities.includes(type)))
      .map(([key]) => relationshipType(kind, key)),
  );
  return [...new Set(keys)];
}

function fields(type: EntityType | ClaimKind): Fields {
  const found: Fields = { references: new Map(), values: [] };
  for (const [key, schema] of Object.entries(recordTypes[type].shape)) {
    if (WRITTEN_OTHERWISE.has(key)) continue;
    const { refers: types, texts } = metadataOf(type, key) ?? {};
    const shape = valueShape(schema as z.core.$ZodType);
    if (types) found.references.set(key, types);
    else found.values.push({ key, isInteger: isWholeNumber(shape), isText: texts === true });
  }
  return found;
}

function isWholeNumber(schema: z.core.$ZodType): boolean {
  const def = definitionOf(schema);
  return def.type === 'number' && 'format' in def && def.format === 'safeint';
}
