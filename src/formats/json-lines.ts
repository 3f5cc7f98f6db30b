import { createHash } from 'node:crypto';

/** A record of a data set and its type, as the key under which it stands in a file. */
export interface TypedRecord {
  readonly type: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A record as a line of a `.jsonl` file, its end included. */
export function jsonLine({ type, record }: TypedRecord): string {
  return `${JSON.stringify({ [type]: record })}\n`;
}

/**
 * The canonical hash of a data set: the SHA-256 of the lines of its records, in the order in which they are exported, the
 * `Dataset` without its `id`. So it is the same for the same records, whatever the files and the id they were loaded under.
 */
export class CanonicalHash {
  readonly #hash = createHash('sha256');

  add({ type, record }: TypedRecord): void {
    this.#hash.update(jsonLine({ type, record: type === 'Dataset' ? { ...record, id: undefined } : record }));
  }

  /** In hexadecimal digits; nothing can be added after. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
