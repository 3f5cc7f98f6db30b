/** Signs that are not seen: joiners, soft hyphens, marks of direction. */
const UNSEEN = /\p{Cf}+/gu;

/**
 * A text as search compares it: lower case, Latin letters without their marks, apostrophes and unseen signs dropped,
 * every other run of signs one blank, none at the ends. Letters of other scripts keep their marks: й is not и.
 */
export function fold(text: string): string {
  if (/^[a-z0-9а-яёәғқңөұүһі]*$/.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`´ʹ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The numbers of a text that are written in groups of three digits (20,000, 20 000), each written together, parted by blanks. */
export function joinedNumbers(text: string): string {
  const numbers = text.match(/(?<![\d.,])\d{1,3}(?:[,\s]\d{3})+(?!\d)/g) ?? [];
  return numbers.map((number) => number.replace(/\D/g, '')).join(' ');
}

/** The words of a text in lower case with their marks and apostrophes; a word may fold to nothing. */
export function wordsOf(text: string): string[] {
  return text
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’ʼ`´ʹ]+/u)
    .filter(Boolean);
}
