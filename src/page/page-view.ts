import type { LitElement } from 'lit';
import type { Shortcuts } from './shortcuts.ts';

/** What the page around a view may ask of its element; all of it is optional. */
export interface PageView extends LitElement {
  /** Shortcuts that the view adds to those of the page. */
  readonly shortcuts?: Shortcuts;
  /** Where a reader goes on who skips the head of the page; by default the view's heading. */
  focusContent?(): void;
  /** Closes or undoes what Escape does; false if there is nothing. */
  escape?(): boolean;
  /** Shows what was opened outside the view, by its `reform-open` event; without this, the page docks the evidence. */
  showOpened?(event: Event): void;
}
