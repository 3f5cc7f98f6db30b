import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** Bytes of all answers kept, and of the largest one that is. */
const SPACE = 64 * 2 ** 20;
const LARGEST = 2 ** 20;
/** Bytes from which on an answer is worth compressing. */
export const WORTH_COMPRESSING = 2_000;

const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

/** An answer as it is sent. */
export interface KeptAnswer {
  readonly type: string;
  readonly tag: string;
  readonly bytes: Buffer;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

type Encoding = keyof typeof encoders;

/**
 * Answers as bytes, each under the version that it was read in and all that it depends on: an answer of a version never
 * changes. The least recently used go first.
 */
export class KeptAnswers {
  readonly #answers = new LRUCache<string, KeptAnswer>({
    maxSize: SPACE,
    maxEntrySize: LARGEST,
    // Once as it is and, at most, twice compressed.
    sizeCalculation: ({ bytes }, key) => 2 * bytes.length + key.length + 500,
  });

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key);
  }

  keep(key: string, { type, tag, text }: { type: string; tag: string; text: string }): void {
    this.#answers.set(key, { type, tag, bytes: Buffer.from(text), encoded: new Map() });
  }
}

/** The answer's bytes in the best encoding that the client takes; compressed once. */
export async function encoded(
  { bytes, encoded: already }: KeptAnswer,
  accepted: string | undefined,
): Promise<{ encoding: Encoding | undefined; bytes: Buffer }> {
  const encoding = bytes.length < WORTH_COMPRESSING ? undefined : bestOf(accepted);
  if (!encoding) return { encoding, bytes };
  let made = already.get(encoding);
  if (!made) already.set(encoding, (made = encoders[encoding](bytes)));
  return { encoding, bytes: await made };
}

function bestOf(accepted = ''): Encoding | undefined {
  const refused = (name: string) => new RegExp(`\\b${name}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`).test(accepted);
  return (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(accepted) && !refused(name));
}
