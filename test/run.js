// The runner of `npm test`: Neo4j servers of the tests' own, vitest beside them, and the closing line. Arguments are vitest's; with
// --deep it is the runner of `npm run test:deep`: the tests that try many cases, with all of them, and those that take long.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../bin/build.js';
import { selections } from './selections.js';

const parent = process.ppid;
await build();
const { startChild, stopChild } = await import('../dist/neo4j/children.js');
const { Stop } = await import('../dist/stop.js');
const { say } = await import('../dist/commands/output.js');
const { Interrupted, listenForStop, stopping } = await import('../dist/commands/signals.js');
const { stateDirectory } = await import('../dist/root.js');
const { clearLeftOvers, removeFolder, testDatabases } = await import('./database.js');

const isDeep = process.argv.includes('--deep');
const args = process.argv.slice(2).filter((each) => each !== '--deep');
/** Whether some files are named: all of their tests run. */
const areNamed = args.some((each) => !each.startsWith('-'));
/**
 * How many test files run at once, each with a database: one where some are named. One more than there are processors, since a test
 * and its database wait for each other.
 */
const wanted = areNamed ? 1 : Math.min(4, availableParallelism() + 1);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Everything of this run: the database's files and the tests' temporary ones. */
const folder = join(stateDirectory, `test-${process.pid}`);
const temporary = join(folder, 'tmp');
/**
 * A database of the tests plans thousands of statements, and runs each a few times: the second compiler's work and the collector's
 * threads cost a quarter of the whole run's processor time, and gain nothing.
 */
const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
listenForStop(parent);
process.exit(await main());

async function main() {
  try {
    const { code, counts } = await tested();
    stopping.throwIfAborted();
    if (counts === undefined) say(`vitest ended without a result (exit code ${code})`);
    const { passed, failed, skipped } = counts ?? { passed: 0, failed: 1, skipped: 0 };
    const bad = code !== 0 || failed > 0 || passed === 0;
    await write(`${passed} passed, ${bad && failed === 0 ? 1 : failed} failed, ${skipped} skipped\n`);
    return bad ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Stop || error instanceof Interrupted)) throw error;
    say(error.message);
    return error.code;
  }
}

/** What vitest says, after everything has been ended and removed that the run had. */
async function tested() {
  let databases;
  try {
    await clearLeftOvers(say);
    mkdirSync(temporary, { recursive: true });
    // Of testcontainers and of the tests: nothing outside the checkout.
    process.env.TMPDIR = temporary;
    process.env.JAVA_TOOL_OPTIONS ??= SHORT_LIVED;
    databases = await testDatabases(wanted, { folder, say, signal: stopping });
    return await vitest(databases.uris);
  } finally {
    await databases?.release();
    await removeFolder(folder, say);
  }
}

/** Runs vitest in a process group of its own; a signal to this process ends it. */
async function vitest(uris) {
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', `--reporter=${join(root, 'test', 'counts.js')}`];
  const selection = isDeep ? selections.deep : areNamed ? undefined : selections.usual;
  const filter = selection ? [`--tagsFilter=${selection.filter}`] : [];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')));
  const child = startChild(
    process.execPath,
    [program, 'run', ...reporters, ...filter, ...args],
    {
      cwd: root,
      env: {
        ...env,
        ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
        ...(isDeep && { REFORMGRAPH_TEST_SHARE: '1' }),
        REFORMGRAPH_TEST_URI: uris.join(' '),
        REFORMGRAPH_TEST_WORKERS: String(uris.length),
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
    stopping,
  );
  let counts;
  child.on('message', (message) => (counts = message));
  const stop = () => void stopChild(child, 2000);
  stopping.addEventListener('abort', stop);
  const code = await new Promise((resolve) => child.once('close', resolve));
  stopping.removeEventListener('abort', stop);
  return { code, counts };
}

function write(text) {
  return new Promise((resolve) => process.stdout.write(text, resolve));
}
