import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessIdentity, isAlive, identify } from './process-identity.ts';

/** Who runs the server in a folder. Written to `server.json` there, so that no other process starts a second one. */
export interface ServerLock {
  /** The process whose end also ends the server: the one that started it or, once detached, the server itself. */
  readonly owner: ProcessIdentity;
  /** The server's process, once it has been started. */
  readonly server?: ProcessIdentity | undefined;
  /** Its address, once it is ready. */
  readonly uri?: string;
}

/** Another living process holds the lock. */
export class AlreadyLocked extends Error {
  override readonly name = 'AlreadyLocked';

  constructor(readonly lock: ServerLock) {
    super(`in use by process ${lock.owner.pid}`);
  }
}

/** The folder's lock, if its owner is still alive. */
export function heldLock(folder: string): ServerLock | undefined {
  const lock = parse(read(folder));
  return lock !== undefined && isAlive(lock.owner) ? lock : undefined;
}

/**
 * Locks the folder for this process; if several processes try at the same time, exactly one succeeds.
 * @returns undefined if this process now holds the lock; otherwise the lock of the living process that holds it.
 */
export function acquireLock(folder: string): ServerLock | undefined {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `server.json.${process.pid}`);
  writeFileSync(draft, JSON.stringify({ owner: self() } satisfies ServerLock));
  try {
    for (;;) {
      if (link(draft, path(folder))) return undefined;
      const text = read(folder);
      const other = parse(text);
      if (other !== undefined && isAlive(other.owner)) return other;
      if (text !== undefined) clear(folder, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Rewrites a lock that this process holds, atomically: readers see the old one or the new one. The owner is this process unless given. */
export function updateLock(folder: string, more: Partial<ServerLock>): void {
  const draft = join(folder, `server.json.${process.pid}`);
  writeFileSync(draft, JSON.stringify({ owner: self(), ...more } satisfies ServerLock));
  renameSync(draft, path(folder));
}

/** Releases the folder's lock. */
export function releaseLock(folder: string): void {
  rmSync(path(folder), { force: true });
}

/** Removes the lock of a dead owner, unless another one has taken its place since it was read. */
function clear(folder: string, dead: string): void {
  const aside = join(folder, `server.json.${process.pid}.dead`);
  try {
    renameSync(path(folder), aside);
  } catch (error) {
    // Another process has removed it already.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  if (readFileSync(aside, 'utf8') !== dead) link(aside, path(folder));
  rmSync(aside, { force: true });
}

/** Makes a hard link; false if its name is taken. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(folder: string): string | undefined {
  try {
    return readFileSync(path(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined for content that none of our processes has written, which is treated as a dead owner's lock. */
function parse(text: string | undefined): ServerLock | undefined {
  try {
    const lock = JSON.parse(text ?? '') as ServerLock;
    return typeof lock.owner?.pid === 'number' ? lock : undefined;
  } catch {
    return undefined;
  }
}

function path(folder: string): string {
  return join(folder, 'server.json');
}

function self(): ProcessIdentity {
  const mine = identify(process.pid);
  if (mine === undefined) throw new Error('this process is missing from the list of processes');
  return mine;
}
