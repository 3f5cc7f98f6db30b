import fc from 'fast-check';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const DIGITS = Array.from('0123456789');

const letters = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength, maxLength });
const subtag = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS, ...DIGITS), minLength, maxLength });
const digits = fc.nat({ max: 999 }).map((number) => String(number).padStart(3, '0'));
const joined = (...parts: fc.Arbitrary<string | null>[]) =>
  fc.tuple(...parts).map((each) => each.filter(Boolean).join('-'));
const list = (item: fc.Arbitrary<string>, minLength = 0) =>
  fc.array(item, { minLength, maxLength: 2 }).map((all) => all.join('-'));
const maybe = (item: fc.Arbitrary<string>) => fc.option(item, { nil: null, freq: 1 });

const primary = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('en', 'ru', 'kk', 'zh', 'de') },
  { weight: 1, arbitrary: joined(letters(2, 3), maybe(letters(3))) },
  { weight: 1, arbitrary: letters(4, 8) },
);
const variant = fc.oneof(subtag(5, 8), joined(fc.constant('1994')));
const singleton = fc.constantFrom(...LETTERS.filter((letter) => letter !== 'x'), ...DIGITS);
const extension = joined(singleton, list(subtag(2, 8), 1));
const privateUse = joined(fc.constant('x'), list(subtag(1, 8), 1));
const region = fc.oneof(letters(2), digits);
const script = fc.oneof(fc.constantFrom('cyrl', 'latn'), letters(4));
const withParts = joined(primary, maybe(script), maybe(region), list(variant), list(extension), maybe(privateUse));

/** Any well-formed BCP 47 tag (RFC 5646, 2.1), its letters in any case. */
export const languageTags: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 12, arbitrary: withParts },
    { weight: 1, arbitrary: privateUse },
    { weight: 1, arbitrary: fc.constantFrom('i-klingon', 'en-gb-oed', 'sgn-be-fr', 'zh-min-nan', 'art-lojban') },
  )
  .chain((tag) => fc.mixedCase(fc.constant(tag)));

/** Texts that look like language tags and are none. */
export const noLanguageTags: readonly string[] = [
  '',
  ' ',
  'r',
  'ru_RU',
  'ru_RU.UTF-8',
  'ru-',
  '-ru',
  'ru--RU',
  'ru-RU-',
  ' ru',
  'ru, en',
  'ru;q=0.9',
  'русский',
  'ru-Кириллица',
  'x',
  'x-',
  'a-bc',
  'ru-x',
  'ru-u',
  'ru-verylongsubtag',
  '1ru',
  '*',
  'ru-*',
  '<script>',
  '{}',
];
