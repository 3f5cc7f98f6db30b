import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { DatasetVersion } from '../../neo4j/dataset-version.ts';
import { etagOf } from '../etag.ts';
import type { GraphQLResponse, RequestHead } from './request.ts';

/** Bytes of all cached responses, and of the largest one. */
const SPACE = 64 * 2 ** 20;
const LARGEST = 2 ** 20;
/** Minimum size, in bytes, for which compressing a response pays off. */
export const WORTH_COMPRESSING = 2_000;

const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

type Encoding = keyof typeof encoders;

/** A response with status 200, as bytes. */
export class CachedResponse {
  readonly version: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly #encoded = new Map<Encoding, Buffer>();
  #etag: string | undefined;

  constructor({ version }: DatasetVersion, { headers, body }: GraphQLResponse) {
    this.version = version;
    this.mediaType = headers['content-type']!;
    this.bytes = Buffer.from(body);
  }

  get etag(): string {
    return (this.#etag ??= etagOf(this.bytes));
  }

  /** The bytes in the best encoding that an Accept-Encoding header allows. Each encoding is computed once. */
  encoded(accepted: string | undefined): [bytes: Buffer | Promise<Buffer>, encoding: Encoding | undefined] {
    const encoding = this.bytes.length < WORTH_COMPRESSING ? undefined : bestOf(accepted);
    return [encoding ? (this.#encoded.get(encoding) ?? this.#encode(encoding)) : this.bytes, encoding];
  }

  async #encode(encoding: Encoding): Promise<Buffer> {
    const bytes = await encoders[encoding](this.bytes);
    this.#encoded.set(encoding, bytes);
    return bytes;
  }
}

/** Responses as bytes, each for one version of a data set, in which the response to a request never changes. Least recently used ones are evicted. */
export class ResponseCache {
  readonly #responses = new LRUCache<string, CachedResponse>({
    maxSize: SPACE,
    maxEntrySize: LARGEST,
    // The body, and two compressed copies that are smaller.
    sizeCalculation: ({ bytes }, key) => 2 * bytes.length + key.length + 500,
  });

  /** The response to a request in that version. */
  get({ cacheKey }: RequestHead, { version }: DatasetVersion): CachedResponse | undefined {
    const cached = cacheKey === undefined ? undefined : this.#responses.get(cacheKey);
    return cached?.version === version ? cached : undefined;
  }

  has(head: RequestHead, version: DatasetVersion): boolean {
    return this.get(head, version) !== undefined;
  }

  set({ cacheKey }: RequestHead, version: DatasetVersion, response: GraphQLResponse): void {
    if (cacheKey !== undefined) this.#responses.set(cacheKey, new CachedResponse(version, response));
  }
}

/** Encodings, best first, with patterns for Accept-Encoding headers that name or refuse them. */
const encodings = (['br', 'gzip'] as const).map((name) => ({
  name,
  isNamed: new RegExp(`\\b${name}\\b`),
  isRefused: new RegExp(`\\b${name}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`),
}));

function bestOf(accepted = ''): Encoding | undefined {
  return encodings.find(({ isNamed, isRefused }) => isNamed.test(accepted) && !isRefused.test(accepted))?.name;
}
