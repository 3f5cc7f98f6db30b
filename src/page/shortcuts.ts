import type { ReactiveController } from 'lit';

/** What the shortcuts do, by the value of `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Whether the reader has not switched single keys off (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  return localStorage.getItem('single-keys') !== 'off';
}

/** Switches single keys on or off, for later visits too. */
export function switchShortcuts(areOn: boolean): void {
  localStorage.setItem('single-keys', areOn ? 'on' : 'off');
}

/** Listens to the shortcuts anywhere but in a field, and to Escape. */
export class ShortcutController implements ReactiveController {
  readonly #shortcuts: () => Shortcuts;
  readonly #escape: () => void;

  /** `shortcuts` returns those of the moment. */
  constructor(shortcuts: () => Shortcuts, escape: () => void) {
    this.#shortcuts = shortcuts;
    this.#escape = escape;
  }

  hostConnected(): void {
    addEventListener('keydown', this.#handle);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#handle);
  }

  readonly #handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('input, select, textarea, dialog')) return;
    if (event.key === 'Escape') {
      this.#escape();
      return;
    }
    const shortcuts = this.#shortcuts();
    if (!areShortcutsOn() || !Object.hasOwn(shortcuts, event.key)) return;
    event.preventDefault();
    shortcuts[event.key]?.();
  };
}
