import type { Messages } from '../../messages/messages.ts';
import type { Item } from './items.ts';

/** What is said of an item beside its label and date: the words for its signs, and for its half strength. */
export function notesOf({ isContested, kind, isKnown }: Item, messages: Messages): readonly string[] {
  return [
    ...(isContested ? [messages.contested] : []),
    ...(kind === 'STATEMENT' ? [messages.reportedStatement] : []),
    ...(isKnown ? [] : [messages.notYetPublished]),
  ];
}
