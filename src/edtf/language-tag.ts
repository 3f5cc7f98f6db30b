/**
 * The form of a BCP 47 language tag (RFC 5646, 2.1): a language with its script, region, variants, extensions and private
 * subtags; or private subtags alone; or one of the irregular tags that were registered before that form.
 */
const TAG = new RegExp(
  [
    '^(?:',
    '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})', // language
    '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?', // script, region
    '(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*', // variants
    '(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*', // extensions
    '(?:-x(?:-[a-z\\d]{1,8})+)?', // private subtags
    '|x(?:-[a-z\\d]{1,8})+',
    '|i(?:-[a-z]{2,8})+|en-gb-oed|sgn-(?:be-(?:fr|nl)|ch-de)',
    ')$',
  ].join(''),
  'i',
);

/** Whether a text is a BCP 47 language tag: its form only, since the subtags need not be registered. */
export function isLanguageTag(text: string): boolean {
  return TAG.test(text);
}

/** What is wrong with a text that is not a language tag. */
export function noLanguageTag(text: string): string {
  return `${JSON.stringify(text)} is not a language tag: expected BCP 47, such as "ru", "ru-RU" or "kk-Cyrl"`;
}

/**
 * The available tag that fits a language tag best, by lookup (RFC 4647, 3.4): subtags are removed from the end until a tag is
 * available, so it is the longest that the other begins with. Undefined if there is none, and for a text that is no tag.
 */
export function lookUp<Tag extends string>(tag: string, available: readonly Tag[]): Tag | undefined {
  if (available.includes(tag as Tag)) return tag as Tag;
  if (!isLanguageTag(tag)) return undefined;
  const range = `${tag.toLowerCase()}-`;
  const fitting = available.filter((each) => range.startsWith(`${each.toLowerCase()}-`));
  return fitting.toSorted((one, other) => other.length - one.length)[0];
}
