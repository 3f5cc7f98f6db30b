import type { Language } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';

/** What views of every kind are drawn with: the reader's language and what a view may cause. */
export interface ViewContext {
  readonly language: Language;
  readonly messages: Messages;
  /** Opens the evidence of a claim or an entity. */
  open(id: string): void;
  /** Tells the reader, once, what was just done. */
  announce(text: string): void;
}
