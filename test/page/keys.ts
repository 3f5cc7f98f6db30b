import type { Page } from 'playwright-core';

/** What the focus is on, through all shadow roots: its tag, name and id. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.localName}#${element.id} ${name.replace(/\s+/g, ' ').trim()}`;
  });
}
