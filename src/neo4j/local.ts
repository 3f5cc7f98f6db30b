import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopChild, detachChild } from './children.ts';
import { AlreadyLocked, updateLock, releaseLock, acquireLock } from './server-lock.ts';
import { type Home, homeArgument, lastLines, launch, waitForStart } from './jvm.ts';
import { type ProcessIdentity, isAlive, identify, findProcesses } from './process-identity.ts';
import { freePort } from './ports.ts';

/** A Neo4j that this process has started from its jars. If it ends unexpectedly, it is started again on the same port. */
export interface LocalServer {
  readonly uri: string;
  /** Stops it and releases the lock of its folder; may be called more than once. */
  stop(): Promise<void>;
  /** Lets it outlive this process, which then neither restarts nor stops it. */
  detach(): void;
}

/** Options for starting a local server. Each folder has at most one server at a time. */
export interface LocalOptions extends Home {
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds that a server may take to stop before it is killed. */
const STOP_GRACE = 5000;
/** Maximum number of attempts to restart a server. */
const RETRIES = 3;

/**
 * Starts a Neo4j in its folder and waits until it is ready. A server that a dead process has left there is stopped first.
 * @throws AlreadyLocked if a living process holds the folder; Error with the server's last lines of output if it ends.
 */
export async function startLocal(options: LocalOptions): Promise<LocalServer> {
  const { folder, say, signal } = options;
  const taken = acquireLock(folder);
  if (taken !== undefined) throw new AlreadyLocked(taken);
  try {
    await stopOrphans(folder, say);
    for (let again = true; ; again = false) {
      const port = await freePort();
      try {
        return supervise(await attempt(options, port), port, options);
      } catch (error) {
        // Another program may have taken the port in the meantime.
        if (signal.aborted || !again || !String(error).includes('already in use')) throw error;
      }
    }
  } catch (error) {
    releaseLock(folder);
    throw error;
  }
}

/**
 * Stops servers that dead processes have left running in a folder or below it, since they lock its data. Only
 * the process that holds the server lock may call this.
 */
export async function stopOrphans(folder: string, say: (line: string) => void): Promise<void> {
  const home = homeArgument(folder);
  for (const pid of findProcesses((argument) => argument === home || argument.startsWith(`${home}/`))) {
    const server = identify(pid);
    if (server === undefined) continue;
    say(`stopping the Neo4j that an earlier run left behind (process ${pid})`);
    await stopServer(server);
  }
}

/** Stops a server that is not a child of this process, by SIGTERM, then SIGKILL; resolves when it has ended. */
export async function stopServer(server: ProcessIdentity): Promise<void> {
  const deadline = Date.now() + STOP_GRACE;
  for (let name: NodeJS.Signals | undefined = 'SIGTERM'; isAlive(server);) {
    if (name !== undefined) send(server.pid, name);
    await sleep(50);
    name = Date.now() > deadline ? 'SIGKILL' : undefined;
  }
}

/** One attempt to start a server on that port; if it fails, no process remains. */
async function attempt(options: LocalOptions, port: number): Promise<ChildProcess> {
  const { folder, signal } = options;
  const child = launch(options, port, signal);
  try {
    const server = child.pid === undefined ? undefined : identify(child.pid);
    updateLock(folder, { server });
    const uri = address(port);
    await waitForStart(child, uri, folder, signal);
    updateLock(folder, { server, uri });
    return child;
  } catch (error) {
    await stopChild(child, STOP_GRACE);
    throw error;
  }
}

function supervise(first: ChildProcess, port: number, given: LocalOptions): LocalServer {
  const { folder, say } = given;
  const over = new AbortController();
  const options = { ...given, signal: AbortSignal.any([given.signal, over.signal]) };
  let child = first;
  let restarting = Promise.resolve();
  let stopped: Promise<void> | undefined;
  const watch = () =>
    child.once('exit', (code, name) => {
      if (options.signal.aborted) return;
      say(`the local Neo4j stopped (${name ?? `exit code ${code}`}); restarting it`);
      restarting = restart();
    });
  const restart = async () => {
    for (let tries = 1; tries <= RETRIES && !options.signal.aborted; tries++)
      try {
        child = await attempt(options, port);
        watch();
        say('the local Neo4j is running again');
        return;
      } catch (error) {
        if (!options.signal.aborted) say(`the local Neo4j could not be restarted: ${(error as Error).message}`);
      }
  };
  const stop = async () => {
    over.abort();
    await restarting;
    await stopChild(child, STOP_GRACE);
    releaseLock(folder);
  };
  watch();
  return {
    uri: address(port),
    stop: () => (stopped ??= stop()),
    detach: () => {
      const server = child.pid === undefined ? undefined : identify(child.pid);
      if (server === undefined) throw new Error(`Neo4j stopped:\n${lastLines(folder)}`);
      over.abort();
      updateLock(folder, { owner: server, server, uri: address(port) });
      detachChild(child);
    },
  };
}

function address(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It has ended in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
