import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
} from 'node:fs';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputFile, ReaderGone } from '../src/output-file.ts';
import { Stop } from '../src/stop.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'output-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const CHUNKS = ['one\n', 'two\n'];
const ALL = CHUNKS.join('');
const parts = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.part'));

async function* failing(error: unknown): AsyncGenerator<string> {
  yield 'half';
  throw error;
}

/** Writes to a path and returns how that failed. */
async function faultOf(path: string, chunks: AsyncIterable<string> | string[] = CHUNKS): Promise<unknown> {
  try {
    await (await outputFile(path)).write(chunks);
  } catch (error) {
    return error;
  }
  return undefined;
}

test('a file that is not there is made', async () => {
  const path = join(folder, 'new.txt');
  await (await outputFile(path)).write(CHUNKS);
  expect(readFileSync(path, 'utf8')).toBe(ALL);
  expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask());
});

test('a file that is there keeps its mode', async () => {
  const path = join(folder, 'old.txt');
  await writeFile(path, 'old and longer than what is written');
  await chmod(path, 0o640);
  await (await outputFile(path)).write(CHUNKS);
  expect(readFileSync(path, 'utf8')).toBe(ALL);
  expect(statSync(path).mode & 0o7777).toBe(0o640);
});

test('a link stays a link, and what it leads to is written, even if that is not there', async () => {
  mkdirSync(join(folder, 'far'));
  await writeFile(join(folder, 'far', 'target.txt'), 'old');
  await symlink(join('far', 'target.txt'), join(folder, 'near'));
  await symlink('near', join(folder, 'nearer'));
  await (await outputFile(join(folder, 'nearer'))).write(CHUNKS);
  expect([readlinkSync(join(folder, 'nearer')), readlinkSync(join(folder, 'near'))]).toEqual([
    'near',
    'far/target.txt',
  ]);
  expect(readFileSync(join(folder, 'far', 'target.txt'), 'utf8')).toBe(ALL);
  await symlink(join('far', 'nothing.txt'), join(folder, 'dangling'));
  await (await outputFile(join(folder, 'dangling'))).write(CHUNKS);
  expect(lstatSync(join(folder, 'dangling')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'far', 'nothing.txt'), 'utf8')).toBe(ALL);
});

test('a file with two names has the same content under both', async () => {
  await writeFile(join(folder, 'a'), 'old');
  linkSync(join(folder, 'a'), join(folder, 'b'));
  await (await outputFile(join(folder, 'a'))).write(CHUNKS);
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe(ALL);
});

test('a pipe is written to and stays a pipe', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const output = await outputFile(path);
  const written = output.write(CHUNKS);
  const [read] = await Promise.all([textOf(createReadStream(path)), written]);
  expect(read).toBe(ALL);
  expect(lstatSync(path).isFIFO()).toBe(true);
});

test('a pipe whose reader leaves is no failure; one that nobody reads is given up when asked', async () => {
  const path = join(folder, 'left');
  execFileSync('mkfifo', [path]);
  const reader = createReadStream(path);
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      yield 'x'.repeat(65_536);
      reader.destroy();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  expect(await faultOf(path, endless())).toBeInstanceOf(ReaderGone);
  const controller = new AbortController();
  const waiting = (await outputFile(path)).write(CHUNKS, controller.signal);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});

test('a device is written to and stays a device', async () => {
  expect(await faultOf('/dev/null')).toBeUndefined();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  const full = await faultOf('/dev/full');
  expect(full).toMatchObject({ name: 'Stop', code: 3 });
  expect((full as Stop).message).toMatch(/^\/dev\/full cannot be written: ENOSPC: no space left on device$/);
});

test('a folder, and a file in a folder that is not there, cannot be written', async () => {
  for (const path of [folder, `${folder}/`, join(folder, 'no', 'such', 'file'), join(folder, 'new.txt', 'file')]) {
    const fault = await faultOf(path);
    expect(fault).toMatchObject({ name: 'Stop', code: 3 });
    expect((fault as Stop).message.startsWith(`${path} cannot be written: `)).toBe(true);
    expect((fault as Stop).message).not.toContain('\n');
  }
});

test('what is not complete leaves the old file as it was, and nothing beside it', async () => {
  const path = join(folder, 'kept.txt');
  await writeFile(path, 'old');
  const failure = new Error('the source failed');
  expect(await faultOf(path, failing(failure))).toBe(failure);
  expect(await faultOf(join(folder, 'never.txt'), failing(failure))).toBe(failure);
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  await expect((await outputFile(path)).write(CHUNKS, controller.signal)).rejects.toThrow('enough');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).not.toContain('never.txt');
  expect(parts()).toEqual([]);
});
