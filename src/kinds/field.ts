import { z } from 'zod';
import { fieldMetadata } from './field-metadata.ts';
import { isVisible, strayCharacter } from './stray-characters.ts';
import { isAddressLike, webAddressFault } from './web-address.ts';
import type { WordList } from './word-lists.ts';

/** Patterns for ids, declared words and language tags. */
export const ID = /^[a-z][a-z-]*\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
export const WORD = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

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

/** The address of a web page, which links may lead to. */
export const webAddress = () =>
  z
    .string()
    .superRefine((text, { addIssue }) => {
      const fault = webAddressFault(text);
      if (fault) addIssue(brokenRule('R56', ADDRESS, fault));
    })
    .meta({ format: 'uri', pattern: '^https?://[^/?#]' });

/** A URI of the same thing elsewhere; search finds the record by it. */
export const sameUri = () => webAddress().register(fieldMetadata, { identifies: true });

/** Text on one line. */
export const line = () =>
  z
    .string()
    .min(1)
    .superRefine((text, { addIssue }) => {
      const stray = strayCharacter(text);
      const why = stray && `character ${stray.position} is ${stray.code}, ${stray.name}`;
      if (text !== '' && !isVisible(text)) addIssue(brokenRule('R55', 'text', why ?? 'nothing of it can be seen'));
      else if (why !== null) addIssue(brokenRule('R55', 'text that is seen as it is written', why));
    })
    .regex(/^\S(?:.*\S)?$/su, 'text without blanks around it')
    .meta({ pattern: '^(?!.*[\\p{Cc}\\p{Cs}])\\S(?:.*\\S)?$' });

/** Text on one line or, if it is written like an address, that of a web page. */
export const lineOrAddress = () =>
  line().superRefine((text, { addIssue }) => {
    const fault = isAddressLike(text) ? webAddressFault(text) : null;
    if (fault) addIssue(brokenRule('R56', ADDRESS, fault));
  });

const ADDRESS = 'an absolute http or https address';

/** An issue of a value that breaks a rule with an id of its own: what was expected, and why the value is not that. */
function brokenRule(rule: 'R55' | 'R56', message: string, why: string) {
  return { code: 'custom', message, params: { rule, why } } as const;
}

/** The tag of a language. */
export const language = () =>
  z
    .string()
    .regex(LANGUAGE_TAG, 'a BCP 47 language tag that begins with a language in lower case, such as en, kk or zh-Hant');

/** Values by language. */
export const inLanguages = <T extends z.ZodType>(value: T) =>
  z.record(language(), value).register(fieldMetadata, { texts: true });

/** Text on one line, in the data set's own language or in several by language. */
export const translatedLine = () => z.union([line(), inLanguages(line())]);

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
