/** What remains of a tag when subtags are taken from its end, itself first (RFC 4647, 3.4). */
function rangesOf(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-');
  const ranges: string[] = [];
  while (subtags.length > 0) {
    ranges.push(subtags.join('-'));
    subtags.pop();
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return ranges;
}

/** The first of the available tags that is looked for; undefined if none is there. */
export function lookedUp(tag: string, available: readonly string[]): string | undefined {
  return rangesOf(tag)
    .map((range) => available.find((each) => each.toLowerCase() === range))
    .find((found) => found !== undefined);
}

/** "Of English, Russian, Kazakh and the data set's languages, the one that fits it best, and English if none does." */
export function languageOfAnswer(tag: string, languages: readonly string[]): string {
  return lookedUp(tag, ['en', 'ru', 'kk', ...languages]) ?? 'en';
}
