import type { z } from 'zod';
import { fieldMetadata, type FieldMetadata, recordTypes, type RecordType } from '../kinds/records.ts';
import type { Path } from './raw-record.ts';

/** A path in a type of record whose values have metadata; `*` in it is every item of a list. */
export interface AnnotatedPath {
  readonly path: readonly string[];
  readonly metadata: FieldMetadata;
}

/** The annotated paths of every type of record, read from the shapes. */
export const annotatedPaths = allAnnotatedPaths();

function allAnnotatedPaths(): Record<RecordType, readonly AnnotatedPath[]> {
  const found: Partial<Record<RecordType, readonly AnnotatedPath[]>> = {};
  for (const [type, shape] of Object.entries(recordTypes)) found[type as RecordType] = annotatedPathsIn(shape, []);
  return found as Record<RecordType, readonly AnnotatedPath[]>;
}

/** What a shape is made of. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as unknown as { def: z.core.$ZodTypes['_zod']['def'] }).def;
}

/** What the value of a record's own key means, whether or not the key must be there. */
export function metadataOf(type: RecordType, key: string): FieldMetadata | undefined {
  const schema = (recordTypes[type].shape as Readonly<Record<string, z.core.$ZodType>>)[key]!;
  const def = definitionOf(schema);
  return fieldMetadata.get(schema) ?? ('innerType' in def ? fieldMetadata.get(def.innerType) : undefined);
}

function annotatedPathsIn(schema: z.core.$ZodType, path: readonly string[]): AnnotatedPath[] {
  const def = definitionOf(schema);
  const metadata = fieldMetadata.get(schema);
  if (metadata) return [{ path, metadata }];
  switch (def.type) {
    case 'optional':
    case 'default':
      return annotatedPathsIn(def.innerType, path);
    case 'object':
      return Object.entries(def.shape).flatMap(([key, value]) => annotatedPathsIn(value, [...path, key]));
    case 'array':
      return annotatedPathsIn(def.element, [...path, '*']);
    case 'union':
      return def.options.flatMap((option) => annotatedPathsIn(option, path));
    default:
      return [];
  }
}

/** Visits every value at an annotated path of a record as written, whatever its shape. */
export function visitAnnotated(
  value: unknown,
  annotated: AnnotatedPath,
  visit: (value: unknown, path: Path) => void,
): void {
  const [first] = annotated.path;
  if (annotated.path.length > 1) descend(value, annotated.path, 0, [], visit);
  // Most paths are plain keys: these are passed on as they are.
  else if (isHolder(value) && Object.hasOwn(value, first!)) visit(value[first!], annotated.path);
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function descend(
  value: unknown,
  steps: readonly string[],
  depth: number,
  path: Path,
  visit: (value: unknown, path: Path) => void,
): void {
  const step = steps[depth];
  if (step === undefined) visit(value, path);
  else if (step === '*') {
    if (Array.isArray(value)) value.forEach((item, index) => descend(item, steps, depth + 1, [...path, index], visit));
  } else if (isHolder(value) && Object.hasOwn(value, step))
    descend(value[step], steps, depth + 1, [...path, step], visit);
}
