import type { Locator, Page } from 'playwright-core';

/** A reader's hand. Each thing that it does is a step, but for the way to a control. */
export interface Hand {
  /** What it has done so far, step by step. */
  readonly steps: readonly string[];
  /** Uses a button, a link or a mark of a chart. */
  press(control: Locator): Promise<void>;
  /** Replaces the text of a field and presses Enter. */
  type(field: Locator, text: string): Promise<void>;
  /** Chooses an option of a list by its name. */
  choose(list: Locator, option: string): Promise<void>;
  /** Zooms in far upon a mark of the timeline. */
  zoom(mark: Locator): Promise<void>;
}

/** Presses Tab, or Shift+Tab to what stands before, until the focus is on a control; among marks of a chart Home, then the right arrow. */
async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  let isAmongMarks = false;
  for (let times = 0; times < 200; times++) {
    const key = await control.evaluate(keyTowards);
    if (key === null) return;
    await page.keyboard.press(key === 'ArrowRight' && !isAmongMarks ? 'Home' : key);
    isAmongMarks = key === 'ArrowRight';
  }
  throw new Error(`200 keys did not lead to ${String(control)}`);
}

/** The key that leads towards an element; null if it has the focus. */
function keyTowards(wanted: Element): string | null {
  /** An element after the hosts of the shadow roots that it is in. */
  const path = (element: Element): Element[] => {
    const { host } = element.getRootNode() as ShadowRoot;
    return host ? [...path(host), element] : [element];
  };
  let focused = document.activeElement ?? document.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === wanted) return null;
  if (focused.matches('.mark') && focused.parentNode === wanted.parentNode) return 'ArrowRight';
  const [one, other] = [path(focused), path(wanted)];
  const fork = one.findIndex((element, depth) => element !== other[depth]);
  const position = (one[fork] ?? focused).compareDocumentPosition(other[fork] ?? wanted);
  // What is slotted into an element stands somewhere within it.
  const { DOCUMENT_POSITION_PRECEDING: before, DOCUMENT_POSITION_CONTAINS: around } = Node;
  return (position & (before | around)) === before ? 'Shift+Tab' : 'Tab';
}

/** Hands of a reader of a page: each with what it has done. */
export const hands = {
  mouse(page: Page): Hand {
    const steps: string[] = [];
    const step = async (what: string, control: Locator, action: () => Promise<unknown>) => {
      steps.push(`${what} ${String(control)}`);
      await action();
    };
    return {
      steps,
      press: (control) => step('click', control, () => control.click()),
      type: (field, text) =>
        step(`type "${text}"`, field, async () => {
          await field.fill(text);
          await field.press('Enter');
        }),
      choose: (list, option) => step(`choose "${option}"`, list, () => list.selectOption({ label: option })),
      zoom: (mark) =>
        step('turn the wheel', mark, async () => {
          await mark.hover();
          await page.keyboard.down('Control');
          for (let turns = 0; turns < 10; turns++) await page.mouse.wheel(0, -100);
          await page.keyboard.up('Control');
        }),
    };
  },

  keyboard(page: Page): Hand {
    const steps: string[] = [];
    const step = async (what: string, control: Locator, action: () => Promise<unknown>) => {
      steps.push(`${what} ${String(control)}`);
      await reach(page, control);
      await action();
    };
    const { keyboard } = page;
    return {
      steps,
      press: (control) => step('Enter', control, () => keyboard.press('Enter')),
      type: (field, text) =>
        step(`type "${text}"`, field, async () => {
          await keyboard.press('Control+A');
          await keyboard.type(text);
          await keyboard.press('Enter');
        }),
      choose: (list, option) => step(`choose "${option}"`, list, () => keyboard.type(option)),
      async zoom(mark) {
        await mark.waitFor();
        for (const key of ['+', '+']) {
          steps.push(key);
          await keyboard.press(key);
        }
      },
    };
  },
} as const satisfies Record<string, (page: Page) => Hand>;
