import { fill } from '../messages/messages.ts';

/** The most words in which two statements differ to be told as one. */
const MOST = 4;
/** Where a word with the blank before it begins, or a sign that ends a clause. */
const PARTS = /(?= )|(?=[,.;:](?: |$))/;

/** Two statements that differ in a few words, as one: "There were 8 or 9 posts."; undefined if they differ in more. */
export function eitherOf(one: string, other: string, eitherOr: string): string | undefined {
  const [words, others] = [one.split(PARTS), other.split(PARTS)] as const;
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start++;
  let end = 0;
  while (end < most - start && words.at(-1 - end) === others.at(-1 - end)) end++;
  const [word, otherWord] = [words, others].map((each) => each.slice(start, each.length - end));
  const isShort = [word, otherWord].every((each) => each!.length > 0 && each!.length <= MOST);
  if (!isShort || start + end < MOST) return undefined;
  const [text, otherText] = [word, otherWord].map((each) => each!.join('').trim()) as [string, string];
  const either = (start > 0 ? ' ' : '') + fill(eitherOr, text, otherText);
  return [...words.slice(0, start), either, ...words.slice(words.length - end)].join('');
}
