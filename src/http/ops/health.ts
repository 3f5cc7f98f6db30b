import type { FastifyInstance } from 'fastify';
import { statement } from '../../neo4j/statements.ts';
import type { Graph } from '../../neo4j/graph.ts';
import { RETRY_AFTER } from '../error-codes.ts';

/** Milliseconds that the graph has to show that it answers. */
const LIMIT = 2_000;

/** What is served, as soon as it is known. */
export type Serving = () => { readonly graph: Graph; readonly dataset: string } | undefined;

/** `/health/live`: 200 while the process lives. `/health/ready`: 200 only while the graph answers and is loaded, else 503. */
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
    const rows = await graph.read(statement('read/pointer'), { dataset }, AbortSignal.timeout(LIMIT));
    return typeof rows[0]?.['version'] === 'string';
  } catch {
    // Whatever keeps the graph from answering, this is how it is told.
    return false;
  }
}
