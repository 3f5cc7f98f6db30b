import type { Messages } from '../../messages/messages.ts';
import type { Item } from './items.ts';
import { isolated } from '../../messages/isolation.ts';

/** What is said of an item beside its label and date: the meaning of its signs and of its half strength. */
export function notesOf({ isContested, kind, isPublished, span }: Item, messages: Messages): readonly string[] {
  return [
    ...(isContested ? [messages.contested] : []),
    ...(kind === 'STATEMENT' ? [messages.reportedStatement] : []),
    ...(span?.isWithin ? [messages.legendWithin] : []),
    ...(isPublished ? [] : [messages.notYetPublished]),
  ];
}

/** The accessible name of a mark: `seen`, its label as the chart shows it, comes first for those who speak to their computer. */
export function spokenLabel(item: Item, seen: string, lane: string, messages: Messages): string {
  const { label, when } = item;
  const parts = [
    ...(seen === label ? [] : [isolated(seen)]),
    isolated(label),
    when ?? messages.noDate,
    lane,
    ...notesOf(item, messages),
  ];
  return `${parts.join('. ')}.`;
}
