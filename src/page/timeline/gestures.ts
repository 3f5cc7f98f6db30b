import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { ReformTimeline } from './element.ts';
import type { Picture } from './picture.ts';
import { panned, zoomed } from './view-window.ts';

/** What a pointer does: it moves the day, or the field, or two of them pinch. */
type Gesture = { readonly kind: 'day' } | { readonly kind: 'pan'; x: number } | { readonly kind: 'none' };

/** Drag of the flag or axis: the day. Drag of the field: pan. Ctrl + wheel, pinch: zoom. */
class Gestures extends Directive {
  #bound = false;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('gestures stands on an element');
  }

  override render(_timeline: ReformTimeline, _picture: Picture): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [timeline, picture]: [ReformTimeline, Picture]): typeof noChange {
    if (!this.#bound) bind(part.element as SVGSVGElement, timeline, picture);
    this.#bound = true;
    return noChange;
  }
}

function bind(element: SVGSVGElement, timeline: ReformTimeline, picture: Picture): void {
  const pointers = new Map<number, number>();
  let gesture: Gesture = { kind: 'none' };
  const perPixel = () => {
    const { frame } = picture;
    return frame ? (frame.to - frame.from) / (frame.right - frame.left) : 0;
  };
  element.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (event.button !== 0) return;
    // Of one that ended elsewhere nothing was told.
    if (event.isPrimary) pointers.clear();
    pointers.set(event.pointerId, event.clientX);
    // What began on a mark opens it, unless a second one makes a pinch of it.
    if (pointers.size > 1) for (const id of pointers.keys()) element.setPointerCapture(id);
    if (target.closest('.mark, .fold')) return;
    const box = element.getBoundingClientRect();
    const isDay = target.closest('.cursor') !== null || event.clientY - box.top < 30;
    gesture = isDay ? { kind: 'day' } : { kind: 'pan', x: event.clientX };
    if (isDay && !target.closest('.cursor')) timeline.lookAt(Math.floor(picture.dayOf(event, box)));
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const box = element.getBoundingClientRect();
    if (pointers.size === 2) {
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1] ?? before;
      const factor = Math.abs(before - other) / Math.max(1, Math.abs(event.clientX - other));
      if (Number.isFinite(factor) && factor > 0)
        timeline.show(zoomed(timeline.window, factor, picture.dayOf({ clientX: other }, box)));
    } else if (gesture.kind === 'day') {
      const { left = 0, right = 0 } = picture.frame ?? {};
      const clientX = Math.min(box.left + right, Math.max(box.left + left, event.clientX));
      timeline.lookAt(Math.floor(picture.dayOf({ clientX }, box)));
    } else if (gesture.kind === 'pan') timeline.show(panned(timeline.window, (before - event.clientX) * perPixel()));
    pointers.set(event.pointerId, event.clientX);
  });
  const end = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    gesture = { kind: 'none' };
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const about = picture.dayOf(event, element.getBoundingClientRect());
      timeline.show(zoomed(timeline.window, event.deltaY > 0 ? 1.15 : 1 / 1.15, about));
    },
    { passive: false },
  );
}

/** Stands on the picture's `<svg>` and binds its gestures once. */
export const gestures = directive(Gestures);
