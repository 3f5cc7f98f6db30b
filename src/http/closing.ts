import type { IncomingMessage, ServerResponse } from 'node:http';
import { codes, refusal, RETRY_AFTER } from './error-codes.ts';
import { headersOf } from './headers.ts';

/** Responds to a request that comes over an open connection while the server closes, and closes the connection. */
export function respondWhileClosing({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const headers = {
    ...headersOf(url),
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'retry-after': String(RETRY_AFTER),
    connection: 'close',
  };
  response
    .writeHead(codes.UNAVAILABLE, headers)
    .end(JSON.stringify(refusal('UNAVAILABLE', 'the server is about to stop')));
}
