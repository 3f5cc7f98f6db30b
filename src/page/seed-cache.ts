import { seedCache } from './api.ts';
import { Timeline, type EventFragment } from './operations.ts';
import { everyEvent } from './timeline/timeline-queries.ts';

/** Takes the events from the list that the server put into the page, so that the timeline is drawn without asking for them. */
export function seedFrom(document: Document, src: string, language: string): void {
  const table = document.querySelector('reform-page table[data-whole]');
  if (!table || document.documentElement.lang !== language) return;
  const nodes = [...table.querySelectorAll<HTMLElement>('tr[data-id]')].map((row) => {
    const { id = '', type, kind } = row.dataset;
    const [label, edtf, name] = [...row.children].map(({ textContent }) => textContent ?? '');
    return { __typename: type, id, kind, name, date: edtf ? { edtf, label } : null } as EventFragment;
  });
  seedCache(src, Timeline, everyEvent(language), { timeline: { nodes, pageInfo: { hasNextPage: false } } });
}
