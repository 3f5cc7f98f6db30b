import type { FastifyInstance } from 'fastify';
import { currentVersion } from '../../neo4j/dataset-version.ts';
import type { Graph } from '../../neo4j/graph.ts';
import { RETRY_AFTER } from '../error-codes.ts';

/** Milliseconds that the graph may take to respond. */
const LIMIT = 2_000;

/** The graph and its default data set; undefined until they are known. */
export type Serving = () => { readonly graph: Graph; readonly dataset: string } | undefined;

/** `/health/live`: 200 while the process is running. `/health/ready`: 200 only while the graph responds and is loaded, otherwise 503. */
export function addHealth(app: FastifyInstance, serving: Serving): void {
  const headers = { 'cache-control': 'no-store' };
  app.get('/health/live', async (_, reply) => reply.headers(headers).send({ live: true }));
  app.get('/health/ready', async (_, reply) => {
    const ready = await isReady(serving);
    return reply
      .code(ready ? 200 : 503)
      .headers({ ...headers, ...(ready ? {} : { 'retry-after': String(RETRY_AFTER) }) })
      .send({ ready });
  });
}

async function isReady(serving: Serving): Promise<boolean> {
  const now = serving();
  if (!now) return false;
  try {
    const { graph, dataset } = now;
    return (await currentVersion(graph, dataset, AbortSignal.timeout(LIMIT))) !== undefined;
  } catch {
    // Whatever the reason, the graph does not respond.
    return false;
  }
}
