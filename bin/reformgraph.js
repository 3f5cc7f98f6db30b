#!/usr/bin/env node
// The program's entry. In a checkout src/ is compiled first, where it is newer than dist/.
const parent = process.ppid;
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, 'tsconfig.build.json');
const stamp = join(root, 'dist', '.built');
const lock = join(root, 'dist', '.building');

if (existsSync(join(root, 'src', 'cli.ts')) && existsSync(project)) await build();
const { main } = await import(pathToFileURL(join(root, 'dist', 'cli.js')).href);
await main(process.argv.slice(2), parent);

async function build() {
  if (isFresh()) return;
  mkdirSync(dirname(lock), { recursive: true });
  while (!take()) await sleep(100);
  try {
    // Another process may have built while this one waited.
    if (!isFresh()) await compile();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Folders count too: their time changes when a file is removed. */
function isFresh() {
  if (!existsSync(stamp) || !existsSync(join(root, 'dist', 'cli.js'))) return false;
  const built = statSync(stamp).mtimeMs;
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', name));
  return [...files, join(root, 'src'), project, join(root, 'tsconfig.json')].every((path) => {
    const status = statSync(path, { throwIfNoEntry: false });
    return status === undefined || status.mtimeMs < built;
  });
}

/** True where this process may build; a lock whose process has ended does not hold. */
function take() {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(lock, { force: true });
    else if (error.code !== 'ENOENT') throw error;
  }
  return false;
}

async function compile() {
  const begun = new Date();
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) fail('the packages are not installed: run npm ci');
  // In a group of its own: tsc's starter does not pass a signal on to the compiler.
  const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const stop = (name) => {
    process.kill(-child.pid, 'SIGKILL');
    rmSync(lock, { force: true });
    process.exit(name === 'SIGINT' ? 130 : name === 'SIGHUP' ? 129 : 143);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, stop);
  const code = await new Promise((resolve) => child.once('close', resolve));
  for (const name of names) process.off(name, stop);
  if (code === 0) {
    writeFileSync(stamp, '');
    // A file changed while tsc ran is newer than the stamp.
    const { utimesSync } = await import('node:fs');
    utimesSync(stamp, begun, begun);
    return;
  }
  process.stderr.write(output);
  if (!existsSync(join(root, 'dist', 'cli.js'))) fail('src/ could not be compiled');
  process.stderr.write('src/ has errors of type (above); going on with what was compiled\n');
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
