const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** The width in pixels of a line of text in a font (as CSS writes it). */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    canvas ??= document.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = font;
    width = canvas?.measureText(text).width ?? text.length * 7;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
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
