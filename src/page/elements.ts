import { ReformEvidence } from './evidence/element.ts';
import { ReformNetwork } from './network/element.ts';
import { ReformRules } from './rules/element.ts';
import { ReformSearch } from './search.ts';
import { ReformSuccession } from './succession/element.ts';
import { ReformTimeline } from './timeline/element.ts';

export { ReformEvidence, ReformNetwork, ReformRules, ReformSearch, ReformSuccession, ReformTimeline };

const elements = {
  'reform-timeline': ReformTimeline,
  'reform-network': ReformNetwork,
  'reform-succession': ReformSuccession,
  'reform-rules': ReformRules,
  'reform-evidence': ReformEvidence,
  'reform-search': ReformSearch,
};

/** Makes the elements known to the document, once. */
export function define(): void {
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
