import { stat } from 'node:fs/promises';
import { Stop } from '../stop.ts';

/** Throws Stop with code 2 unless an option or argument names a folder. */
export async function folder(path: string, name: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory())
    throw new Stop(`${name}: expected a folder, found ${found ? 'a file' : 'nothing'} at ${path}`, 2);
}
