import { catalogues, type Catalogue } from './catalogue.ts';
import { evidenceTexts } from './evidence.ts';
import { howToReadTexts } from './how-to-read.ts';
import { kindTexts } from './kinds.ts';
import { networkTexts } from './network.ts';
import { pageTexts } from './page.ts';
import { postTexts } from './posts.ts';
import { shortcutTexts } from './shortcuts.ts';
import { timelineTexts } from './timeline.ts';

export { fill } from './catalogue.ts';

/** Every text of the page, by name. */
export const texts = {
  ...pageTexts,
  ...shortcutTexts,
  ...howToReadTexts,
  ...timelineTexts,
  ...evidenceTexts,
  ...networkTexts,
  ...postTexts,
  ...kindTexts,
};

/** The page's messages in one language. */
export type Messages = Catalogue<typeof texts>;

/** The page's messages by language. */
export const messagesOf = catalogues(texts);

/** The name of a type, kind, rank, stance … of the API: the message `<prefix><value>`, else the value itself. */
export function nameOf(messages: Messages, prefix: string, value: string): string {
  const name = (messages as Readonly<Record<string, unknown>>)[`${prefix}${value}`];
  return typeof name === 'string' ? name : value;
}
