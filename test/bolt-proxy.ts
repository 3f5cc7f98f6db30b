import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Tags of Bolt's client messages. */
const TAGS = { RESET: 0x0f, RUN: 0x10, BEGIN: 0x11, COMMIT: 0x12, PULL: 0x3f, ROUTE: 0x66 } as const;

type Message = keyof typeof TAGS;

/** A TCP proxy before Neo4j that reads what clients send, message by message, and can make the database seem ill. */
export interface BoltProxy extends AsyncDisposable {
  readonly uri: string;
  /** How many messages of a kind have passed so far, on all connections. */
  count(message: Message): number;
  /** Each PULL waits so many milliseconds, while the statement's transaction is open in the database; 0: none does. */
  hold(milliseconds: number): void;
  /** The database seems frozen: connections stay open, new ones are taken, and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** The database seems down: connections break and new ones are refused, until {@link up}. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Opens one before the database at `target`; `watch` sees each message of a client just before it is handed on. */
export async function boltProxy(target: string, watch: (message: Buffer) => void = () => {}): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const counts = new Map<number, number>();
  const pairs = new Set<{ client: Socket; server: Socket }>();
  let frozen = false;
  let held = 0;
  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    const pair = { client, server };
    pairs.add(pair);
    let sent = Promise.resolve();
    const read = parts((bytes, message) => {
      const tag = message?.[1];
      if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      if (message) watch(message);
      const wait = tag === TAGS.PULL ? held : 0;
      sent = handOn(sent, wait, bytes);
    });
    const handOn = async (before: Promise<void>, wait: number, bytes: Buffer) => {
      await before;
      if (wait > 0) await sleep(wait);
      server.write(bytes);
    };
    client.on('data', read);
    server.on('data', (data) => client.write(data));
    if (frozen) server.pause();
    const close = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on('close', close).on('error', close);
  });
  const listen = async (at: number) => {
    listener.listen(at, '127.0.0.1');
    await once(listener, 'listening');
  };
  const close = async () => {
    for (const { client } of pairs) client.destroy();
    if (!listener.listening) return;
    listener.close();
    await once(listener, 'close');
  };
  await listen(0);
  const own = (listener.address() as AddressInfo).port;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    count: (message) => counts.get(TAGS[message]) ?? 0,
    hold(milliseconds) {
      held = milliseconds;
    },
    freeze() {
      frozen = true;
      for (const { server } of pairs) server.pause();
    },
    thaw() {
      frozen = false;
      for (const { server } of pairs) server.resume();
    },
    down: close,
    up: () => listen(own),
    [Symbol.asyncDispose]: close,
  };
}

/**
 * Takes a client's side of a Bolt connection apart: the handshake, then messages, which come in chunks (two bytes of
 * length, that many bytes; a length of 0 ends the message). Gives their bytes as sent and, of a message, its content: the
 * byte of its structure, its tag, its fields.
 */
function parts(give: (bytes: Buffer, message?: Buffer) => void): (data: Buffer) => void {
  let left: Buffer = Buffer.alloc(0);
  // The magic number and four offers of a version; the first may say that versions are to be listed, of which the client
  // then chooses one, in four bytes and one of capabilities.
  const handshake = [20];
  return (data) => {
    left = Buffer.concat([left, data]);
    while (handshake.length > 0) {
      const [length] = handshake as [number];
      if (left.length < length) return;
      if (length === 20 && left.readUInt32BE(4) === 0x1ff) handshake.push(5);
      handshake.shift();
      give(left.subarray(0, length));
      left = left.subarray(length);
    }
    for (let message = whole(left); message; message = whole(left)) {
      give(left.subarray(0, message.length), message.content);
      left = left.subarray(message.length);
    }
  };
}

/** The message that the bytes begin with; undefined: it is not complete. One without content only keeps the line alive. */
function whole(bytes: Buffer): { length: number; content?: Buffer } | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const size = bytes.readUInt16BE(at);
    const next = at + 2 + size;
    if (size === 0) return { length: next, ...(chunks.length > 0 && { content: Buffer.concat(chunks) }) };
    if (next > bytes.length) return undefined;
    chunks.push(bytes.subarray(at + 2, next));
    at = next;
  }
  return undefined;
}
