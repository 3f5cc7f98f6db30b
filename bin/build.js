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
import { dirname, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, 'tsconfig.build.json');
const entry = join(root, 'dist', 'cli.js');
/** Its time is the moment at which the last complete build began. */
const stamp = join(root, 'dist', '.built');
const lock = join(root, 'dist', '.building');
/** The page's sources are bundled by a program of its own. */
const page = join(root, 'src', 'page');
const bundler = join(root, 'bin', 'build-page.js');
/** Its time is the moment at which the last complete bundling began. */
const bundled = join(root, 'dist', 'page', '.built');

/**
 * Compiles src/ to dist/ where this is a checkout and src/ is newer; of several processes one does it, the others wait.
 * Errors of type are printed, once for each state of src/, and do not stop the program: `npm run check` fails on them.
 */
export async function build() {
  if (!existsSync(join(root, 'src', 'cli.ts')) || !existsSync(project) || (isFresh() && isBundled())) return;
  mkdirSync(dirname(lock), { recursive: true });
  while (!take()) await sleep(100);
  try {
    await Promise.all([isFresh() || compile(), isBundled() || bundle()]);
  } finally {
    rmSync(lock, { force: true });
  }
}

function isFresh() {
  const sources = filesOf(join(root, 'src')).filter((path) => path !== page && !path.startsWith(page + sep));
  return existsSync(entry) && isNewer(stamp, [...sources, project, join(root, 'tsconfig.json')]);
}

function isBundled() {
  const shared = ['edtf', 'time', 'messages'].flatMap((station) => filesOf(join(root, 'src', station)));
  const examples = filesOf(join(root, 'examples'));
  const others = [bundler, join(root, 'custom-elements.json'), join(root, 'package-lock.json')];
  return isNewer(bundled, [...filesOf(page), ...shared, ...examples, ...others]);
}

/** Folders count too: their time changes when a file is removed. */
function filesOf(folder) {
  return [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, name))];
}

/** Whether a stamp is newer than all of these paths. */
function isNewer(of, paths) {
  if (!existsSync(of)) return false;
  const built = statSync(of).mtimeMs;
  return paths.every((path) => {
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
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) fail('the packages are not installed: run npm ci');
  const code = await run(
    [tsc, '-p', project, '--pretty', 'false'],
    stamp,
    (ended) => ended !== null && existsSync(entry),
  );
  if (!existsSync(entry)) fail('src/ could not be compiled');
  if (code !== 0) process.stderr.write('going on in spite of these errors of type\n');
}

async function bundle() {
  if (!existsSync(join(root, 'node_modules', 'vite'))) fail('the packages are not installed: run npm ci');
  const code = await run([bundler], bundled, (ended) => ended === 0);
  if (code !== 0) fail('src/page/ could not be bundled');
}

/** Process groups that a signal to this process ends with it. */
const running = new Set();

/** Runs a program of Node's, prints what it says, and sets the stamp to its beginning where `isDone` of its exit code. */
async function run(program, done, isDone) {
  const begun = new Date();
  // A group of its own: tsc's starter does not pass a signal on to the compiler.
  const child = spawn(process.execPath, program, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.pid !== undefined) running.add(child.pid);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const stop = (name) => {
    for (const pid of running) process.kill(-pid, 'SIGKILL');
    rmSync(lock, { force: true });
    process.exit(128 + constants.signals[name]);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, stop);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (child.pid !== undefined) running.delete(child.pid);
  for (const name of names) process.off(name, stop);
  process.stderr.write(output);
  if (isDone(code)) {
    mkdirSync(dirname(done), { recursive: true });
    writeFileSync(done, '');
    // A file that has changed while it ran is newer than that.
    utimesSync(done, begun, begun);
  }
  return code;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
