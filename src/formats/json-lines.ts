import { createHash } from 'node:crypto';

/** A record of a data set, with its type, which is its key in a file. */
export interface TypedRecord {
  readonly type: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A record as a line of a `.jsonl` file, with its line break. */
export function jsonLine({ type, record }: TypedRecord): string {
  return `${JSON.stringify({ [type]: record })}\n`;
}

/**
 * The canonical hash of a data set: the SHA-256 of the lines of its records in export order, the `Dataset` without its `id`. The
 * same records have the same hash, whatever files they come from and whatever id they were loaded under.
 */
export class CanonicalHash {
  readonly #hash = createHash('sha256');

  add({ type, record }: TypedRecord): void {
    this.#hash.update(jsonLine({ type, record: type === 'Dataset' ? { ...record, id: undefined } : record }));
  }

  /** The hash in hexadecimal digits; no record can be added afterwards. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
