import { ReformEvidence } from './evidence/element.ts';
import { register } from './register.ts';
import { ReformSearch } from './search.ts';
import { ReformTimeline } from './timeline/element.ts';

const elements = {
  'reform-timeline': ReformTimeline,
  'reform-evidence': ReformEvidence,
  'reform-search': ReformSearch,
};

/** Registers the elements of the first screen. */
export function define(): void {
  for (const [name, element] of Object.entries(elements)) register(name, element);
}

/** Loads and registers the network. */
export async function defineNetwork(): Promise<void> {
  register('reform-network', (await import('./network/element.ts')).ReformNetwork);
}

/** Loads and registers the lower sections: the succession and the rules. */
export async function defineBelow(): Promise<void> {
  const [{ ReformSuccession }, { ReformRules }] = await Promise.all([
    import('./succession/element.ts'),
    import('./rules/element.ts'),
  ]);
  register('reform-succession', ReformSuccession);
  register('reform-rules', ReformRules);
}
