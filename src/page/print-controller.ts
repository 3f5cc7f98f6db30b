import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates an element before and after the page is printed. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#changed);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.#changed);
  }

  readonly #changed = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
