import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { jsonLine } from '../formats/json-lines.ts';
import type { DatasetVersion } from '../neo4j/dataset-version.ts';
import type { Graph } from '../neo4j/graph.ts';
import { recordsOf } from '../neo4j/export-records.ts';
import { codes, refusal } from './error-codes.ts';
import { isCurrent } from './etag.ts';
import type { DatasetVersions } from './graphql/dataset-versions.ts';
import { siteOf } from './site.ts';

/** Where exports are read from; both functions throw Unavailable while there is no graph. */
export interface ExportOptions {
  versions(): DatasetVersions;
  readonly read: Graph['read'];
}

/** Adds `/export/jsonl`: a whole data set, one record per line, streamed. */
export function addExports(scope: FastifyInstance, { versions, read }: ExportOptions): void {
  scope.route({ method: ['GET', 'HEAD'], url: '/export/:format', handler });

  async function handler(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { format } = request.params as { format: string };
    const [argument] = Object.keys(request.query as object);
    if (format !== 'jsonl') return refuse(reply, 'NOT_FOUND', 'this format does not exist: expected jsonl');
    if (argument !== undefined)
      return refuse(
        reply,
        'BAD_USER_INPUT',
        `${argument}: expected no arguments; an export always contains the whole data set`,
      );
    const known = await versions().get(siteOf(request).dataset);
    const { dataset, version } = await versions().refresh(known);
    if (isCurrent(`W/"${version}"`, request, reply)) return reply.code(304).send();
    void reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', `attachment; filename="${dataset}.jsonl"`);
    if (request.method === 'HEAD') return reply.send();
    const left = new AbortController();
    reply.raw.once('close', () => left.abort(new Error('the client disconnected')));
    // If the version is deleted meanwhile, the response is cut off, so that no client mistakes a part for the whole.
    return reply.send(Readable.from(lines(read, { dataset, version }, left.signal)));
  }
}

async function* lines(read: Graph['read'], version: DatasetVersion, signal: AbortSignal): AsyncGenerator<string> {
  for await (const page of recordsOf({ read }, version, signal)) yield page.map(jsonLine).join('');
}

async function refuse(
  reply: FastifyReply,
  code: 'BAD_USER_INPUT' | 'NOT_FOUND',
  message: string,
): Promise<FastifyReply> {
  return reply.code(codes[code]).header('cache-control', 'no-store').send(refusal(code, message));
}
