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

/** Presses Tab (or another key) until the focus is on what is looked for; fails after 150 times. */
export async function goTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 150; times++) {
    const here = await focused(page);
    if (wanted.test(here)) return;
    passed.push(here);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${wanted}; it came by\n${[...new Set(passed)].join('\n')}`);
}
