/** A text in the data set's own language, or in several by language. */
export type Text = string | Readonly<Record<string, string>>;

/** The texts by language; a plain text is in the first of the languages. */
export function byLanguage(text: Text, [own = 'en']: readonly string[]): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { [own]: text } : text;
}

/** The text in the first of the languages that has one; failing that, any text. */
export function textIn(texts: Readonly<Record<string, string>>, languages: readonly string[]): string | undefined {
  const language = languages.find((each) => texts[each] !== undefined);
  return language === undefined ? Object.values(texts)[0] : texts[language];
}
