import { Option } from 'commander';
import { folder } from './folder.ts';

/** `--texts DIR`, which may be given several times: folders that hold the sources' texts, at any depth. */
export function textsOption(description: string): Option {
  return new Option('--texts <dir>', `${description}; may be given several times`).argParser(
    (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
  );
}

/**
 * Makes sure that each `--texts` names a folder.
 * @throws Stop with code 2 where one does not.
 */
export async function textFolders(paths: readonly string[] = []): Promise<readonly string[]> {
  for (const path of paths) await folder(path, '--texts');
  return paths;
}
