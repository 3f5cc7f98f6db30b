import * as fc from 'fast-check';
import { z } from 'zod';
import { fieldMetadata } from '../../src/kinds/field-metadata.ts';
import { typesNamed } from '../../src/kinds/records.ts';
import { dates, intervals, type DateIn } from './dates.ts';
import type { Settings } from './settings.ts';

/** A place for the id of one of the records of some types, chosen by number once they are there. */
export class Reference {
  constructor(
    readonly types: readonly string[],
    readonly at: number,
  ) {}
}

/** A place for a date, written once its year is known. */
export class Dated {
  constructor(readonly date: DateIn) {}
}

/** Values of which those are drawn that a shape takes, whatever it is of; shrinking leads to the first. */
const STRINGS = ['a', 'as before', 'Yes, "both"', 'ü «é» \\', '𐍈𐌰', 'en', 'ru', 'kk', 'de', 'zh-Hant'].concat(
  ['https://one.example/a-b?c=d&e=%20', 'https://two.example/#f'],
  ['a', 'b'].map((digit) => digit.repeat(64)),
);
const NUMBERS = [1, 0, 2, 5, 7, 41, 2.5, 0.1, 7.25, 98.6, -3, 5000, 1_000_000_000, 0.000001, Number.MAX_SAFE_INTEGER];

/** Values for a key of a record, read off its shape: whatever kinds of record there are. */
export function valueOf(schema: z.ZodType, settings: Settings): fc.Arbitrary<unknown> {
  const metadata = fieldMetadata.get(schema);
  if (metadata?.refers) {
    const types = metadata.refers.flatMap(typesNamed);
    return fc.nat({ max: 999 }).map((at) => new Reference(types, at));
  }
  if (metadata?.word) return fc.constantFrom(...settings.words[metadata.word]);
  if (metadata?.edtf)
    return (metadata.edtf === 'interval' ? intervals(settings) : dates(settings)).map((date) => new Dated(date));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = valueOf(schema.unwrap() as z.ZodType, settings);
    return maybe(settings.given, inner);
  }
  if (schema instanceof z.ZodArray) {
    const item = valueOf(schema.element as z.ZodType, settings);
    return fc.array(item, { minLength: 1, maxLength: 3 });
  }
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((option) => valueOf(option as z.ZodType, settings)));
  if (schema instanceof z.ZodRecord) return texts(settings, schema.valueType instanceof z.ZodArray);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  const taken = [...STRINGS, ...NUMBERS].filter((value) => schema.safeParse(value).success);
  if (taken.length === 0) throw new Error(`no value is known for ${JSON.stringify(z.toJSONSchema(schema))}`);
  return fc.constantFrom(...taken);
}

/** True so many times of ten. */
export const ofTen = (times: number) => fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 9 - times);

/** The value so many times of ten, else undefined. */
export const maybe = <T>(times: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.tuple(ofTen(times), value).map(([isThere, drawn]) => (isThere ? drawn : undefined));

/** Texts by language: the data set's own and any of the others, in any order; lists of them need not have the own. */
function texts({ languages, names }: Settings, isList: boolean): fc.Arbitrary<Record<string, unknown>> {
  const name = fc.constantFrom(...names);
  const value: fc.Arbitrary<unknown> = isList ? fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) : name;
  const [own, ...others] = languages as [string, ...string[]];
  return fc
    .tuple(
      fc.subarray(others).chain((more) => fc.shuffledSubarray([own, ...more], { minLength: 1 + more.length })),
      fc.array(value, { minLength: languages.length, maxLength: languages.length }),
    )
    .map(([order, values]) => Object.fromEntries(order.map((language, at) => [language, values[at]])));
}
