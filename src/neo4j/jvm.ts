import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers } from './wait-until-ready.ts';
import { start } from './children.ts';

/** What a Neo4j is run from and where it keeps everything that is its own. */
export interface Home {
  /** The folder of its data, configuration and logs. */
  readonly folder: string;
  /** The `java` to run it with. */
  readonly java: string;
  /** The folder of its jars. */
  readonly lib: string;
  readonly memory?: Memory | undefined;
}

/** What it may use, each a number and `m` or `g`: enough by default for some ten thousand claims. */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
}

const MEMORY: Memory = { heap: '1g', pageCache: '256m' };

/** How long a Neo4j may take to start before it is given up, in milliseconds. */
const START_LIMIT = 75_000;

/** The argument by which a running server is found again. */
export function homeArgument(folder: string): string {
  return `--home-dir=${folder}`;
}

/** Starts the server's process; it answers later, see {@link ready}. Whatever it writes lies in its folder. */
export function launch({ folder, java, lib, memory = MEMORY }: Home, port: number, signal: AbortSignal): ChildProcess {
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run', 'licenses', 'tmp'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), configuration(port, memory));
  const log = openSync(logPath(folder), 'w');
  try {
    return start(java, javaArguments(folder, lib, memory), { cwd: folder, stdio: ['ignore', log, log] }, signal);
  } finally {
    closeSync(log);
  }
}

/**
 * Waits until the server answers.
 * @throws Error with its last lines where its process ends first; the signal's reason.
 */
export async function ready(child: ChildProcess, uri: string, folder: string, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const gone = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new Error(`Neo4j could not be started: ${error.message}`)));
    child.once('exit', (code, name) =>
      reject(new Error(`Neo4j ended while starting (${name ?? `exit code ${code}`}):\n${lastLines(folder)}`)),
    );
  });
  try {
    const answering = answers({ uri, auth: undefined }, START_LIMIT, AbortSignal.any([signal, over.signal]));
    // Whichever loses the race may fail later, which is then nobody's error.
    answering.catch(() => undefined);
    gone.catch(() => undefined);
    await Promise.race([answering, gone]);
  } finally {
    over.abort();
  }
}

/** The end of what the server has written, for a message. */
export function lastLines(folder: string): string {
  return readFileSync(logPath(folder), 'utf8').trim().split('\n').slice(-6).join('\n');
}

/** No password: nobody but this machine reaches it. Cypher reads no files and no addresses. A query's time limit is watched closely. */
function configuration(port: number, { pageCache }: Memory): string {
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
# Without these every stop takes 10 s.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1
`;
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
    // Out of memory it would go on half alive; ended, it is started again.
    '-XX:+ExitOnOutOfMemoryError',
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

function logPath(folder: string): string {
  return join(folder, 'logs', 'console.log');
}
