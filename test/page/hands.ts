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

/**
 * Presses Tab, or Shift+Tab to what stands before, until the focus is on a control; arrow keys lead from mark to mark of a chart. From
 * no mark the same key is tried twice before the others, so that no two marks lead to each other for ever.
 */
async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const tried = new Map<string, string[]>();
  for (let times = 0; times < 150; times++) {
    const [here, keys] = await control.evaluate(keysTowards);
    if (keys.length === 0) return;
    const before = tried.get(here) ?? [];
    const key = keys.find((each) => !before.includes(each)) ?? keys[0]!;
    tried.set(here, before.length < keys.length ? [...before, key] : [key]);
    await page.keyboard.press(key);
  }
  throw new Error(`150 keys did not lead to ${String(control)}`);
}

/** The id of the mark that has the focus, empty if none has, and the keys that may lead from there to an element, the best first; none if it has the focus. */
function keysTowards(wanted: Element): [here: string, keys: string[]] {
  /** An element after the hosts of the shadow roots that it is in. */
  const path = (element: Element): Element[] => {
    const { host } = element.getRootNode() as ShadowRoot;
    return host ? [...path(host), element] : [element];
  };
  let focused = document.activeElement ?? document.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const here = focused.getAttribute('data-id') ?? '';
  if (focused === wanted) return [here, []];
  if (focused.matches('.mark') && focused.parentNode === wanted.parentNode) {
    const [from, to] = [focused, wanted].map((mark) => mark.firstElementChild!.getBoundingClientRect());
    const [right, down] = [to!.x - from!.x, to!.y - from!.y];
    const across = right > 0 ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const along = down > 0 ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
    const isInRow = Math.abs(down) < 2;
    const [first, second] = isInRow ? [across, along] : [along, across];
    return [here, [first[0]!, second[0]!, first[1]!, second[1]!]];
  }
  const [one, other] = [path(focused), path(wanted)];
  const fork = one.findIndex((element, depth) => element !== other[depth]);
  const position = (one[fork] ?? focused).compareDocumentPosition(other[fork] ?? wanted);
  // What is slotted into an element stands somewhere within it.
  const { DOCUMENT_POSITION_PRECEDING: before, DOCUMENT_POSITION_CONTAINS: around } = Node;
  return ['', [(position & (before | around)) === before ? 'Shift+Tab' : 'Tab']];
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
