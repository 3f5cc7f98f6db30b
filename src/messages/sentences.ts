/** Where a sentence ends: at a stop, a question or an exclamation mark, before a capital letter, a digit or an opening quotation mark. */
const END = /(?<=[.!?…]["»”)]*)\s+(?=["«“(]*[\p{Lu}\p{N}])/u;

/** The sentences of a text. */
export const sentencesOf = (text: string): readonly string[] => text.split(END);

/** A sentence with what supports it. */
export interface SupportedSentence<Claim> {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/**
 * The sentences of a step's text with their claims, by the number of claims that each sentence has in turn; the whole text with all
 * claims if these numbers do not fit.
 */
export function supportedSentences<Claim>(
  text: string,
  claims: readonly Claim[],
  claimsPerSentence: readonly number[],
): readonly SupportedSentence<Claim>[] {
  const sentences = sentencesOf(text);
  if (sentences.length !== claimsPerSentence.length) return [{ text, claims }];
  const ends = claimsPerSentence.map((_, at) => claimsPerSentence.slice(0, at + 1).reduce((sum, each) => sum + each));
  return sentences.map((sentence, at) => ({ text: sentence, claims: claims.slice(ends[at - 1] ?? 0, ends[at]) }));
}
