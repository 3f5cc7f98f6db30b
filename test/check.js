// The runner of `npm run check`: format, lint, types and the tests that need neither a database, nor the built program, nor
// Apollo's modules (they are read longer than tested), nor volume, side by side.
// `npm test` has the rest.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const checks = {
  // Types are checked with the rules, in one reading of the sources, by the tsconfig.json nearest to each file.
  sources: [join(modules, 'oxlint', 'bin', 'oxlint'), '--type-aware', '--type-check', '--deny-warnings'],
  tests: [
    join(modules, 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=dot',
    '--project=quick',
    '--tagsFilter=!volume',
    // What tests leave behind is cleared a quarter as often (a tenth of the time).
    '--execArgv=--max-semi-space-size=64',
    // Code that runs once costs more to optimize than it saves (a quarter of the processor time).
    '--execArgv=--no-opt',
  ],
  format: [join(modules, 'oxfmt', 'bin', 'oxfmt'), '--check'],
};

/** The tests' temporary files; those of a run that was killed are removed by the next `npm test`. */
const temporary = join(root, '.reformgraph', `test-${process.pid}`);
mkdirSync(temporary, { recursive: true });
const passed = await Promise.all(Object.keys(checks).map(check));
rmSync(temporary, { recursive: true, force: true });
process.exitCode = passed.every(Boolean) ? 0 : 1;

/** Runs one check and prints its output only where it fails. */
async function check(name) {
  const begun = Date.now();
  const child = spawn(process.execPath, checks[name], {
    cwd: root,
    env: {
      ...process.env,
      NO_COLOR: '1',
      TMPDIR: temporary,
      // The type checker is a Go program that ends before its garbage would matter (1.2 GB; a third less time).
      GOGC: 'off',
      // One core for it, the other for the tests.
      GOMAXPROCS: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const line = `${name.padEnd(7)} ${code === 0 ? 'ok' : 'FAILED'}  ${((Date.now() - begun) / 1000).toFixed(1)} s\n`;
  process.stdout.write(code === 0 ? line : `${output.trimEnd()}\n${line}`);
  return code === 0;
}
