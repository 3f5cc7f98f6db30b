import { ReformEvidence } from './evidence/element.ts';
import { ReformSearch } from './search.ts';
import { ReformTimeline } from './timeline/element.ts';

const elements = {
  'reform-timeline': ReformTimeline,
  'reform-evidence': ReformEvidence,
  'reform-search': ReformSearch,
};

/** Makes the elements of a page's first screen known to the document, once. */
export function define(): void {
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}

/** Loads the network and makes it known. */
export async function defineNetwork(): Promise<void> {
  const { ReformNetwork } = await import('./network/element.ts');
  if (!customElements.get('reform-network')) customElements.define('reform-network', ReformNetwork);
}

/** Loads the succession and the rules, and makes them known. */
export async function defineBelow(): Promise<void> {
  const [{ ReformSuccession }, { ReformRules }] = await Promise.all([
    import('./succession/element.ts'),
    import('./rules/element.ts'),
  ]);
  if (!customElements.get('reform-succession')) customElements.define('reform-succession', ReformSuccession);
  if (!customElements.get('reform-rules')) customElements.define('reform-rules', ReformRules);
}
