import type { ReformElement } from './element.ts';

/** Puts a text on the clipboard and says so with a `reform-say` event; so it does where that fails. */
export async function copy(element: ReformElement, text: string | Promise<string>, done: string): Promise<void> {
  let said = done;
  try {
    await write(text);
  } catch {
    said = element.messages.copyFailed;
  }
  say(element, said);
}

/** Has something said to the reader, once; the page shows it for a moment. */
export function say(element: HTMLElement, text: string): void {
  element.dispatchEvent(new CustomEvent('reform-say', { detail: { text }, bubbles: true, composed: true }));
}

async function write(text: string | Promise<string>): Promise<void> {
  // A text that is still to come is promised at once: Safari grants the clipboard only within the click itself.
  if (typeof text !== 'string' && 'ClipboardItem' in globalThis) {
    const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } else await navigator.clipboard.writeText(await text);
}
