import type { ReformPage } from './element.ts';
import { deepestFocus } from './focus.ts';

/** Up to this width the evidence lies below the pictures, and docks when something is opened. */
const ONE_COLUMN = '(max-width: 1100px)';

/** The evidence's place: beside the pictures, or docked over the page until it is closed. */
export interface Dock {
  open(event: Event): void;
  /** Shows what is opened already; the focus comes back to where it was. */
  show(): void;
  /** Gives the focus back to where it came from; false where there is nothing to give back. */
  close(): boolean;
}

/** The dock of a page. */
export function dock(page: ReformPage): Dock {
  let caller: HTMLElement | SVGElement | undefined;
  const show = (isDocked: boolean) => {
    const aside = page.aside.value;
    if (isDocked) aside?.classList.add('docked');
    aside?.scrollTo(0, 0);
    page.evidence.value?.focusHeading();
  };
  return {
    open(event) {
      const from = event.composedPath().find((target) => target instanceof HTMLElement && target.shadowRoot);
      if (from === page.evidence.value) {
        show(false);
        return;
      }
      caller = (from as HTMLElement | undefined)?.shadowRoot?.activeElement as HTMLElement | undefined;
      const isBelow = (from as HTMLElement | undefined)?.closest('.wide') !== null;
      show(isBelow || matchMedia(ONE_COLUMN).matches);
    },
    show() {
      const focused = deepestFocus();
      const { bottom = 0 } = page.aside.value?.getBoundingClientRect() ?? {};
      if (page.shadowRoot?.activeElement !== page.evidence.value) caller = focused;
      // Beside the pictures it scrolls away with them.
      show(matchMedia(ONE_COLUMN).matches || bottom < innerHeight / 2);
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
