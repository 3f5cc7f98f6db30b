import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers.ts';
import { end, letGo, start } from './children.ts';
import { Taken, amend, giveUp, take } from './claim.ts';
import { type Owner, lives, owner, processesWith } from './owner.ts';
import { freePort } from './ports.ts';

/** A Neo4j that this process has started from its jars. */
export interface LocalServer {
  readonly uri: string;
  readonly pid: number;
  /** Ends it and gives its folder up; may be called again. */
  stop(): Promise<void>;
  /** Lets it outlive this process. */
  stay(): void;
}

/** What starting a local server needs. */
export interface LocalOptions {
  /** The folder of its data, configuration and logs; each has one server at a time. */
  readonly folder: string;
  /** The `java` to run it with. */
  readonly java: string;
  /** The folder of the jars. */
  readonly lib: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** How long a Neo4j may take to start before it is given up. */
const START_LIMIT = 75_000;
/** How long one may take to stop before it is killed. */
const STOP_GRACE = 5000;

/**
 * Starts a Neo4j in its folder and waits until it answers. One that a dead process has left there is ended first.
 * @throws Taken where a living process has the folder; Error with the server's last lines where it ends by itself.
 */
export async function startLocal(options: LocalOptions): Promise<LocalServer> {
  const { folder, signal } = options;
  const taken = take(folder);
  if (taken !== undefined) throw new Taken(taken);
  let child: ChildProcess | undefined;
  try {
    await endLeftOver(options.folder, options.say);
    const port = await freePort();
    child = launch(options, port);
    const server = child.pid === undefined ? {} : { server: owner(child.pid) };
    amend(folder, server);
    const uri = `bolt://127.0.0.1:${port}`;
    await ready(child, uri, folder, signal);
    amend(folder, { ...server, uri });
    return handle(child, uri, folder);
  } catch (error) {
    if (child !== undefined) await end(child, STOP_GRACE);
    giveUp(folder);
    throw error;
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

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It has ended in the meantime, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function handle(child: ChildProcess, uri: string, folder: string): LocalServer {
  const pid = child.pid ?? 0;
  let stopped: Promise<void> | undefined;
  return {
    uri,
    pid,
    stop: () => (stopped ??= end(child, STOP_GRACE).then(() => giveUp(folder))),
    stay: () => {
      const server = owner(pid);
      if (server === undefined) throw new Error(`Neo4j has ended:\n${lastLines(folder)}`);
      amend(folder, { owner: server, server, uri });
      letGo(child);
    },
  };
}

/** Ends the server that a dead process has left on a folder (it holds the lock on the data). Only for who has the claim. */
export async function endLeftOver(folder: string, say: (line: string) => void): Promise<void> {
  for (const pid of processesWith(homeArgument(folder))) {
    const server = owner(pid);
    if (server === undefined) continue;
    say(`ending the Neo4j that an earlier run left behind (process ${pid})`);
    await endServer(server);
  }
}

function launch({ folder, java, lib, signal }: LocalOptions, port: number): ChildProcess {
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run', 'licenses', 'tmp'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), configuration(port));
  const log = openSync(logPath(folder), 'w');
  try {
    return start(java, javaArguments(folder, lib), { cwd: folder, stdio: ['ignore', log, log] }, signal);
  } finally {
    closeSync(log);
  }
}

/** Waits for an answer, but no longer than the process lives. */
async function ready(child: ChildProcess, uri: string, folder: string, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const gone = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new Error(`Neo4j could not be started: ${error.message}`)));
    child.once('exit', (code, name) =>
      reject(new Error(`Neo4j ended while starting (${name ?? `exit code ${code}`}):\n${lastLines(folder)}`)),
    );
  });
  try {
    await Promise.race([answers({ uri, auth: undefined }, START_LIMIT, AbortSignal.any([signal, over.signal])), gone]);
  } finally {
    over.abort();
    // Its later end is nobody's error.
    gone.catch(() => undefined);
  }
}

function configuration(port: number): string {
  return `# Written at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
db.transaction.monitor.check.interval=100ms
server.memory.pagecache.size=256m
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1
`;
}

function javaArguments(folder: string, lib: string): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
  const temporary = join(folder, 'tmp');
  return [
    '-cp',
    join(lib, '*'),
    '-Xms512m',
    '-Xmx1g',
    '-Dfile.encoding=UTF-8',
    // Nothing outside the folder: no performance file and no unpacked library in the system's temporary folder.
    '-XX:-UsePerfData',
    `-Djava.io.tmpdir=${temporary}`,
    `-Djna.tmpdir=${temporary}`,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(folder),
    `--config-dir=${join(folder, 'conf')}`,
    '--console-mode',
  ];
}

/** By this argument a server is found again. */
function homeArgument(folder: string): string {
  return `--home-dir=${folder}`;
}

function logPath(folder: string): string {
  return join(folder, 'logs', 'console.log');
}

function lastLines(folder: string): string {
  return readFileSync(logPath(folder), 'utf8').trim().split('\n').slice(-6).join('\n');
}
