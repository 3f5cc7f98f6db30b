import type { LitElement, ReactiveController } from 'lit';

/** Charts narrower than this have their narrow layout. */
const NARROW = 560;

/** Measures the width of an element for its chart and updates the element when that changes. */
export class ChartWidth implements ReactiveController {
  /** In pixels, without the element's padding; 0 until the element is shown. */
  width = 0;
  readonly #host: LitElement;
  readonly #printWidth: number | undefined;
  readonly #observer = new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));

  /** `printWidth`: the width on paper, in pixels; without it, the chart is printed as it is on the screen. */
  constructor(host: LitElement, printWidth?: number) {
    this.#host = host;
    this.#printWidth = printWidth;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.width > 0 && this.width < NARROW;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  // The observer reports only after the first paint.
  hostUpdate(): void {
    if (this.width > 0) return;
    const { paddingLeft, paddingRight } = getComputedStyle(this.#host);
    this.width = Math.max(0, this.#host.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  #resize(width: number): void {
    if (Math.abs(width - this.width) < 1) return;
    this.width = width;
    this.#host.requestUpdate();
  }

  // Browsers lay out paper before they report a resize.
  readonly #beforePrint = (): void => {
    if (this.#printWidth === undefined) return;
    this.#observer.disconnect();
    this.width = this.#printWidth;
    this.#host.requestUpdate();
    void this.#host.updateComplete;
  };

  readonly #afterPrint = (): void => this.#observer.observe(this.#host);
}
