import { createHash } from 'node:crypto';

/**
 * An address with a text fragment, so that a browser opens the page at a passage and highlights it (WICG, Scroll To Text Fragment).
 * The passage is given by its first and last words and the SHA-256 of all of it.
 */
export function withTextFragment(address: string, begins: string, ends: string, sha256: string): string {
  const whole = wholePassage(begins.split(/\s+/), ends.split(/\s+/), sha256);
  const text = (whole === null ? [begins, ends] : [whole]).map(encode).join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/**
 * The whole passage, if its first and last words overlap; else null. A browser looks for the last words only after the first ones,
 * so such a passage must be given in one piece. The hash tells words that overlap from words that only occur twice.
 */
function wholePassage(begins: readonly string[], ends: readonly string[], sha256: string): string | null {
  for (let shared = Math.min(begins.length, ends.length); shared > 0; shared--) {
    const passage = [...begins, ...ends.slice(shared)].join(' ');
    if (passage.endsWith(ends.join(' ')) && createHash('sha256').update(passage).digest('hex') === sha256)
      return passage;
  }
  return null;
}

/** Percent-encodes a part of a text directive, in which comma, ampersand and hyphen have a meaning of their own. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
