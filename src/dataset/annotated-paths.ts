import type { z } from 'zod';
import { pointing, type Pointing, recordTypes, type RecordType } from '../kinds/records.ts';
import type { Path } from './raw-record.ts';

/** A place in a type of record that means more than its shape; `*` in its path is every item of a list. */
export interface Pointer {
  readonly path: readonly string[];
  readonly meaning: Pointing;
}

/** For every type of record its pointing places, read off the shapes. */
export const pointers = pointersOfAll();

function pointersOfAll(): Record<RecordType, readonly Pointer[]> {
  const found: Partial<Record<RecordType, readonly Pointer[]>> = {};
  for (const [type, shape] of Object.entries(recordTypes)) found[type as RecordType] = pointersIn(shape, []);
  return found as Record<RecordType, readonly Pointer[]>;
}

/** What a shape is made of. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as unknown as { def: z.core.$ZodTypes['_zod']['def'] }).def;
}

/** What the value of a record's own key means, whether or not the key must be there. */
export function meaningOf(type: RecordType, key: string): Pointing | undefined {
  const schema = (recordTypes[type].shape as Readonly<Record<string, z.core.$ZodType>>)[key]!;
  const def = definitionOf(schema);
  return pointing.get(schema) ?? ('innerType' in def ? pointing.get(def.innerType) : undefined);
}

function pointersIn(schema: z.core.$ZodType, path: readonly string[]): Pointer[] {
  const def = definitionOf(schema);
  const meaning = pointing.get(schema);
  if (meaning) return [{ path, meaning }];
  switch (def.type) {
    case 'optional':
    case 'default':
      return pointersIn(def.innerType, path);
    case 'object':
      return Object.entries(def.shape).flatMap(([key, value]) => pointersIn(value, [...path, key]));
    case 'array':
      return pointersIn(def.element, [...path, '*']);
    case 'union':
      return def.options.flatMap((option) => pointersIn(option, path));
    default:
      return [];
  }
}

/** Calls with every value that stands at a pointer's place in a record as written, whatever its shape. */
export function visitPointer(value: unknown, pointer: Pointer, visit: (value: unknown, path: Path) => void): void {
  const [first] = pointer.path;
  if (pointer.path.length > 1) descend(value, pointer.path, 0, [], visit);
  // Most pointers are plain keys, whose path need not be made anew.
  else if (isHolder(value) && Object.hasOwn(value, first!)) visit(value[first!], pointer.path);
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
