import { html, type TemplateResult } from 'lit';
import { shortcutMessagesOf } from '../../messages/shortcuts.ts';
import type { ViewContext } from '../view-context.ts';

/** The dialog that lists the shortcuts and switches them on or off. */
export function shortcutHelp(context: ViewContext, areOn: boolean, switchOn: (areOn: boolean) => void): TemplateResult {
  const messages = shortcutMessagesOf(context.language);
  const rows = [
    ['/', messages.key_search],
    ['t', messages.key_cursor],
    ['[ ]', messages.key_events],
    ['+ -', messages.key_zoom],
    ['n', messages.key_network],
    ['← → ↑ ↓ Home End', messages.key_marks],
    ['Enter Esc', messages.key_open],
    ['e', messages.key_evidence],
    ['b', messages.key_compare],
    ['v', messages.key_view],
    ['c', messages.key_cite],
    ['?', messages.key_help],
  ] as const;
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
        ><input
          type="checkbox"
          ?checked=${areOn}
          @change=${({ target }: Event) => switchOn((target as HTMLInputElement).checked)}
        />
        ${messages.useShortcuts}</label
      >
    </p>
    <form method="dialog"><button class="btn">${context.messages.close}</button></form>
  </dialog>`;
}
