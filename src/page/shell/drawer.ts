import { deepestFocus } from './focus.ts';

/** Up to this width the evidence lies below the charts, and is docked when something is opened. */
const ONE_COLUMN = '(max-width: 1100px)';

/** The element that shows the evidence. */
export interface EvidencePanel extends HTMLElement {
  focusHeading(): void;
}

/** The place of the evidence: beside the charts, or docked over the page until it is closed. */
export class Drawer {
  readonly #place: () => HTMLElement | undefined;
  readonly #evidence: () => EvidencePanel | undefined;
  /** What had the focus when the evidence was opened. */
  #opener: HTMLElement | SVGElement | undefined;

  constructor(place: () => HTMLElement | undefined, evidence: () => EvidencePanel | undefined) {
    this.#place = place;
    this.#evidence = evidence;
  }

  /** Shows what an element of the page has just opened, by its `reform-open` event. */
  open(event: Event): void {
    const from = event.composedPath().find((target) => target instanceof HTMLElement && target.shadowRoot);
    if (from === this.#evidence()) {
      this.#reveal(false);
      return;
    }
    const element = from as HTMLElement | undefined;
    this.#opener = element?.shadowRoot?.activeElement as HTMLElement | undefined;
    this.#reveal(element?.closest('.wide') !== null || matchMedia(ONE_COLUMN).matches);
  }

  /** Shows what is open already; docked where it would not be seen. */
  show(): void {
    const { bottom = 0 } = this.#place()?.getBoundingClientRect() ?? {};
    const evidence = this.#evidence();
    if ((evidence?.getRootNode() as ShadowRoot | undefined)?.activeElement !== evidence) this.#opener = deepestFocus();
    // Beside the charts it scrolls away with them.
    this.#reveal(matchMedia(ONE_COLUMN).matches || bottom < innerHeight / 2);
  }

  /** Removes the evidence from over the page; the focus stays. */
  undock(): void {
    this.#place()?.classList.remove('docked');
  }

  /** Undocks the evidence and returns the focus to its opener; false where there is nothing to close. */
  close(): boolean {
    const wasDocked = this.#place()?.classList.contains('docked') ?? false;
    this.undock();
    const opener = this.#opener;
    this.#opener = undefined;
    opener?.focus();
    return wasDocked || opener !== undefined;
  }

  #reveal(isDocked: boolean): void {
    const place = this.#place();
    if (isDocked) place?.classList.add('docked');
    place?.scrollTo(0, 0);
    this.#evidence()?.focusHeading();
  }
}
