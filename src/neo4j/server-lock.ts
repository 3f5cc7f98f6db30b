import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Owner, lives, owner } from './process-identity.ts';

/** Who has the server in a folder. Written to its `server.json`, so that nobody starts a second one beside it. */
export interface Claim {
  /** The process with whose end the server ends: the one that started it, or the server itself where it is to stay. */
  readonly owner: Owner;
  /** The server's process, from when it was started. */
  readonly server?: Owner | undefined;
  /** Its address, from when it answers. */
  readonly uri?: string;
}

/** Another living process has the folder. */
export class Taken extends Error {
  override readonly name = 'Taken';

  constructor(readonly claim: Claim) {
    super(`in use by process ${claim.owner.pid}`);
  }
}

/** The folder's claim, where one is written whose owner still lives. */
export function livingClaim(folder: string): Claim | undefined {
  const claim = parse(read(folder));
  return claim !== undefined && lives(claim.owner) ? claim : undefined;
}

/**
 * Claims the folder for this process; of several that try at the same time one succeeds.
 * @returns undefined where it is ours now, else the claim of a living other.
 */
export function take(folder: string): Claim | undefined {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `server.json.${process.pid}`);
  writeFileSync(draft, JSON.stringify({ owner: self() } satisfies Claim));
  try {
    for (;;) {
      if (link(draft, path(folder))) return undefined;
      const text = read(folder);
      const other = parse(text);
      if (other !== undefined && lives(other.owner)) return other;
      if (text !== undefined) clear(folder, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Writes a claim that is ours anew, in one step: a reader sees the old one or the new one. Its owner is this process, unless given. */
export function amend(folder: string, more: Partial<Claim>): void {
  const draft = join(folder, `server.json.${process.pid}`);
  writeFileSync(draft, JSON.stringify({ owner: self(), ...more } satisfies Claim));
  renameSync(draft, path(folder));
}

/** Gives the folder up. */
export function giveUp(folder: string): void {
  rmSync(path(folder), { force: true });
}

/** Removes a dead owner's claim, unless it is no longer the one that was read. */
function clear(folder: string, dead: string): void {
  const aside = join(folder, `server.json.${process.pid}.dead`);
  try {
    renameSync(path(folder), aside);
  } catch (error) {
    // Another process has cleared it.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  if (readFileSync(aside, 'utf8') !== dead) link(aside, path(folder));
  rmSync(aside, { force: true });
}

/** Gives a file its second name, false where that name is taken. */
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

/** Undefined for what no process of ours has written: it counts as a dead owner's. */
function parse(text: string | undefined): Claim | undefined {
  try {
    const claim = JSON.parse(text ?? '') as Claim;
    return typeof claim.owner?.pid === 'number' ? claim : undefined;
  } catch {
    return undefined;
  }
}

function path(folder: string): string {
  return join(folder, 'server.json');
}

function self(): Owner {
  const mine = owner(process.pid);
  if (mine === undefined) throw new Error('this process does not find itself among the processes');
  return mine;
}
