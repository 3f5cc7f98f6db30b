import { readForm } from '../edtf/form.ts';

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

/** A chart as a self-contained SVG file, with the colours and the font that it has in the page. */
export function svgOf(chart: SVGSVGElement): string {
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
  const { paper, font } = surroundings(chart);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', font);
  const [, , width = '0', height = '0'] = (copy.getAttribute('viewBox') ?? '').split(' ');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: paper })) background.setAttribute(name, value);
  copy.prepend(background);
  return new XMLSerializer().serializeToString(copy);
}

function surroundings(chart: SVGSVGElement): { paper: string; font: string } {
  const root = chart.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : document.documentElement;
  return { paper: getComputedStyle(host).backgroundColor, font: getComputedStyle(chart).fontFamily };
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
