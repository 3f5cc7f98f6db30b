import { hash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { NodeRow } from './node-row.ts';
import type { Properties } from './properties.ts';
import type { RelationshipRow } from './relationship-rows.ts';

/** 32-bit words in a SHA-256 digest. */
const WORDS = 8;

/**
 * The version of the rows that are added. The same rows give the same version in any order, since it is the sum of their
 * digests; only this sum is kept in memory.
 */
export class VersionSum {
  readonly #sum = new Uint32Array(WORDS);

  addNode({ labels, properties }: NodeRow): void {
    this.#add(`${labels.join(':')}${textOf(properties)}`);
  }

  addRelationship({ type, from, to, properties }: RelationshipRow): void {
    this.#add(`${type}\n${from}\n${to}${textOf(properties)}`);
  }

  /** 16 hexadecimal digits. */
  version(): string {
    return hash('sha256', this.#sum.join(' ')).slice(0, 16);
  }

  #add(row: string): void {
    const digest = hash('sha256', row, 'buffer');
    for (let at = 0; at < WORDS; at++) this.#sum[at]! += digest.readUInt32LE(at * 4);
  }
}

/** All properties sorted by name, separated by a character that no text contains. */
function textOf(properties: Properties): string {
  let text = '';
  for (const key of Object.keys(properties).toSorted()) {
    const value = properties[key];
    if (value !== undefined && value !== null) text += `\0${key}\0${valueText(value)}`;
  }
  return text;
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueText).join('\u0001');
  if (neo4j.isInt(value)) return `i${value.toNumber()}`;
  return neo4j.isDate(value) ? dayText(value) : `${typeof value} ${String(value)}`;
}

/** The driver formats a day slowly, and most days are objects shared by many rows. */
const dayTexts = new WeakMap<object, string>();

function dayText(day: object): string {
  let text = dayTexts.get(day);
  if (text === undefined) dayTexts.set(day, (text = `object ${String(day)}`));
  return text;
}
