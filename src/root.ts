import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the package's directory, whether the program runs from src/ or from dist/. */
export const root: string = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Whether this is a checkout, and not a package installed in node_modules. */
export const isCheckout: boolean = existsSync(join(root, 'src', 'cli.ts')) && !root.split(sep).includes('node_modules');

/** The absolute path of the directory for the local Neo4j and its jars: `.reformgraph` in a checkout, else in the current directory. */
export const stateDirectory: string = resolve(isCheckout ? root : process.cwd(), '.reformgraph');
