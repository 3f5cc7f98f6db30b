import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Milliseconds for which a message is shown. */
const DURATION = 2600;

/** A message to the reader that is shown over the page for a moment. */
export class Toast {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  show(text: string): void {
    this.#set(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(''), DURATION);
  }

  render(): TemplateResult {
    return html`<div class=${this.#text ? 'toast on' : 'toast'} role="status">${this.#text}</div>`;
  }

  #set(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }
}
