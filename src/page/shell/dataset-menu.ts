import { html, nothing, type TemplateResult } from 'lit';
import { otherSite } from '../addresses.ts';
import { label } from '../label.ts';
import { closeMenuOnEscape } from '../menu.ts';
import type { DatasetsQuery } from '../operations.ts';
import { initialState, writeState, type ViewState } from '../state.ts';
import type { ViewContext } from '../view-context.ts';

/** The menu of all data sets in the graph, whose first is the one that is shown; nothing if there is no other. */
export function datasetMenu(
  context: ViewContext & { readonly src: string; readonly state: ViewState },
  datasets: DatasetsQuery['datasets'],
): TemplateResult | typeof nothing {
  const { language, messages, src, state } = context;
  const [current] = datasets;
  if (!current || datasets.length < 2) return nothing;
  const query = writeState({ ...initialState, lang: language, theme: state.theme });
  return html`<details class="menu datasets noprint" @keydown=${closeMenuOnEscape}>
    <summary class="txt">${messages.datasets}</summary>
    <ul>
      ${datasets.map(
        ({ id, title }) =>
          html`<li>
            <a href=${otherSite(src, current.id, id).href + query} aria-current=${id === current.id ? 'page' : nothing}>${label(context, title)}</a>
          </li>`,
      )}
    </ul>
  </details>`;
}
