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
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, 'tsconfig.build.json');
const entry = join(root, 'dist', 'cli.js');
/** Its time is the moment at which the last complete build began. */
const stamp = join(root, 'dist', '.built');
const lock = join(root, 'dist', '.building');

/**
 * Compiles src/ to dist/ where this is a checkout and src/ is newer; of several processes one does it, the others wait.
 * Errors of type are printed, once for each state of src/, and do not stop the program: `npm run check` fails on them.
 */
export async function build() {
  if (!existsSync(join(root, 'src', 'cli.ts')) || !existsSync(project) || isFresh()) return;
  mkdirSync(dirname(lock), { recursive: true });
  while (!take()) await sleep(100);
  try {
    if (!isFresh()) await compile();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Folders count too: their time changes when a file is removed. */
function isFresh() {
  if (!existsSync(stamp) || !existsSync(entry)) return false;
  const built = statSync(stamp).mtimeMs;
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', name));
  return [...files, join(root, 'src'), project, join(root, 'tsconfig.json')].every((path) => {
    const status = statSync(path, { throwIfNoEntry: false });
    return status === undefined || status.mtimeMs < built;
  });
}

/** True where this process may build. */
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
    // Its process has ended, or the lock has just been given back.
    if (error.code === 'ESRCH') rmSync(lock, { force: true });
    else if (error.code !== 'ENOENT') throw error;
  }
  return false;
}

async function compile() {
  const begun = new Date();
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) fail('the packages are not installed: run npm ci');
  // A group of its own: tsc's starter does not pass a signal on to the compiler.
  const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const stop = (name) => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    rmSync(lock, { force: true });
    process.exit(128 + constants.signals[name]);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, stop);
  const code = await new Promise((resolve) => child.once('close', resolve));
  for (const name of names) process.off(name, stop);
  process.stderr.write(output);
  if (!existsSync(entry)) fail('src/ could not be compiled');
  if (code !== 0) process.stderr.write('going on in spite of these errors of type\n');
  writeFileSync(stamp, '');
  // A file that has changed while tsc ran is newer than that.
  utimesSync(stamp, begun, begun);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
