/** The element that has the focus, in whichever shadow root; undefined where none has. */
export function deepestFocus(): HTMLElement | SVGElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const isOne = element instanceof HTMLElement || element instanceof SVGElement;
  return isOne && element !== document.body ? (element as HTMLElement | SVGElement) : undefined;
}
