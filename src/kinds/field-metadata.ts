import { z } from 'zod';
import type { WordList } from './word-lists.ts';

/** What a value in a record means beyond its shape. */
export interface FieldMetadata {
  /** It is the id of a record of one of these types; Entity, Actor, Event and Claim stand for all types of that group. */
  readonly refers?: readonly string[];
  /** It is a word that the data set declares in this list. */
  readonly word?: WordList;
  /** It is a date in EDTF, which may be an interval or may not. */
  readonly edtf?: 'date' | 'interval';
  /** It has texts by language. */
  readonly texts?: true;
  /** Search finds the record by it. */
  readonly identifies?: true;
}

/** The metadata of fields, read by the rules, the loader, the export and the JSON Schema. */
export const fieldMetadata = z.registry<FieldMetadata>();

/** What a shape is made of. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as unknown as { def: z.core.$ZodTypes['_zod']['def'] }).def;
}

/** The shape of a field's value, or of each item where it is a list, whether or not the field must be there. */
export function valueShape(schema: z.core.$ZodType): z.core.$ZodType {
  const def = definitionOf(schema);
  if (def.type === 'optional' || def.type === 'default') return valueShape(def.innerType);
  return def.type === 'array' ? valueShape(def.element) : schema;
}
