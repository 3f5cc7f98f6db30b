/** Words that a statement has at most. */
export const MOST_WORDS = 30;

/** The number of words in a text: runs of signs between blanks with a letter or digit among them. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
