import { placeAt } from '../../messages/views.ts';
import type { About } from './subject.ts';

/** What a path below the address of a data set is about; undefined if nothing is there. */
export function aboutAt(path: string): About | undefined {
  if (!path.startsWith('id/')) return placeAt(path);
  try {
    return { id: decodeURIComponent(path.slice('id/'.length)) };
  } catch {
    return undefined;
  }
}
