/** Letters that are written from right to left, and characters that set the direction of what follows. */
const DIRECTED =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Characters that begin or end an embedding, an override or an isolate. */
const NESTING = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text of the data set for a place within another text where no element can isolate it: its direction does not reach what
 * stands beside it. A text without such letters is returned unchanged.
 */
export function isolated(text: string): string {
  return DIRECTED.test(text) ? `\u2068${text.replace(NESTING, '')}\u2069` : text;
}
