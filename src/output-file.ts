import { randomUUID } from 'node:crypto';
import { constants, createWriteStream, fstatSync, openSync, type Stats } from 'node:fs';
import { copyFile, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from './stop.ts';

/** Thrown when whoever read the output has closed it, which is no failure of the program. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Whether an error is of a disk that is full, failing or read-only. */
export function isDiskFault(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'].includes(String((error as NodeJS.ErrnoException).code))
  );
}

type Chunks = Iterable<string> | AsyncIterable<string>;

/** A place to write to. */
export interface Output {
  /**
   * Writes everything, as fast as it is taken.
   * @throws Stop 3 if it cannot be written; ReaderGone; the signal's reason if it is aborted.
   */
  write(chunks: Chunks, signal?: AbortSignal): Promise<void>;
}

/**
 * The file at a path, which need not be there yet. A regular file gets its content only when it is complete, and keeps its mode; the
 * target of a link is written, not the link; pipes, devices and open descriptors (`/dev/stdout`) are written to as they are.
 * @throws Stop 3 if there can be no such file.
 */
export async function outputFile(path: string): Promise<Output> {
  const descriptor = descriptorOf(path);
  if (descriptor !== null) return outputTo(path, () => openDescriptor(descriptor));
  try {
    const found = await stat(path).catch(absent);
    if (found?.isDirectory()) throw new Stop(`${path} cannot be written: it is a folder; expected a file`, 3);
    if (found?.isFIFO()) return outputTo(path, (signal) => openPipe(path, signal));
    if (found && !found.isFile()) return outputTo(path, () => createWriteStream(path));
    const target = await targetOf(path);
    const folder = await stat(dirname(target)).catch(absent);
    if (!folder?.isDirectory()) throw new Stop(`${path} cannot be written: there is no folder ${dirname(target)}`, 3);
    return { write: (chunks, signal) => checked(path, signal, () => replace(target, found, chunks, signal)) };
  } catch (error) {
    throw failure(path, error);
  }
}

/** The standard output. */
export const standardOutput: Output = outputTo('the standard output', () => process.stdout);

function outputTo(name: string, start: (signal?: AbortSignal) => Writable | Promise<Writable>): Output {
  return {
    write: (chunks, signal) =>
      checked(name, signal, async () => {
        const stream = await start(signal);
        const isOurs = stream !== process.stdout && stream !== process.stderr;
        await pipeline(chunks, stream, { signal, end: isOurs });
      }),
  };
}

async function checked(name: string, signal: AbortSignal | undefined, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    signal?.throwIfAborted();
    throw failure(name, error);
  }
}

/** An error of the file system as what its caller is told; any other error unchanged. */
function failure(name: string, error: unknown): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE') return new ReaderGone(`${name}: the reader is gone`);
  // Without the call and its path, which can be that of the file beside it.
  return syscall === undefined ? error : new Stop(`${name} cannot be written: ${message.split(',')[0]}`, 3);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

const STANDARD: Readonly<Record<string, number>> = { '/dev/stdout': 1, '/dev/stderr': 2 };

/** The open descriptor that a path stands for, which opening it again would truncate; null if it is another path. */
function descriptorOf(path: string): number | null {
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path)?.[1];
  return STANDARD[path] ?? (number === undefined ? null : Number(number));
}

function openDescriptor(descriptor: number): Writable {
  if (descriptor === 1) return process.stdout;
  if (descriptor === 2) return process.stderr;
  return fstatSync(descriptor).isFIFO() ? pipeTo(descriptor) : createWriteStream('', { fd: descriptor });
}

/** Without blocking a thread, which would keep the process from ending. */
function pipeTo(fd: number): Writable {
  return new Socket({ fd, readable: false, writable: true });
}

/** Opens a named pipe as soon as it has a reader. */
async function openPipe(path: string, signal?: AbortSignal): Promise<Writable> {
  for (;;) {
    try {
      return pipeTo(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
      await wait(50, undefined, { signal });
    }
  }
}

/** The file that a path leads to through all links, which need not be there. */
async function targetOf(path: string, links = 40): Promise<string> {
  const found = await lstat(path).catch(absent);
  if (!found?.isSymbolicLink()) return path;
  const target = await realpath(path).catch(absent);
  if (target !== null || links === 0) return target ?? path;
  return targetOf(resolve(dirname(path), await readlink(path)), links - 1);
}

/** Writes beside a file and then puts that in its place; over the file itself only where nothing can be written beside it. */
async function replace(target: string, found: Stats | null, chunks: Chunks, signal?: AbortSignal): Promise<void> {
  const part = `${target}.${randomUUID().slice(0, 8)}.part`;
  const handle = await open(part, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (found && ['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')) return null;
    throw error;
  });
  if (handle === null) return pipeline(chunks, createWriteStream(target), { signal });
  try {
    if (found) {
      if (found.uid !== process.getuid?.()) await handle.chown(found.uid, found.gid).catch(() => undefined);
      await handle.chmod(found.mode & 0o7777);
    }
    await pipeline(chunks, handle.createWriteStream({ flush: true }), { signal });
    if (found && found.nlink > 1) await overwrite(part, target);
    else
      await rename(part, target).catch((error: NodeJS.ErrnoException) => {
        // A file that is mounted on its own cannot be replaced.
        if (error.code !== 'EBUSY') throw error;
        return overwrite(part, target);
      });
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function overwrite(part: string, target: string): Promise<void> {
  await copyFile(part, target);
  await rm(part);
}
