import { ReformEvidence } from './evidence/element.ts';
import { ReformSearch } from './search.ts';
import { ReformTimeline } from './timeline/element.ts';

const elements = {
  'reform-timeline': ReformTimeline,
  'reform-evidence': ReformEvidence,
  'reform-search': ReformSearch,
};

/** Makes an element known to the document, once. */
export function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

/** Makes the elements of a page's first screen known to the document, once. */
export function define(): void {
  for (const [name, element] of Object.entries(elements)) register(name, element);
}

/** Loads the network and makes it known. */
export async function defineNetwork(): Promise<void> {
  register('reform-network', (await import('./network/element.ts')).ReformNetwork);
}

/** Loads the succession and the rules, and makes them known. */
export async function defineBelow(): Promise<void> {
  const [{ ReformSuccession }, { ReformRules }] = await Promise.all([
    import('./succession/element.ts'),
    import('./rules/element.ts'),
  ]);
  register('reform-succession', ReformSuccession);
  register('reform-rules', ReformRules);
}
