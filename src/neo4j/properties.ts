import { textIn } from '../kinds/texts.ts';

/** Properties of a node or relationship; null and undefined mean that it does not have the property. */
export type Properties = Readonly<Record<string, unknown>>;

/** `key` in the data set's language (or the first available one) and `key_xx` for each language. */
export function inLanguages(
  key: string,
  texts: Readonly<Record<string, string>>,
  languages: readonly string[],
): Record<string, string | undefined> {
  const properties: Record<string, string | undefined> = { [key]: textIn(texts, languages) };
  for (const language of Object.keys(texts).toSorted()) properties[`${key}_${language}`] = texts[language];
  return properties;
}
