import type { Words } from '../../messages/messages.ts';
import type { Item } from './items.ts';

/** What is said of an item beside its label and date: the words for its signs, and for its half strength. */
export function notesOf({ isContested, kind, isKnown }: Item, words: Words): readonly string[] {
  return [
    ...(isContested ? [words.contested] : []),
    ...(kind === 'STATEMENT' ? [words.someonesWord] : []),
    ...(isKnown ? [] : [words.notYetPublic]),
  ];
}
