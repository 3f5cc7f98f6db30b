/** What has the focus, through all shadow roots; undefined: nothing. */
export function deepestFocus(): HTMLElement | SVGElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const isOne = element instanceof HTMLElement || element instanceof SVGElement;
  return isOne && element !== document.body ? (element as HTMLElement | SVGElement) : undefined;
}
