import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { Day } from '../days.ts';
import { dayAt, type TimeScale } from '../time-scale.ts';
import { panned, zoomed, type ViewWindow } from './view-window.ts';

/** What gestures change. */
export interface GestureActions {
  /** The window now; the one that is drawn may be older. */
  window(): ViewWindow;
  show(window: ViewWindow): void;
  setDay(day: Day): void;
}

/** Height in pixels of the axis at the top of the chart. */
const AXIS = 30;

/** Dragging the cursor or the axis sets the day, dragging the field pans; Ctrl + wheel and pinching zoom. */
class Gestures extends Directive {
  #element: SVGSVGElement | undefined;
  #scale!: TimeScale;
  #actions!: GestureActions;
  #drag: 'day' | 'pan' | undefined;
  /** The x of each pointer that is down. */
  readonly #pointers = new Map<number, number>();

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('gestures() belongs on an element');
  }

  override render(_scale: TimeScale, _actions: GestureActions): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [scale, actions]: [TimeScale, GestureActions]): typeof noChange {
    [this.#scale, this.#actions] = [scale, actions];
    if (!this.#element) this.#listen((this.#element = part.element as SVGSVGElement));
    return noChange;
  }

  #listen(element: SVGSVGElement): void {
    element.addEventListener('pointerdown', this.#down);
    element.addEventListener('pointermove', this.#move);
    element.addEventListener('pointerup', this.#up);
    element.addEventListener('pointercancel', this.#up);
    element.addEventListener('wheel', this.#wheel, { passive: false });
  }

  get #box(): DOMRect {
    return this.#element!.getBoundingClientRect();
  }

  #dayAt(clientX: number): number {
    return dayAt(clientX - this.#box.left, this.#scale);
  }

  readonly #down = (event: PointerEvent): void => {
    const [target, element] = [event.target as Element, this.#element!];
    if (event.button !== 0) return;
    // Pointers that were released elsewhere sent no event here.
    if (event.isPrimary) this.#pointers.clear();
    this.#pointers.set(event.pointerId, event.clientX);
    // A press on a mark opens it, unless a second pointer makes it a pinch.
    if (this.#pointers.size > 1) for (const id of this.#pointers.keys()) element.setPointerCapture(id);
    if (target.closest('.mark, .fold')) return;
    const isOnCursor = target.closest('.cursor') !== null;
    this.#drag = isOnCursor || event.clientY - this.#box.top < AXIS ? 'day' : 'pan';
    if (this.#drag === 'day' && !isOnCursor) this.#actions.setDay(Math.floor(this.#dayAt(event.clientX)));
    element.setPointerCapture(event.pointerId);
  };

  readonly #move = ({ pointerId, clientX }: PointerEvent): void => {
    const before = this.#pointers.get(pointerId);
    if (before === undefined) return;
    const { from, to, left, right } = this.#scale;
    const actions = this.#actions;
    if (this.#pointers.size === 2) {
      const other = [...this.#pointers].find(([id]) => id !== pointerId)?.[1] ?? before;
      const factor = Math.abs(before - other) / Math.max(1, Math.abs(clientX - other));
      if (Number.isFinite(factor) && factor > 0) actions.show(zoomed(actions.window(), factor, this.#dayAt(other)));
    } else if (this.#drag === 'day') {
      const start = this.#box.left;
      actions.setDay(Math.floor(this.#dayAt(Math.min(start + right, Math.max(start + left, clientX)))));
    } else if (this.#drag === 'pan')
      actions.show(panned(actions.window(), ((before - clientX) * (to - from)) / (right - left)));
    this.#pointers.set(pointerId, clientX);
  };

  readonly #up = ({ pointerId }: PointerEvent): void => {
    this.#pointers.delete(pointerId);
    this.#drag = undefined;
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const factor = event.deltaY > 0 ? 1.15 : 1 / 1.15;
    this.#actions.show(zoomed(this.#actions.window(), factor, this.#dayAt(event.clientX)));
  };
}

/** Makes the chart's `<svg>` follow the pointer. */
export const gestures = directive(Gestures);
