/**
 * A text as search compares it: lower case, Latin letters without their marks, apostrophes dropped, every other run of
 * signs one blank, none at the ends. Letters of other scripts keep their marks: й is not и.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
