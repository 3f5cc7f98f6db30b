import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/root.ts';
import { type Serving, serving } from '../http/serving.ts';

const run = promisify(execFile);
const lines = (await readFile(`${root}/README.md`, 'utf8')).split('\n');
const requests = lines.flatMap((line, index) => (line.startsWith('curl ') ? [{ line: index + 1, command: line }] : []));

/** The JSON block that follows a line. */
function responseAfter(line: number): unknown {
  const begin = lines.indexOf('```json', line) + 1;
  return JSON.parse(lines.slice(begin, lines.indexOf('```', begin)).join('\n'));
}

/** Sends the examples until they are answered, as a server does when it starts: its database has planned them then. */
async function plan(url: string): Promise<void> {
  for (const name of await readdir(`${root}/examples`)) {
    const query = await readFile(`${root}/examples/${name}`, 'utf8');
    for (let tries = 0; tries < 20; tries++) {
      const { status } = await fetch(`${url}/graphql?${new URLSearchParams({ query })}`);
      if (status < 500) break;
    }
  }
}

let served: Serving;
beforeAll(async () => {
  served = await serving({ directory: 'data/kazakhstan', timeout: 60_000 });
  await plan(served.url);
}, 300_000);
afterAll(() => served[Symbol.asyncDispose]());

describe('README', () => {
  test('has the three questions in its first 60 lines', () => {
    expect(requests.filter(({ line }) => line <= 60)).toHaveLength(3);
  });

  test('sends each file of examples/ once', async () => {
    const sent = requests.map(({ command }) => /query@examples\/(\S+)$/.exec(command)?.[1] ?? '');
    expect(sent.toSorted()).toEqual((await readdir(`${root}/examples`)).toSorted());
  });

  test.each(requests)('line $line: the command gives the response that follows it', async ({ line, command }) => {
    expect(command).toContain(' http://127.0.0.1:4000/');
    const shell = command.replace('http://127.0.0.1:4000', served.url);
    const { stdout } = await run('sh', ['-c', shell], { cwd: root });
    const { data, errors } = JSON.parse(stdout) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    expect({ data }).toEqual(responseAfter(line));
  });
});
