import { setMaxListeners } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import { Unavailable } from '../../neo4j/graph.ts';
import { LIMITS } from './limits.ts';

/** What is known of a GraphQL request at once: enough for a response from the cache. */
export interface RequestHead {
  /** The id in the address; undefined: the default data set. */
  readonly dataset: string | undefined;
  /** The key of its response in the cache, for each version; undefined: it is not cached. */
  readonly cacheKey: string | undefined;
  /** The whole request. To be called where the cache has no response; Fastify then reads the body. */
  receive(): Promise<GraphQLRequest>;
}

/** A GraphQL request, from a client over HTTP or from this server for its own HTML. */
export interface GraphQLRequest {
  readonly method: string;
  /** The query string, with its question mark. */
  readonly search: string;
  readonly headers: Pick<IncomingHttpHeaders, 'accept' | 'content-type'>;
  /** The parsed body. */
  readonly body: unknown;
  /** The id in the log and in `x-request-id`. */
  readonly id: string;
  readonly log: FastifyBaseLogger;
  /** Begins to watch client and clock: the signal is aborted when the client leaves or the time is up. */
  signal(): AbortSignal;
}

/** A response to a GraphQL request. */
export interface GraphQLResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Milliseconds that a request may take beyond the timeout of its statements. */
const GRACE = 500;

/** A signal that is aborted when the time for a request is up, or earlier by `abort`. */
export function requestSignal(): { signal: AbortSignal; abort: (reason: string) => void; clear: () => void } {
  const controller = new AbortController();
  // Each root field adds a listener.
  setMaxListeners(0, controller.signal);
  const abort = (reason: string) => controller.abort(new Unavailable(reason));
  const timer = setTimeout(abort, LIMITS.request + GRACE, 'the response took too long');
  return { signal: controller.signal, abort, clear: () => clearTimeout(timer) };
}
