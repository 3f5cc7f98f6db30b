import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** A short message to the reader; whoever shows it calls `preventDefault()`. */
export type AnnounceEvent = CustomEvent<{ readonly text: string }>;

/** Announces to the reader what was just done: by a `reform-announce` event, else in a status line of the element itself. */
export class Announcer {
  readonly #host: ReactiveControllerHost & EventTarget;
  #text = '';

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
  }

  announce(text: string): void {
    const event: AnnounceEvent = new CustomEvent('reform-announce', {
      detail: { text },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.#host.dispatchEvent(event)) return;
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** The status line, which screen readers read out when its text changes. */
  render(): TemplateResult {
    return html`<p class="announcement" role="status">${this.#text}</p>`;
  }
}
