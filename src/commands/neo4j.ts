import type { Command } from 'commander';
import { Stop } from '../stop.ts';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';
import { livingClaim } from '../neo4j/server-lock.ts';
import { endServer } from '../neo4j/local.ts';
import { LOCAL_FOLDER, startedHere } from '../neo4j/acquire-neo4j.ts';

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
  const there = livingClaim(LOCAL_FOLDER);
  const uri = there?.uri ?? (await started());
  print(json ? JSON.stringify({ uri }) : uri);
}

async function started(): Promise<string> {
  const server = await startedHere(LOCAL_FOLDER, { say, signal: stopping });
  server.stay();
  return server.uri;
}

async function stop(): Promise<void> {
  const claim = livingClaim(LOCAL_FOLDER);
  if (claim?.server === undefined) {
    say('not running');
    return;
  }
  if (claim.server.pid !== claim.owner.pid)
    throw new Stop(`process ${claim.owner.pid} started it and stops it on exit; stop that process instead`, 2);
  await endServer(claim.server);
  say('stopped');
}

function status({ json }: { json?: true }): void {
  const claim = livingClaim(LOCAL_FOLDER);
  const running = claim?.uri !== undefined;
  if (json)
    print(
      JSON.stringify({
        running,
        uri: claim?.uri ?? null,
        pid: claim?.server?.pid ?? null,
        owner: claim?.owner.pid ?? null,
      }),
    );
  else if (running)
    print(`running at ${claim.uri}, process ${claim.server?.pid}, started by process ${claim.owner.pid}`);
  else print(claim === undefined ? 'not running' : `process ${claim.owner.pid} is starting it`);
}
