import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, letGo } from './children.ts';
import { Taken, amend, giveUp, take } from './server-lock.ts';
import { type Home, homeArgument, lastLines, launch, ready } from './jvm.ts';
import { type Owner, lives, owner, processesWith } from './process-identity.ts';
import { freePort } from './ports.ts';

/** A Neo4j that this process has started from its jars. Should it end by itself, it is started again on the same port. */
export interface LocalServer {
  readonly uri: string;
  /** Ends it and gives its folder up; may be called again. */
  stop(): Promise<void>;
  /** Lets it outlive this process, which no longer looks after it. */
  stay(): void;
}

/** What starting a local server needs. Each folder has one server at a time. */
export interface LocalOptions extends Home {
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** How long one may take to stop before it is killed. */
const STOP_GRACE = 5000;
/** How often in a row a server may fail to come back. */
const RETRIES = 3;

/**
 * Starts a Neo4j in its folder and waits until it answers. One that a dead process has left there is ended first.
 * @throws Taken where a living process has the folder; Error with the server's last lines where it ends by itself.
 */
export async function startLocal(options: LocalOptions): Promise<LocalServer> {
  const { folder, say, signal } = options;
  const taken = take(folder);
  if (taken !== undefined) throw new Taken(taken);
  try {
    await endLeftOver(folder, say);
    for (let again = true; ; again = false) {
      const port = await freePort();
      try {
        return supervise(await attempt(options, port), port, options);
      } catch (error) {
        // The port may have been given to somebody else since.
        if (signal.aborted || !again || !String(error).includes('already in use')) throw error;
      }
    }
  } catch (error) {
    giveUp(folder);
    throw error;
  }
}

/**
 * Ends the servers that dead processes have left on a folder, or anywhere in it: they hold the lock on the data. Only for
 * who has the claim.
 */
export async function endLeftOver(folder: string, say: (line: string) => void): Promise<void> {
  const home = homeArgument(folder);
  for (const pid of processesWith((argument) => argument === home || argument.startsWith(`${home}/`))) {
    const server = owner(pid);
    if (server === undefined) continue;
    say(`ending the Neo4j that an earlier run left behind (process ${pid})`);
    await endServer(server);
  }
}

/** Ends a server that is no child of this process: SIGTERM, then SIGKILL; resolves when it has ended. */
export async function endServer(server: Owner): Promise<void> {
  const deadline = Date.now() + STOP_GRACE;
  for (let name: NodeJS.Signals | undefined = 'SIGTERM'; lives(server);) {
    if (name !== undefined) send(server.pid, name);
    await sleep(50);
    name = Date.now() > deadline ? 'SIGKILL' : undefined;
  }
}

/** One try at a server on that port; a failed one leaves no process. */
async function attempt(options: LocalOptions, port: number): Promise<ChildProcess> {
  const { folder, signal } = options;
  const child = launch(options, port, signal);
  try {
    const server = child.pid === undefined ? undefined : owner(child.pid);
    amend(folder, { server });
    const uri = address(port);
    await ready(child, uri, folder, signal);
    amend(folder, { server, uri });
    return child;
  } catch (error) {
    await end(child, STOP_GRACE);
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
      say(`the local Neo4j has ended (${name ?? `exit code ${code}`}); starting it again`);
      restarting = restart();
    });
  const restart = async () => {
    for (let tries = 1; tries <= RETRIES && !options.signal.aborted; tries++)
      try {
        child = await attempt(options, port);
        watch();
        say('the local Neo4j is back');
        return;
      } catch (error) {
        if (!options.signal.aborted) say(`the local Neo4j does not come back: ${(error as Error).message}`);
      }
  };
  const stop = async () => {
    over.abort();
    await restarting;
    await end(child, STOP_GRACE);
    giveUp(folder);
  };
  watch();
  return {
    uri: address(port),
    stop: () => (stopped ??= stop()),
    stay: () => {
      const server = child.pid === undefined ? undefined : owner(child.pid);
      if (server === undefined) throw new Error(`Neo4j has ended:\n${lastLines(folder)}`);
      over.abort();
      amend(folder, { owner: server, server, uri: address(port) });
      letGo(child);
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
    // It has ended in the meantime, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
