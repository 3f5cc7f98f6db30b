import { connect, createServer } from 'node:net';

/** A free port of 127.0.0.1; another program may still take it before it is used. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** What listens on a port of 127.0.0.1: nothing (`closed`), a Bolt server, or something that accepts connections and does not speak Bolt (`silent`). */
export function portState(port: number, limit = 1000): Promise<'closed' | 'bolt' | 'silent'> {
  return new Promise((resolve) => {
    let open = false;
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (state: 'closed' | 'bolt' | 'silent') => {
      socket.destroy();
      resolve(state);
    };
    socket.setTimeout(limit, () => done(open ? 'silent' : 'closed'));
    socket.once('connect', () => {
      open = true;
      // Bolt's handshake: the magic number and the versions that we offer; the server replies with the version it chose.
      socket.write(Buffer.from('6060b0170000040500000004000000030000000200', 'hex').subarray(0, 20));
    });
    socket.once('data', (data) => done(data.length === 4 ? 'bolt' : 'silent'));
    // A container's port opens before the server in it does: such a connection is closed at once.
    socket.once('close', () => done(open ? 'silent' : 'closed'));
    socket.once('error', () => done(open ? 'silent' : 'closed'));
  });
}
