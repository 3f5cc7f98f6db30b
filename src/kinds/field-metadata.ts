import { z } from 'zod';
import type { WordList } from './word-lists.ts';

/** The meaning of a value in a record, beyond its shape. */
export interface FieldMetadata {
  /** It is the id of a record of one of these types; Entity, Actor, Event and Claim stand for all types of that group. */
  readonly refers?: readonly string[];
  /** The type of the relationship by which the graph refers to these records; without it, the key in capitals. */
  readonly relationship?: string;
  /** It is a word that the data set declares in this list. */
  readonly word?: WordList;
  /** It is an EDTF date; `interval` means that it can also be an interval. */
  readonly edtf?: 'date' | 'interval';
  /** It has texts by language. */
  readonly texts?: true;
  /** Search finds the record by it. */
  readonly identifies?: true;
}

/** The metadata of fields, read by the rules, the loader, the export and the JSON Schema. */
export const fieldMetadata = z.registry<FieldMetadata>();

/** The definition inside a shape. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as unknown as { def: z.core.$ZodTypes['_zod']['def'] }).def;
}

/** The shape of a field's value or, for a list, of each item, whether the field is required or optional. */
export function valueShape(schema: z.core.$ZodType): z.core.$ZodType {
  const def = definitionOf(schema);
  if (def.type === 'optional' || def.type === 'default') return valueShape(def.innerType);
  return def.type === 'array' ? valueShape(def.element) : schema;
}
