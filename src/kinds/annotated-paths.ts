import type { z } from 'zod';
import { definitionOf, fieldMetadata, type FieldMetadata } from './field-metadata.ts';
import { recordTypes, typesNamed, type RecordType } from './records.ts';

/** Keys and list indices that lead from a record to a value in it. */
export type Path = readonly (string | number)[];

/** A path in a type of record whose values have metadata; `*` in it is every item of a list. */
interface AnnotatedPath {
  readonly path: readonly string[];
  readonly metadata: FieldMetadata;
}

/** The annotated paths of every type of record, read from the shapes; names of groups are replaced by their types. */
export const annotatedPaths = Object.fromEntries(
  Object.entries(recordTypes).map(([type, shape]) => [type, annotatedPathsIn(shape, [])]),
) as unknown as Readonly<Record<RecordType, readonly AnnotatedPath[]>>;

/** The metadata of a record's own key: of its value, or of the items of its list. */
export function metadataOf(type: RecordType, key: string): FieldMetadata | undefined {
  return annotatedPaths[type].find(({ path }) => path[0] === key && (path.length === 1 || path[1] === '*'))?.metadata;
}

function annotatedPathsIn(schema: z.core.$ZodType, path: readonly string[]): AnnotatedPath[] {
  const def = definitionOf(schema);
  const metadata = fieldMetadata.get(schema);
  if (metadata) return [{ path, metadata: withTypes(metadata) }];
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

function withTypes(metadata: FieldMetadata): FieldMetadata {
  return metadata.refers ? { ...metadata, refers: metadata.refers.flatMap(typesNamed) } : metadata;
}

/** Visits every value at an annotated path of a raw record, which can have any shape. */
export function visitAnnotated(
  value: unknown,
  annotated: AnnotatedPath,
  visit: (value: unknown, path: Path) => void,
): void {
  const [first] = annotated.path;
  if (annotated.path.length > 1) descend(value, annotated.path, 0, [], visit);
  // Most paths are plain keys, for which the given path is reused.
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
