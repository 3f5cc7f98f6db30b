import { html, type TemplateResult } from 'lit';
import { copy } from './copy.ts';
import type { ReformElement } from './element.ts';

/** What of an element can be taken along. */
export interface Takeable {
  /** The files' name, without its ending. */
  readonly name: string;
  /** Header and rows of what is shown. */
  rows(): readonly [readonly string[], readonly (readonly string[])[]];
}

/** The menu by which a view is taken along: as rows, as a picture, or as a line that shows it on another site. */
export function downloadMenu(element: ReformElement, { name, rows }: Takeable): TemplateResult {
  const { messages } = element;
  const picture = () => element.renderRoot.querySelector<SVGSVGElement>('figure > svg');
  // What writes files comes when the first is asked for.
  const take = async (event: Event, ending: 'csv' | 'svg' | 'png') => {
    close(event);
    const { csvOf, pngOf, save, svgOf } = await import('./downloads.ts');
    if (ending === 'csv') save(`${name}.csv`, csvOf(...rows()), 'text/csv;charset=utf-8');
    const found = picture();
    if (!found) return;
    if (ending === 'svg') save(`${name}.svg`, svgOf(found), 'image/svg+xml');
    if (ending === 'png') save(`${name}.png`, await pngOf(svgOf(found)), 'image/png');
  };
  return html`<details class="menu noprint" @keydown=${closeOnEscape}>
    <summary class="txt">${messages.download}</summary>
    <ul>
      <li><button @click=${(event: Event) => void take(event, 'csv')}>CSV <span>${messages.rowsShown}</span></button></li>
      <li><button ?disabled=${!picture()} @click=${(event: Event) => void take(event, 'svg')}>SVG <span>${messages.chart}</span></button></li>
      <li><button ?disabled=${!picture()} @click=${(event: Event) => void take(event, 'png')}>PNG <span>${messages.chart}</span></button></li>
      <li>
        <button
          data-act="embed"
          @click=${(event: Event) => {
            close(event);
            void copy(element, embedLine(element), messages.embedCodeCopied);
          }}
        >
          ${messages.copyEmbedCode}
        </button>
      </li>
    </ul>
  </details>`;
}

/** The one line of HTML that shows an element, as it is, on any site. */
export function embedLine(element: ReformElement): string {
  const module = new URL('/embed/reformgraph.js', new URL(element.src, document.baseURI));
  const tag = element.localName;
  const view = new URL(element.permalink()).search;
  const attributes = [
    `src="${quoted(element.src)}"`,
    `lang="${element.language}"`,
    ...(view ? [`view="${quoted(view)}"`] : []),
  ];
  return `<script type="module" src="${quoted(module.href)}"></script><${tag} ${attributes.join(' ')}></${tag}>`;
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Closes the menu that an event happened in; its summary has the focus then. */
export function close(event: Event): void {
  const menu = (event.currentTarget as Element).closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** What a menu does with its keys. */
export function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget as HTMLDetailsElement).open) return;
  event.stopPropagation();
  close(event);
}
