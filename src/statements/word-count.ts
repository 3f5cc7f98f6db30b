/** Maximum number of words in a statement. */
export const MOST_WORDS = 30;

/** The number of words in a text: sequences of characters between whitespace with at least one letter or digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
