import { z } from 'zod';
import { fieldMetadata } from './field-metadata.ts';
import type { WordList } from './word-lists.ts';

/** Patterns for ids, declared words and language tags. */
export const ID = /^[a-z][a-z-]*\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
export const WORD = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** An id. */
export const id = () =>
  z.string().regex(ID, 'an id: its prefix, a slash and lower-case words joined by hyphens, such as person/tokayev');

/** The id of the record itself. */
export const ownId = () =>
  id().describe('Id of the record: the prefix of its type, a slash and words joined by hyphens. Never reuse an id.');

/** The id of a record of one of these types, or of any type of these groups: Entity, Actor, Event, Claim. */
export const refers = (...types: readonly string[]) => id().register(fieldMetadata, { refers: types });

/** The same, with a relationship type of its own in the graph. */
export const refersBy = (relationship: string, ...types: readonly string[]) =>
  id().register(fieldMetadata, { refers: types, relationship });

/** The text of a declared word. */
export const wordText = () => z.string().regex(WORD, 'lower-case words, such as "held in"');

/** A reference to a word that the data set declares in a list. */
export const word = (list: WordList) => wordText().register(fieldMetadata, { word: list });

/** A date in EDTF. */
export const edtf = (form: 'date' | 'interval' = 'date') =>
  z
    .string()
    .register(fieldMetadata, { edtf: form })
    .describe('A date in EDTF (ISO 8601-2), levels 0 to 2, exactly as precise as the source.');

/** A URI of the same thing elsewhere; search finds the record by it. */
export const sameUri = () =>
  z.url({ protocol: /^https?$/, error: 'an absolute http or https URI' }).register(fieldMetadata, { identifies: true });

/** Text on one line. */
export const line = () =>
  z
    .string()
    .min(1)
    .regex(/^(?!.*[\p{Cc}\p{Cs}])\S(?:.*\S)?$/u, 'text on one line, no blanks around it, no control characters');

/** The tag of a language. */
export const language = () => z.string().regex(LANGUAGE_TAG, 'a BCP 47 language tag, such as en or kk');

/** Values by language. */
export const inLanguages = <T extends z.ZodType>(value: T) =>
  z.record(language(), value).register(fieldMetadata, { texts: true });

/** A whole number that GraphQL's Int can hold. */
export const whole = (from: number) =>
  z
    .int()
    .min(from)
    .max(2 ** 31 - 1);

/** One of the names of an enumeration. */
export const oneOf = <Name extends string>(values: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(values) as [Name, ...Name[]]);

/** A number of things. */
export const count = () => whole(0);

/** A share in per cent. */
export const share = () => z.number().min(0).max(100).describe('Per cent, 0 to 100.');

/** A SHA-256 in hexadecimal. */
export const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/);
