import { html, type TemplateResult } from 'lit';
import type { ReformPage } from './element.ts';

/** The dialog that lists the keys; `areOn`: single keys have not been switched off. */
export function keyList(page: ReformPage, areOn: boolean): TemplateResult {
  const { words } = page;
  const rows = [
    ['/', words.key_search],
    ['t', words.key_cursor],
    ['[ ]', words.key_events],
    ['+ -', words.key_zoom],
    ['n', words.key_network],
    ['← → ↑ ↓', words.key_marks],
    ['Enter Esc', words.key_open],
    ['e', words.key_evidence],
    ['b', words.key_compare],
    ['v', words.key_twin],
    ['c', words.key_cite],
    ['?', words.key_help],
  ] as const;
  const keep = ({ target }: Event) =>
    localStorage.setItem('single-keys', (target as HTMLInputElement).checked ? 'on' : 'off');
  return html`<dialog aria-labelledby="keys">
    <h2 id="keys">${words.keyboard}</h2>
    <dl>
      ${rows.map(
        ([keys, what]) =>
          html`<dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${what}</dd>`,
      )}
    </dl>
    <p>
      <label
        ><input type="checkbox" ?checked=${areOn} @change=${keep} />
        ${words.singleKeys}</label
      >
    </p>
    <form method="dialog"><button class="btn">${words.close}</button></form>
  </dialog>`;
}
