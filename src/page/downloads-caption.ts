import { filledParts } from '../messages/filled.ts';
import { overviewMessagesOf } from '../messages/overview.ts';
import { viewName } from '../messages/views.ts';
import { NAMED, yearsLabel } from '../messages/years.ts';
import { request } from './api.ts';
import { dayLabel } from './dates.ts';
import type { Exportable } from './exportable.ts';
import { FirstSight } from './operations.ts';

/** What a downloaded chart says of itself: it stands where nothing else does. */
export interface Caption {
  readonly title: string;
  /** The data set, and the day that is shown. */
  readonly shown: string;
  /** The sources by name, and the address of the view; each is a line. */
  readonly sources: readonly string[];
}

/** The caption of an element's chart; without the data set's own where the server does not say it. */
export async function captionOf(element: Exportable): Promise<Caption> {
  const { src, language, renderRoot } = element;
  const shownDay = dayOf(element);
  const title = renderRoot.querySelector('#title')?.textContent?.trim() ?? '';
  const found = await request(src, FirstSight, { language }).catch(() => undefined);
  if (!found) return { title, shown: shownDay, sources: [element.permalink()] };
  const { dataset } = found;
  const messages = overviewMessagesOf(language);
  const names = dataset.publishers.flatMap(({ publisher }) => publisher?.name ?? []);
  const said = filledParts(names.length > NAMED ? messages.bySources : messages.byAllSources, [
    messages.pages(dataset.sourceCount),
    messages.publishers(names.length),
    yearsLabel(dataset.publishers),
    names.slice(0, NAMED).join(', '),
  ]);
  return {
    title,
    shown: [dataset.title, shownDay].filter(Boolean).join(' · '),
    sources: [...(names.length > 0 ? [`${viewName('sources', language)}: ${said.join('')}`] : []), element.permalink()],
  };
}

/** The day that is shown, or the days that are compared, in words: where the element says them itself, as it does. */
function dayOf({ renderRoot, viewStore, messages, language }: Exportable): string {
  const told = renderRoot.querySelector('.shown-day')?.textContent?.trim();
  const { at } = viewStore.pinned;
  return told ?? (at === null ? '' : `${messages.asOf} ${dayLabel(at, language)}`);
}
