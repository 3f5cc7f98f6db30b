import type { ReformPage } from './element.ts';

/** Up to this width the evidence lies below the pictures, and docks when something is opened. */
const ONE_COLUMN = '(max-width: 1100px)';

/** The evidence's place: beside the pictures, or docked over the page until it is closed. */
export interface Dock {
  open(event: Event): void;
  /** Gives the focus back to where it came from; false where there is nothing to give back. */
  close(): boolean;
}

/** The dock of a page. */
export function dock(page: ReformPage): Dock {
  let caller: HTMLElement | SVGElement | undefined;
  return {
    open(event) {
      const aside = page.aside.value;
      const from = event.composedPath().find((target) => target instanceof HTMLElement && target.shadowRoot);
      if (!aside || from === page.evidence.value) {
        page.evidence.value?.focusHeading();
        aside?.scrollTo(0, 0);
        return;
      }
      caller = (from as HTMLElement | undefined)?.shadowRoot?.activeElement as HTMLElement | undefined;
      const isBelow = (from as HTMLElement | undefined)?.closest('.wide') !== null;
      if (isBelow || matchMedia(ONE_COLUMN).matches) aside.classList.add('docked');
      aside.scrollTo(0, 0);
      page.evidence.value?.focusHeading();
    },
    close() {
      const wasDocked = page.aside.value?.classList.contains('docked') ?? false;
      page.aside.value?.classList.remove('docked');
      const back = caller;
      caller = undefined;
      back?.focus();
      return wasDocked || back !== undefined;
    },
  };
}
