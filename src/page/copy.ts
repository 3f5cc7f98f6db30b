import type { ViewContext } from './view-context.ts';

/** Copies a text to the clipboard and announces `done`, or that it failed. */
export async function copy(context: ViewContext, text: string | Promise<string>, done: string): Promise<void> {
  try {
    await write(text);
    context.announce(done);
  } catch {
    context.announce(context.messages.copyFailed);
  }
}

async function write(text: string | Promise<string>): Promise<void> {
  // A text that is still loading is promised at once: Safari grants the clipboard only within the click itself.
  if (typeof text !== 'string' && 'ClipboardItem' in globalThis) {
    const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } else await navigator.clipboard.writeText(await text);
}
