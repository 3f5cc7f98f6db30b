import { register } from '../register.ts';

/** Loads and registers the comparison. */
export async function defineComparison(): Promise<void> {
  register('reform-comparison', (await import('./element.ts')).ReformComparison);
}
