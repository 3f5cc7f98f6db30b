import { seedCache } from './api.ts';
import { Timeline, type TimelineQuery } from './operations.ts';
import { everyEvent } from './timeline/timeline-queries.ts';

/** Puts the events that came with the document into the cache, so that the timeline is drawn without a request. */
export function seedFrom(document: Document, src: string, language: string): void {
  const block = document.getElementById('first-data');
  if (!block || document.documentElement.lang !== language) return;
  seedCache(src, Timeline, everyEvent(language), JSON.parse(block.textContent) as TimelineQuery);
}
