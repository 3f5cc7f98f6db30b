import type { Command } from 'commander';
import { Stop } from '../stop.ts';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';
import { heldLock } from '../neo4j/server-lock.ts';
import { stopServer } from '../neo4j/local.ts';
import { LOCAL_FOLDER, startOwnServer } from '../neo4j/acquire-neo4j.ts';

/** `neo4j start|stop|status`: controls the local Neo4j without the web server. */
export function register(program: Command): void {
  const command = program
    .command('neo4j')
    .description("control this checkout's own Neo4j, which runs from its jars without Docker");
  command
    .command('start')
    .description('start it and leave it running until `neo4j stop`; `npm start` and the other commands then use it')
    .option('--json', 'print {"uri": …}')
    .action(start);
  command.command('stop').description('stop it').action(stop);
  command
    .command('status')
    .description('show whether it is running, its address, and the process that owns it')
    .option('--json', 'print {"running": …, "uri": …, "pid": …, "owner": …}')
    .action(status);
}

async function start({ json }: { json?: true }): Promise<void> {
  const there = heldLock(LOCAL_FOLDER);
  const uri = there?.uri ?? (await started());
  print(json ? JSON.stringify({ uri }) : uri);
}

async function started(): Promise<string> {
  const server = await startOwnServer(LOCAL_FOLDER, { say, signal: stopping });
  server.detach();
  return server.uri;
}

async function stop(): Promise<void> {
  const lock = heldLock(LOCAL_FOLDER);
  if (lock?.server === undefined) {
    say('not running');
    return;
  }
  if (lock.server.pid !== lock.owner.pid)
    throw new Stop(`process ${lock.owner.pid} started it and stops it on exit; stop that process instead`, 2);
  await stopServer(lock.server);
  say('stopped');
}

function status({ json }: { json?: true }): void {
  const lock = heldLock(LOCAL_FOLDER);
  const running = lock?.uri !== undefined;
  if (json)
    print(
      JSON.stringify({
        running,
        uri: lock?.uri ?? null,
        pid: lock?.server?.pid ?? null,
        owner: lock?.owner.pid ?? null,
      }),
    );
  else if (running) print(`running at ${lock.uri}, process ${lock.server?.pid}, started by process ${lock.owner.pid}`);
  else print(lock === undefined ? 'not running' : `process ${lock.owner.pid} is starting it`);
}
