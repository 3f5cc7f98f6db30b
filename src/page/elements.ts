import { ReformEvidence } from './evidence/element.ts';
import { ReformRules } from './rules/element.ts';
import { ReformSearch } from './search.ts';
import { ReformSuccession } from './succession/element.ts';
import { ReformTimeline } from './timeline/element.ts';

const elements = {
  'reform-timeline': ReformTimeline,
  'reform-evidence': ReformEvidence,
  'reform-search': ReformSearch,
  'reform-succession': ReformSuccession,
  'reform-rules': ReformRules,
};

/** Makes the elements known to the document, once; all but the network, which is loaded apart. */
export function define(): void {
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}

/** Loads the network and makes it known. */
export async function defineNetwork(): Promise<void> {
  const { ReformNetwork } = await import('./network/element.ts');
  if (!customElements.get('reform-network')) customElements.define('reform-network', ReformNetwork);
}
