import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { refusal } from './error-codes.ts';
import { headersOf } from './headers.ts';

/** Statuses of what Node cannot read as a request, with what was expected; anything else is 400. */
const known: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'the address and the headers are too long: expected at most 16 kB'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'the chunk extensions are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'the request took too long'],
};

/** Responds to a request that expects of the server what it does not do. */
export function refuseExpectation({ headers }: IncomingMessage, response: ServerResponse): void {
  const body = JSON.stringify(refusal('BAD_REQUEST', `expect ${headers.expect}: expected 100-continue`));
  const type = 'application/json; charset=utf-8';
  response.writeHead(417, { ...headersOf('/'), 'cache-control': 'no-store', 'content-type': type }).end(body);
}

/** Responds to what cannot be read as a request, as to any other bad request, and closes the connection. */
export function respondToClientError({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = known[code] ?? [400, 'this is not HTTP'];
  const body = JSON.stringify(refusal('BAD_REQUEST', message));
  const headers = {
    ...headersOf('/'),
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}
