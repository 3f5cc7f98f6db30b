import { ReformEvidence } from './evidence/element.ts';
import { ReformSearch } from './search.ts';
import { ReformTimeline } from './timeline/element.ts';

export { ReformEvidence, ReformSearch, ReformTimeline };

const elements = {
  'reform-timeline': ReformTimeline,
  'reform-evidence': ReformEvidence,
  'reform-search': ReformSearch,
};

/** Makes the elements known to the document, once. */
export function define(): void {
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
