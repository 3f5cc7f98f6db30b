import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { stateDirectory } from '../../src/root.ts';

/** An entry as pybtex reads it: values and names in TeX. */
interface PybtexEntry {
  readonly type: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const VERSION = '0.26.1';
/** Where pybtex is installed by the first run, as Neo4j's jars are. */
const packages = join(stateDirectory, `pybtex-${VERSION}`);

/**
 * Reads BibTeX with pybtex, which the first run installs.
 * @param skip called with the reason where there is no Python, or where pybtex cannot be had; it must not return.
 */
export async function readAsPybtex(bibtex: string, skip: (reason: string) => never): Promise<readonly PybtexEntry[]> {
  if (!existsSync(packages)) {
    const part = `${packages}.${process.pid}.part`;
    const options = ['--quiet', '--disable-pip-version-check', '--retries', '0', '--timeout', '10'];
    const installed = await python(['-m', 'pip', 'install', ...options, '--target', part, `pybtex==${VERSION}`]);
    if (installed.code !== 0) skip(`pybtex cannot be installed: ${installed.output.trim().split('\n').at(-1)}`);
    await rename(part, packages);
  }
  const { code, output } = await python([join(import.meta.dirname, 'read-bibtex.py')], bibtex);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output) as readonly PybtexEntry[];
}

async function python(args: string[], input = ''): Promise<{ code: number | null; output: string }> {
  const child = spawn('python3', args, { env: { ...process.env, PYTHONPATH: packages } });
  const ended = new Promise<{ code: number | null; reason: string }>((resolve) => {
    child.once('error', ({ message }) => resolve({ code: null, reason: message }));
    child.once('close', (code) => resolve({ code, reason: '' }));
  });
  child.stdin.on('error', () => undefined).end(input);
  const [out, errors, { code, reason }] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  return { code, output: code === 0 ? out : `${errors}${reason}` };
}
