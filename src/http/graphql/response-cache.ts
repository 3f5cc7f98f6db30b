import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Current } from './dataset-versions.ts';
import { isAmong } from '../etag.ts';

/** Bytes of all answers kept, and of the largest one that is. */
const SPACE = 64 * 2 ** 20;
const LARGEST = 2 ** 20;
/** Bytes from which on an answer is worth compressing. */
export const WORTH_COMPRESSING = 2_000;

const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

type Encoding = keyof typeof encoders;

/** An answer as it was sent. */
export interface KeptAnswer {
  /** The data set, and the version of it that was read. */
  readonly current: Current;
  readonly version: string;
  /** Names and values in turn; but those of one request, of one encoding and of the body. */
  readonly headers: readonly string[];
  readonly type: string;
  readonly tag: string;
  readonly bytes: Buffer;
  readonly encoded: Map<Encoding, Buffer>;
}

/** Headers that are not kept: each sending has its own. */
const OWN: ReadonlySet<string> = new Set(['x-request-id', 'vary', 'content-type', 'content-length']);

/**
 * Answers as bytes, each of a version and under all else that it depends on: an answer of a version never changes. The
 * least recently used go first.
 */
export class KeptAnswers {
  readonly #answers = new LRUCache<string, KeptAnswer>({
    maxSize: SPACE,
    maxEntrySize: LARGEST,
    // Once as it is and, at most, twice compressed.
    sizeCalculation: ({ bytes, headers }, key) => 2 * bytes.length + key.length + headers.join().length + 500,
  });

  /** The answer to a GET, where it is of the version that is known to be current. */
  of(request: IncomingMessage): KeptAnswer | undefined {
    const kept = request.method === 'GET' ? this.#answers.get(keyOf(request)) : undefined;
    return kept?.version === kept?.current.version ? kept : undefined;
  }

  /** Keeps what was read of a version, with the headers that it is about to be sent with. */
  keep(
    request: IncomingMessage,
    { current, version }: Pick<KeptAnswer, 'current' | 'version'>,
    headers: Readonly<Record<string, unknown>>,
    text: string,
  ): void {
    this.#answers.set(keyOf(request), {
      current,
      version,
      headers: Object.entries(headers)
        .filter(([name]) => !OWN.has(name))
        .flatMap(([name, value]) => [name, String(value)]),
      type: String(headers['content-type']),
      tag: String(headers['etag']),
      bytes: Buffer.from(text),
      encoded: new Map(),
    });
  }
}

const keyOf = ({ headers, url }: IncomingMessage) => `${headers.accept ?? ''} ${url}`;

/** Has a server try to answer each request by `send`, which is past all hooks, before its own listener is asked. */
export function answerFirst(
  server: Server,
  send: (request: IncomingMessage, response: ServerResponse) => boolean,
): void {
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // One that is closing lets its framework end the connection.
    if (server.listening && send(request, response)) return;
    for (const listener of listeners) listener.call(server, request, response);
  });
}

/** Sends an answer that was kept as it was sent the first time, in the best encoding that the client takes; 304 where it holds it. */
export function sendKept(kept: KeptAnswer, request: IncomingMessage, response: ServerResponse): void {
  const headers = [...kept.headers, 'x-request-id', randomUUID(), 'vary', 'accept, accept-encoding'];
  if (isAmong(kept.tag, request.headers['if-none-match'])) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = kept.bytes.length < WORTH_COMPRESSING ? undefined : bestOf(request.headers['accept-encoding']);
  if (encoding) headers.push('content-encoding', encoding);
  const send = (bytes: Buffer) =>
    response.writeHead(200, [...headers, 'content-type', kept.type, 'content-length', String(bytes.length)]).end(bytes);
  const made = encoding ? kept.encoded.get(encoding) : kept.bytes;
  if (made) send(made);
  else encoded(kept, encoding!).then(send, () => response.destroy());
}

async function encoded(kept: KeptAnswer, encoding: Encoding): Promise<Buffer> {
  const bytes = await encoders[encoding](kept.bytes);
  kept.encoded.set(encoding, bytes);
  return bytes;
}

/** The best first, with what an Accept-Encoding says of each. */
const encodings = (['br', 'gzip'] as const).map((name) => ({
  name,
  isNamed: new RegExp(`\\b${name}\\b`),
  isRefused: new RegExp(`\\b${name}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`),
}));

function bestOf(accepted = ''): Encoding | undefined {
  return encodings.find(({ isNamed, isRefused }) => isNamed.test(accepted) && !isRefused.test(accepted))?.name;
}
