import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Tags of Bolt's client messages that tests count. */
const TAGS: Readonly<Record<number, string>> = {
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x66: 'ROUTE',
};

/** A TCP proxy before Neo4j that reads what clients send, message by message, and can hold back what the database answers. */
export interface BoltProxy extends AsyncDisposable {
  readonly uri: string;
  /** How many messages of a kind have passed so far. */
  count(message: 'RUN' | 'RESET' | 'BEGIN' | 'COMMIT' | 'ROUTE'): number;
  /** The database seems frozen: connections stay open, new ones open too, and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** The database seems down: connections break and new ones are refused, until {@link up}. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Opens one before the database at `target`; `watch` sees each message of a client just before it is handed on. */
export async function boltProxy(target: string, watch: (message: Buffer) => void = () => {}): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const counts: Record<string, number> = {};
  const pairs = new Set<{ client: Socket; server: Socket }>();
  let frozen = false;
  const server = createServer((client) => {
    const pair = { client, server: connect(Number(port), hostname) };
    pairs.add(pair);
    const read = messages((message) => {
      const name = TAGS[message[1]!] ?? 'other';
      counts[name] = (counts[name] ?? 0) + 1;
      watch(message);
    });
    client.on('data', (data) => {
      read(data);
      pair.server.write(data);
    });
    pair.server.on('data', (data) => client.write(data));
    if (frozen) pair.server.pause();
    const close = () => {
      pairs.delete(pair);
      client.destroy();
      pair.server.destroy();
    };
    for (const socket of [client, pair.server]) socket.on('close', close).on('error', close);
  });
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
  };
  const close = async () => {
    for (const pair of pairs) pair.client.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    count: (message) => counts[message] ?? 0,
    freeze() {
      frozen = true;
      for (const pair of pairs) pair.server.pause();
    },
    thaw() {
      frozen = false;
      for (const pair of pairs) pair.server.resume();
    },
    down: close,
    up: () => listen(own),
    [Symbol.asyncDispose]: close,
  };
}

/**
 * Reads a client's side of a Bolt connection: the handshake, then chunks (two bytes of length, that many bytes; a length
 * of 0 ends a message), and tells each message: the byte of its structure, its tag, its fields.
 */
function messages(tell: (message: Buffer) => void): (data: Buffer) => void {
  let buffered = Buffer.alloc(0);
  let handshake = true;
  let message = Buffer.alloc(0);
  return (data) => {
    buffered = Buffer.concat([buffered, data]);
    if (handshake) {
      // The magic number and four offers of a version; a first offer of 0x1FF is answered by a list and chosen from.
      if (buffered.length < 20) return;
      const isNegotiated = buffered.readUInt32BE(4) === 0x1ff;
      const length = isNegotiated ? 25 : 20;
      if (buffered.length < length) return;
      buffered = buffered.subarray(length);
      handshake = false;
    }
    while (buffered.length >= 2 && buffered.length >= 2 + buffered.readUInt16BE(0)) {
      const length = buffered.readUInt16BE(0);
      message = Buffer.concat([message, buffered.subarray(2, 2 + length)]);
      buffered = buffered.subarray(2 + length);
      if (length > 0 || message.length === 0) continue;
      tell(message);
      message = Buffer.alloc(0);
    }
  };
}
