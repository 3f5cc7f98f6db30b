import { deepestFocus } from './focus.ts';

/** Up to this width the evidence lies below the charts, and is docked when something is opened. */
const ONE_COLUMN = '(max-width: 1100px)';

/** What shows the evidence. */
export interface EvidencePanel {
  focusHeading(): void;
}

/** The place of the evidence: beside the charts if `isColumn`, else and on narrow screens docked over the page until it is closed. */
export class Drawer {
  readonly #place: () => HTMLElement | undefined;
  readonly #evidence: () => EvidencePanel | undefined;
  readonly #isColumn: boolean;
  /** What had the focus when the evidence was opened. */
  #opener: HTMLElement | SVGElement | undefined;

  constructor(place: () => HTMLElement | undefined, evidence: () => EvidencePanel | undefined, isColumn: boolean) {
    this.#place = place;
    this.#evidence = evidence;
    this.#isColumn = isColumn;
  }

  /** Whether the evidence has no place beside the charts. */
  get isOver(): boolean {
    return !this.#isColumn || matchMedia(ONE_COLUMN).matches;
  }

  /** Shows what an element of the page has just opened, by its `reform-open` event. */
  open(event: Event): void {
    const from = event.composedPath().find((target) => target instanceof HTMLElement && target.shadowRoot);
    if (from !== undefined && this.#place()?.contains(from as HTMLElement)) {
      this.#reveal(false);
      return;
    }
    const element = from as HTMLElement | undefined;
    this.#opener = element?.shadowRoot?.activeElement as HTMLElement | undefined;
    this.#reveal(element?.closest('.wide') !== null || this.isOver);
  }

  /** Shows what is open already; docked where it would not be seen. */
  show(): void {
    const place = this.#place();
    const { bottom = 0 } = place?.getBoundingClientRect() ?? {};
    if (!place?.querySelector(':focus-within')) this.#opener = deepestFocus();
    // Beside the charts it scrolls away with them.
    this.#reveal(this.isOver || bottom < innerHeight / 2);
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
