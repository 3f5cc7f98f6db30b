import { catalogues, type Catalogue } from './catalogue.ts';
import { evidenceTexts } from './evidence.ts';
import { kindTexts } from './kinds.ts';
import { pageTexts } from './page.ts';
import { timelineTexts } from './timeline.ts';

export { fill } from './catalogue.ts';

/** The texts that the page needs from the start. What it loads later brings its own: network, posts, shortcuts, how to read. */
export const texts = {
  ...pageTexts,
  ...timelineTexts,
  ...evidenceTexts,
  ...kindTexts,
};

/** The messages that all elements share, in one language. */
export type Messages = Catalogue<typeof texts>;

/** The messages that all elements share, by language. */
export const messagesOf = catalogues(texts);

/** The name of a type, kind, rank, stance … of the API: the message `<prefix><value>`, else the value itself. */
export function nameOf(messages: Messages, prefix: string, value: string): string {
  const name = (messages as Readonly<Record<string, unknown>>)[`${prefix}${value}`];
  return typeof name === 'string' ? name : value;
}
