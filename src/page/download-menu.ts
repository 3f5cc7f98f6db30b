import { html, type TemplateResult } from 'lit';
import type { Exportable } from './exportable.ts';
import { closeMenu, closeMenuOnEscape } from './menu.ts';

/** The menu that downloads what an element shows as rows or as a chart. */
export function downloadMenu(element: Exportable): TemplateResult {
  const { fileName, messages } = element;
  const chart = () => element.renderRoot.querySelector<SVGSVGElement>('figure > svg');
  const download = async (event: Event, extension: 'csv' | 'svg' | 'png') => {
    closeMenu(event);
    // Loaded with the first download.
    const [{ csvOf, pngOf, save, svgOf }, { captionOf }] = await Promise.all([
      import('./downloads.ts'),
      import('./downloads-caption.ts'),
    ]);
    if (extension === 'csv') save(`${fileName}.csv`, csvOf(...element.rows()), 'text/csv;charset=utf-8');
    const svg = chart();
    if (!svg || extension === 'csv') return;
    const legend = element.renderRoot.querySelectorAll('.legend > span');
    const file = svgOf(svg, await captionOf(element), legend);
    if (extension === 'svg') save(`${fileName}.svg`, file, 'image/svg+xml');
    else save(`${fileName}.png`, await pngOf(file), 'image/png');
  };
  return html`<details class="menu noprint" @keydown=${closeMenuOnEscape}>
    <summary class="txt">${messages.download}</summary>
    <ul>
      <li><button @click=${(event: Event) => void download(event, 'csv')}>CSV <span>${messages.rowsShown}</span></button></li>
      ${(['svg', 'png'] as const).map(
        (extension) =>
          html`<li>
            <button ?disabled=${!chart()} @click=${(event: Event) => void download(event, extension)}>
              ${extension.toUpperCase()} <span>${messages.chart}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
