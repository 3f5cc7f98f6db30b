import { seedCache } from './api.ts';
import { Timeline, type EventFragment } from './operations.ts';
import { everyEvent } from './timeline/timeline-queries.ts';

/** Takes the events from the list that the server put into the page, so that the timeline is drawn without asking for them. */
export function seedFrom(document: Document, src: string, language: string): void {
  const table = document.querySelector('reform-page table[data-whole]');
  if (!table || document.documentElement.lang !== language) return;
  const nodes = [...table.querySelectorAll<HTMLElement>('tr[data-id]')].map((row) => {
    const { id = '', type, kind, bounds } = row.dataset;
    const [fromMin, fromMax, toMin, toMax] = bounds?.split(',').map((day) => day || null) ?? [];
    const [label, edtf, name] = [...row.children].map(({ textContent }) => textContent ?? '');
    return {
      __typename: type,
      id,
      kind,
      name,
      date: edtf ? { edtf, label } : null,
      bounds: bounds === undefined ? null : { fromMin, fromMax, toMin, toMax },
    } as EventFragment;
  });
  seedCache(src, Timeline, everyEvent(language), { timeline: { nodes, pageInfo: { hasNextPage: false } } });
}
