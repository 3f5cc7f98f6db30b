import type { Day } from '../days.ts';

/** Milliseconds that a window takes to its next one. */
const DURATION = 600;

/** The first and the last day of a window. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Moves a window smoothly to another; at once where the reader wants no motion. */
export class Glide {
  readonly #show: (window: Days) => void;
  #frame = 0;

  constructor(show: (window: Days) => void) {
    this.#show = show;
  }

  start(from: Days | undefined, to: Days): void {
    this.stop();
    if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#show(to);
      return;
    }
    const begun = performance.now();
    const step = (now: number) => {
      const time = Math.min(1, Math.max(0, now - begun) / DURATION);
      const eased = time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2;
      const between = (one: Day, other: Day) => Math.round(one + (other - one) * eased);
      this.#show({ from: between(from.from, to.from), to: between(from.to, to.to) });
      if (time < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}
