import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Current } from './graphql/dataset-versions.ts';
import { jsonLine } from '../formats/json-lines.ts';
import type { Graph } from '../neo4j/graph.ts';
import { recordsOf } from '../neo4j/export-records.ts';
import { codes, refusal } from './error-codes.ts';
import { isHeld } from './etag.ts';

/** What is exported from. */
export interface Exporting {
  /** The version of a data set to read; undefined: there is no such data set. Without an id, of the default one. */
  find(id: string | undefined): Promise<Current | undefined>;
  /** Makes sure that it is the newest version. */
  renew(current: Current): Promise<boolean>;
  read: Graph['read'];
}

/** `/export/jsonl`, `/datasets/<id>/export/jsonl`: a whole data set, a record a line, streamed. It takes no arguments. */
export function addExports(app: FastifyInstance, { find, renew, read }: Exporting): void {
  for (const url of ['/export/:format', '/datasets/:id/export/:format'])
    app.get(url, async (request, reply) => {
      const { format, id } = request.params as { format: string; id?: string };
      const [argument] = Object.keys(request.query as object);
      if (format !== 'jsonl') return refuse(reply, 'NOT_FOUND', 'there is no such format: expected jsonl');
      if (argument !== undefined)
        return refuse(reply, 'BAD_USER_INPUT', `${argument}: expected no arguments, jsonl is the whole data set`);
      const current = await find(id);
      if (!current) return refuse(reply, 'NOT_FOUND', `there is no data set "${id}"`);
      await renew(current);
      const { dataset, version } = current;
      const tag = `W/"${version}"`;
      if (isHeld(tag, request, reply)) return reply.code(304).send();
      void reply
        .type('application/jsonl; charset=utf-8')
        .header('content-disposition', `attachment; filename="${dataset}.jsonl"`);
      if (request.method === 'HEAD') return reply.send();
      const left = new AbortController();
      reply.raw.once('close', () => left.abort(new Error('the client has left')));
      // A version that is deleted meanwhile breaks the answer off: a client never takes a part for the whole.
      return reply.send(Readable.from(lines(read, { dataset, version }, left.signal)));
    });
}

async function* lines(read: Graph['read'], current: Current, signal: AbortSignal): AsyncGenerator<string> {
  for await (const page of recordsOf({ read }, current, signal)) yield page.map(jsonLine).join('');
}

async function refuse(
  reply: FastifyReply,
  code: 'BAD_USER_INPUT' | 'NOT_FOUND',
  message: string,
): Promise<FastifyReply> {
  return reply.code(codes[code]).header('cache-control', 'no-store').send(refusal(code, message));
}
