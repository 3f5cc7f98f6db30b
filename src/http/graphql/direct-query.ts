import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Pipeline } from './pipeline.ts';
import { requestSignal, type GraphQLRequest } from './request.ts';
import { CachedResponse } from './response-cache.ts';

/** The result of a query of the server's own. */
export interface QueryResult<Data> {
  readonly status: number;
  /** Null if there were errors. */
  readonly data: Data | null;
  /** The first error's message. */
  readonly message: string | undefined;
}

/** Runs a query of the server's own on one data set. */
export type DirectQuery = <Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<QueryResult<Data>>;

/** Queries of the server's own on a data set; undefined: the default one. */
export type DirectQueries = (dataset: string | undefined) => DirectQuery;

/** Runs queries of the server's own through the pipeline, without HTTP. Their responses are cached like those to GET. */
export function directQueries(pipeline: Pipeline, log: FastifyBaseLogger): DirectQueries {
  return (dataset) =>
    async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
      const { signal, clear } = requestSignal();
      const request: GraphQLRequest = {
        method: 'POST',
        search: '',
        headers: { 'content-type': 'application/json' },
        body: { query, variables },
        id: randomUUID(),
        log,
        signal: () => signal,
      };
      const cacheKey = `${dataset ?? ''} ${query} ${JSON.stringify(variables)}`;
      const response = await pipeline.run({ dataset, cacheKey, receive: async () => request }).finally(clear);
      const [status, text] =
        response instanceof CachedResponse ? [200, response.bytes.toString()] : [response.status, response.body];
      const { data, errors } = JSON.parse(text) as { data?: Data; errors?: readonly { readonly message: string }[] };
      return { status, data: data ?? null, message: errors?.[0]?.message };
    };
}
