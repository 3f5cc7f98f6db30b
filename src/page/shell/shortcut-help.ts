import { html, type TemplateResult } from 'lit';
import { shortcutMessagesOf } from '../../messages/shortcuts.ts';
import type { ReformPage } from './element.ts';

/** The dialog that lists the keys; `areOn`: single keys have not been switched off. */
export function keyList(page: ReformPage, areOn: boolean): TemplateResult {
  const messages = shortcutMessagesOf(page.language);
  const rows = [
    ['/', messages.key_search],
    ['t', messages.key_cursor],
    ['[ ]', messages.key_events],
    ['+ -', messages.key_zoom],
    ['n', messages.key_network],
    ['← → ↑ ↓', messages.key_marks],
    ['Enter Esc', messages.key_open],
    ['e', messages.key_evidence],
    ['b', messages.key_compare],
    ['v', messages.key_view],
    ['c', messages.key_cite],
    ['?', messages.key_help],
  ] as const;
  const keep = ({ target }: Event) =>
    localStorage.setItem('single-keys', (target as HTMLInputElement).checked ? 'on' : 'off');
  return html`<dialog aria-labelledby="keys">
    <h2 id="keys">${messages.keyboardShortcuts}</h2>
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
        ${messages.useShortcuts}</label
      >
    </p>
    <form method="dialog"><button class="btn">${page.messages.close}</button></form>
  </dialog>`;
}
