import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/root.ts';

/** A finished run of the program. */
export interface Ran {
  /** null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the program that goes on. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has written so far, both streams. */
  output(): string;
  readonly ended: Promise<Ran>;
}

/** The environment of a program that a test starts: of this process's no setting of Neo4j's and nothing of the tests' own. */
export function environmentWith(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const plain = Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_|REFORMGRAPH_TEST_|PORT$)/.test(name));
  return { ...Object.fromEntries(plain), ...env };
}

/** Starts a program in a checkout; it ends when this process does, as one that npm has started would. */
export function launch(command: string, args: string[], env: NodeJS.ProcessEnv = {}, cwd = root): Running {
  const child = spawn(command, args, {
    cwd,
    env: environmentWith({ npm_lifecycle_event: 'test', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, output: () => stdout + stderr, ended };
}

/** Runs `reformgraph …` to its end. */
export function reformgraph(args: string[], env: NodeJS.ProcessEnv = {}, checkout = root): Promise<Ran> {
  return launch(process.execPath, [join(checkout, 'bin', 'reformgraph.js'), ...args], env, checkout).ended;
}
