const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** The width in pixels of a line of text in a font (as CSS writes it). */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    // A server that draws pictures has no document.
    if (typeof document === 'object') canvas ??= document.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = font;
    width = canvas?.measureText(text).width ?? estimate(text, font);
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/** Letters that are narrower or wider than most, in sans serif fonts. */
const [NARROW, BROAD] = [/[\s.,:;'’!|()[\]fijlrtгіІ1-]/, /[mwMWмшщжюфыМШЩЖЮФЫДҢӘ@%—…]/];

/** About the width of a text, by classes of letters; rather too wide than too narrow. */
function estimate(text: string, font: string): number {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
  let letters = 0;
  for (const letter of text)
    letters += NARROW.test(letter) ? 0.34 : BROAD.test(letter) ? 0.9 : /\p{Lu}/u.test(letter) ? 0.7 : 0.58;
  return letters * size * (/\b[67]00\b/.test(font) ? 1.06 : 1);
}

/** Texts in ASCII and Cyrillic letters only: each character is a grapheme cluster. */
const SINGLE = /^[ -~Ѐ-ҁҊ-ԯ–—’«»]*$/;

/** A text cut to at most that many characters, with an ellipsis and without cutting a grapheme cluster. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // A browser's first segmenter takes some 30 ms. One character more, since it may join the last one.
  if (SINGLE.test(text.slice(0, most + 1))) return `${text.slice(0, most)}…`;
  let shown = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most * 4))) {
    if (shown.length + segment.length > most) return `${shown}…`;
    shown += segment;
  }
  return `${shown}…`;
}
