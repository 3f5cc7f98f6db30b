import { register } from './register.ts';

/** Loads and registers the comparison. */
export async function defineComparison(): Promise<void> {
  register('reform-comparison', (await import('./comparison/element.ts')).ReformComparison);
}

/** Loads and registers the elections. */
export async function defineElections(): Promise<void> {
  register('reform-elections', (await import('./elections/element.ts')).ReformElections);
}

/** Loads and registers the conflicts. */
export async function defineConflicts(): Promise<void> {
  register('reform-conflicts', (await import('./conflicts/element.ts')).ReformConflicts);
}

/** Loads and registers the sources. */
export async function defineSources(): Promise<void> {
  register('reform-sources', (await import('./sources/element.ts')).ReformSources);
}
