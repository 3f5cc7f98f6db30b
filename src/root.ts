import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of the package (that of package.json), absolute; the same whether run from src/ or from dist/. */
export const root: string = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** True in a checkout, false where the package is installed in another one's node_modules. */
export const isCheckout: boolean = existsSync(join(root, 'src', 'cli.ts')) && !root.split(sep).includes('node_modules');

/** Where the local Neo4j, its jars and its pid files lie, absolute: in a checkout its own `.reformgraph`, else the current directory's. */
export const stateDirectory: string = resolve(isCheckout ? root : process.cwd(), '.reformgraph');
