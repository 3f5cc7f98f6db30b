/** What a node or relationship has; null and undefined: it has none of that name. */
export type Properties = Readonly<Record<string, unknown>>;

/** `key` in the data set's own language (or the first there is) and `key_xx` for each language. */
export function inLanguages(
  key: string,
  texts: Readonly<Record<string, string>>,
  languages: readonly string[],
): Record<string, string | undefined> {
  const properties: Record<string, string | undefined> = { [key]: own(texts, languages) };
  for (const language of Object.keys(texts)) properties[`${key}_${language}`] = texts[language];
  return properties;
}

/** The text in the first of the languages that there is one in; else any. */
export function own(texts: Readonly<Record<string, string>>, languages: readonly string[]): string | undefined {
  const language = languages.find((each) => texts[each] !== undefined);
  return language === undefined ? Object.values(texts)[0] : texts[language];
}
