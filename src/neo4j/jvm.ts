import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntilReady } from './wait-until-ready.ts';
import { startChild } from './children.ts';

/** The files that a Neo4j runs from, and the folder for everything that it writes. */
export interface Home {
  /** The folder of its data, configuration and logs. */
  readonly folder: string;
  /** The path of `java`. */
  readonly java: string;
  /** The folder of its jars. */
  readonly lib: string;
  readonly memory?: Memory | undefined;
  /** Further settings of Neo4j, such as `dbms.cypher.min_replan_interval=1h`. */
  readonly settings?: readonly string[] | undefined;
}

/** Memory limits, each a number followed by `m` or `g`; the defaults are enough for some ten thousand claims. */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
}

const MEMORY: Memory = { heap: '1g', pageCache: '256m' };

/** Milliseconds that a Neo4j may take to start. */
const START_LIMIT = 75_000;

/** The command-line argument that identifies a running server of that folder. */
export function homeArgument(folder: string): string {
  return `--home-dir=${folder}`;
}

/** Starts the server's process, which is ready later: see {@link waitForStart}. It writes to its folder only. */
export function launch(
  { folder, java, lib, memory = MEMORY, settings = [] }: Home,
  port: number,
  signal: AbortSignal,
): ChildProcess {
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run', 'licenses', 'tmp'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), configuration(port, memory, settings));
  const log = openSync(logPath(folder), 'w');
  try {
    return startChild(java, javaArguments(folder, lib, memory), { cwd: folder, stdio: ['ignore', log, log] }, signal);
  } finally {
    closeSync(log);
  }
}

/**
 * Waits until the server is ready.
 * @throws Error with its last lines of output if its process ends first; the signal's reason.
 */
export async function waitForStart(
  child: ChildProcess,
  uri: string,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const gone = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new Error(`Neo4j could not be started: ${error.message}`)));
    child.once('exit', (code, name) =>
      reject(new Error(`Neo4j stopped while starting (${name ?? `exit code ${code}`}):\n${lastLines(folder)}`)),
    );
  });
  try {
    const answering = waitUntilReady({ uri, auth: undefined }, START_LIMIT, AbortSignal.any([signal, over.signal]));
    // Whichever loses the race may still fail later; that error is ignored.
    answering.catch(() => undefined);
    gone.catch(() => undefined);
    await Promise.race([answering, gone]);
  } finally {
    over.abort();
  }
}

/** The last lines of the server's output, for a message. */
export function lastLines(folder: string): string {
  return readFileSync(logPath(folder), 'utf8').trim().split('\n').slice(-6).join('\n');
}

/** The server needs no password, since it listens on the loopback only. LOAD CSV is disabled, and query timeouts are checked often. */
function configuration(port: number, { pageCache }: Memory, settings: readonly string[]): string {
  return `# Written at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.usage_report.enabled=false
db.transaction.monitor.check.interval=100ms
server.memory.pagecache.size=${pageCache}
# Without these two settings every stop takes 10 s.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1
${settings.map((setting) => `${setting}\n`).join('')}`;
}

function javaArguments(folder: string, lib: string, { heap }: Memory): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
  const temporary = join(folder, 'tmp');
  return [
    '-cp',
    join(lib, '*'),
    '-Xms512m',
    `-Xmx${heap}`,
    '-Dfile.encoding=UTF-8',
    // After running out of memory, it would continue in a broken state; if it exits instead, it is restarted.
    '-XX:+ExitOnOutOfMemoryError',
    // Nothing is written outside the folder: no performance data, and no unpacked libraries in the system's temporary folder.
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

function logPath(folder: string): string {
  return join(folder, 'logs', 'console.log');
}
