import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { testDatabase } from '../answering.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { directoryOf } from '../neo4j/variations.ts';
import { environmentWith, reformgraph } from './program.ts';

beforeAll(() => empty());
afterAll(async () => {
  await empty();
  await closeDatabase();
});

const env = { NEO4J_URI: testDatabase.uri };
const tiny = { ...env, REFORMGRAPH_DATA: join(root, 'test', 'fixtures', 'tiny') };
const shipped: typeof tiny = { ...env, REFORMGRAPH_DATA: join(root, 'data', 'kazakhstan') };
const program = join(root, 'bin', 'reformgraph.js');

interface Summary {
  readonly dataset: string;
  readonly version: string;
  readonly records: number;
  readonly sha256: string;
}

describe('reformgraph export jsonl', () => {
  it('writes out the data set that is served, loaded where it was not, and back under another id', async () => {
    const first = await reformgraph(['export', 'jsonl'], tiny);
    expect(first.code).toBe(0);
    const [header] = first.stdout.split('\n');
    expect(JSON.parse(header!)).toMatchObject({ Dataset: { id: 'tiny' } });
    expect(first.stderr).toMatch(/tiny [0-9a-f]{16}: \d+ records, sha256 [0-9a-f]{64}\n$/);

    const directory = directoryOf({ 'all.jsonl': first.stdout });
    const validated = await reformgraph(['validate', directory], env);
    expect(validated.code).toBe(0);
    const loaded = await reformgraph(['load', directory, '--as', 'copy'], env);
    expect(loaded.code).toBe(0);

    const out = join(directory, 'again.txt');
    const second = await reformgraph(['export', 'jsonl', '--dataset', 'copy', '--out', out, '--json'], env);
    expect(second.code).toBe(0);
    const summary = JSON.parse(second.stdout) as Summary;
    expect(readFileSync(out, 'utf8')).toBe(first.stdout.replace('"id":"tiny"', '"id":"copy"'));
    expect(first.stderr).toContain(`: ${summary.records} records, sha256 ${summary.sha256}`);
    expect(summary).toMatchObject({ dataset: 'copy', records: first.stdout.split('\n').length - 1 });

    const hashed = await reformgraph(['export', 'jsonl', '--json'], tiny);
    expect(JSON.parse(hashed.stdout)).toMatchObject({ dataset: 'tiny', sha256: summary.sha256 });
    expect(hashed.stdout.split('\n')).toHaveLength(2);
  }, 120_000);

  it.each([
    [['export'], "missing required argument 'format'"],
    [['export', 'xml'], "'xml' is invalid"],
    [['export', 'jsonl', '--dataset', 'nothing'], 'the graph has no data set with this id'],
  ])('%j is wrong use: 2, said on stderr', async (args, message) => {
    const { code, stdout, stderr } = await reformgraph(args, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('ends at Ctrl-C and leaves no incomplete file', { tags: 'long', timeout: 60_000 }, async () => {
    // Nobody reads: it stops in the middle, with more to write than a pipe takes.
    const child = spawn(process.execPath, [program, 'export', 'jsonl'], {
      env: environmentWith(env),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);

    const out = join(directoryOf({}), 'all.jsonl');
    const writing = spawn(process.execPath, [program, 'export', 'jsonl', '--out', out], {
      env: environmentWith(env),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await once(writing.stderr, 'readable');
    writing.kill('SIGINT');
    const [ended] = (await once(writing, 'exit')) as [number | null];
    expect([0, 130]).toContain(ended);
    expect(existsSync(out)).toBe(ended === 0);
    expect(readdirSync(dirname(out)).filter((name) => name !== basename(out))).toEqual([]);
  });

  const inShell = async (command: string, settings = tiny) => {
    const directory = directoryOf({});
    const call = `"${process.execPath}" "${program}" export jsonl`;
    const child = spawn('bash', ['-o', 'pipefail', '-c', command.replaceAll('EXPORT', call)], {
      env: environmentWith(settings),
      cwd: directory,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [code] = (await once(child, 'close')) as [number | null];
    // Without the line that says which Neo4j is used.
    return { code, stdout, stderr: stderr.replace(/^using the Neo4j .*\n/, ''), directory };
  };

  it('is quiet if the reader closes the output early', async () => {
    // More than a pipe takes.
    const { code, stderr } = await inShell('EXPORT | head -n 1', shipped);
    expect(code).toBe(141);
    expect(stderr).toBe('');
  }, 60_000);

  it('writes to what --out names: a pipe, a device, a link, an open descriptor', async () => {
    const { code, stdout, directory } = await inShell(
      'echo old > target; ln -s target link; mkfifo pipe; cat pipe > read & EXPORT --out link && EXPORT --out pipe && EXPORT --out /dev/null && echo first > all && EXPORT --out /dev/stdout >> all; wait',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(lstatSync(join(directory, 'link')).isSymbolicLink()).toBe(true);
    const all = readFileSync(join(directory, 'target'), 'utf8');
    expect(all.split('\n').length).toBeGreaterThan(50);
    expect(readFileSync(join(directory, 'read'), 'utf8')).toBe(all);
    expect(readFileSync(join(directory, 'all'), 'utf8')).toBe(`first\n${all}`);
  }, 60_000);

  it.each([
    ['EXPORT --out /dev/full', /^\/dev\/full cannot be written: ENOSPC.*\n$/],
    ['EXPORT > /dev/full', /^the standard output cannot be written: ENOSPC.*\n$/],
    ['EXPORT --out .', /^\. cannot be written: it is a folder; expected a file\n$/],
    ['EXPORT --out no/such.jsonl', /^no\/such\.jsonl cannot be written: there is no folder no\n$/],
    ["trap '' XFSZ; ulimit -f 1; EXPORT --out big.jsonl", /^big\.jsonl cannot be written: EFBIG.*\n$/],
  ])('%s: one line, 3', async (command, message) => {
    const { code, stderr, directory } = await inShell(command);
    expect(code).toBe(3);
    expect(stderr).toMatch(message);
    expect(readdirSync(directory)).toEqual([]);
  });
});
