import { readForm } from '../edtf/form.ts';
import type { Caption } from './downloads-caption.ts';
import { cut, textWidth } from './text-width.ts';

/**
 * Rows as CSV (RFC 4180), with the byte order mark by which spreadsheets recognise UTF-8. An apostrophe keeps a text from being a
 * formula. Dates stay as they are, so that programs read what the source says: a spreadsheet may take the minus of -0043-03-15 for
 * arithmetic, which can do no harm, and shows the date in words beside it.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    // Spreadsheets take a cell with a leading sign for a formula.
    const safe = /^[=+\-@\t\r]/.test(text) && !isDate(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Whether a text is an EDTF date, or a beginning and an end with a slash between. */
function isDate(text: string): boolean {
  return text.split('/').every((part) => part === '' || part === '..' || typeof readForm(part) !== 'string');
}

/** Pixels between a chart and what stands around it, and the height of a line of text. */
const [GAP, LINE] = [14, 18];

/**
 * A chart as a self-contained SVG file, with the colours and the font that it has in the page: below its title and the day, above
 * its legend and the sources. `legends` are the entries of its legend: each a sample with its name.
 */
export function svgOf(chart: SVGSVGElement, { title, shown, sources }: Caption, legends: Iterable<Element>): string {
  const { paper, ink, font } = surroundings(chart);
  const copy = inlined(chart);
  const [width, height] = sizeOf(chart);
  const top = GAP + 2 * LINE + GAP;
  const file = element('svg', { xmlns: 'http://www.w3.org/2000/svg', 'font-family': font });
  const background = element('rect', { width, fill: paper });
  const line = (content: string, x: number, y: number, style: Readonly<Record<string, string | number>> = {}) => {
    const text = element('text', { x, y, 'font-size': 12, fill: ink, ...style });
    text.textContent = fitted(content, width - x - GAP, font);
    return text;
  };
  place(copy, 0, top);
  file.append(
    background,
    line(title, GAP, GAP + LINE - 3, { 'font-size': 16, 'font-weight': 700 }),
    line(shown, GAP, GAP + 2 * LINE),
    copy,
  );
  let [x, y] = [GAP, top + height + GAP];
  for (const entry of legends) {
    const sample = entry.querySelector('svg');
    const name = entry.textContent?.trim() ?? '';
    const [wide, high] = sample ? sizeOf(sample) : [0, 0];
    const needed = wide + 6 + textWidth(name, `12px ${font}`) + GAP;
    if (x > GAP && x + needed > width) [x, y] = [GAP, y + LINE];
    if (sample) {
      const drawn = inlined(sample);
      place(drawn, x, y + (LINE - high) / 2 - 1);
      file.append(drawn);
    }
    file.append(line(name, x + wide + 6, y + LINE - 5));
    x += needed;
  }
  for (const source of sources) file.append(line(source, GAP, (y += LINE) + LINE - 5));
  const whole = y + LINE + GAP;
  for (const [name, value] of Object.entries({ width, height: whole, viewBox: `0 0 ${width} ${whole}` }))
    file.setAttribute(name, String(value));
  background.setAttribute('height', String(whole));
  return new XMLSerializer().serializeToString(file);
}

/** A chart's copy whose look does not depend on style sheets. */
function inlined(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const properties = [
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'opacity',
    'font-size',
    'font-weight',
    'paint-order',
  ];
  const [originals, copies] = [chart.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[index];
    if (!target) continue;
    if (style.display === 'none' && !['defs', 'stop'].includes(original.tagName))
      target.setAttribute('display', 'none');
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      if (value) target.setAttribute(name, value);
    }
    if (original.tagName === 'stop') target.setAttribute('stop-color', style.stopColor);
    for (const name of ['class', 'tabindex', 'role', 'aria-pressed']) target.removeAttribute(name);
  }
  return copy;
}

/** Width and height of a drawing in its own units. */
function sizeOf(drawing: SVGSVGElement): readonly [number, number] {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return [width, height];
}

/** Puts a drawing in its own size at a place in another. */
function place(drawing: SVGSVGElement, x: number, y: number): void {
  const [width, height] = sizeOf(drawing);
  for (const [name, value] of Object.entries({ x, y, width, height })) drawing.setAttribute(name, String(value));
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

/** A text cut to a width in pixels. */
function fitted(text: string, width: number, font: string): string {
  const needed = textWidth(text, `12px ${font}`);
  return needed <= width ? text : cut(text, Math.max(1, Math.floor((text.length * width) / needed) - 1));
}

function surroundings(chart: SVGSVGElement): { paper: string; ink: string; font: string } {
  const root = chart.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : document.documentElement;
  const { backgroundColor: paper, color: ink } = getComputedStyle(host);
  return { paper, ink, font: getComputedStyle(chart).fontFamily };
}

/** An SVG file as a PNG of twice its size in pixels. */
export async function pngOf(file: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the chart is too large for a PNG'))),
      'image/png',
    ),
  );
}

/** Saves a file by way of the browser's downloads. */
export function save(name: string, content: Blob | string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
