import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { startApollo } from './apollo.ts';
import { costOf } from './cost.ts';
import type { DatasetVersions } from './dataset-versions.ts';
import { executed, type Execute } from './execution.ts';
import { errorResponse, ExecutionFailed } from './format-errors.ts';
import type { Operation } from './operation.ts';
import { OperationCache } from './operation-cache.ts';
import type { GraphQLRequest, GraphQLResponse, RequestHead } from './request.ts';
import { ResponseCache, type CachedResponse } from './response-cache.ts';

/** Answers GraphQL requests; its promises never reject. */
export interface Pipeline {
  run(head: RequestHead): Promise<GraphQLResponse | CachedResponse>;
  /** The response to a request that has failed before it came here. */
  fail(error: unknown, request: GraphQLRequest): Promise<GraphQLResponse>;
}

/** What the steps need. */
export interface PipelineOptions {
  readonly schema: GraphQLSchema;
  readonly log: FastifyBaseLogger;
  readonly execute: Execute;
  /** @throws Unavailable while there is no graph. */
  versions(): DatasetVersions;
}

/** The steps that every request takes, in their order: data set, version, cache, limits, cost, execution, errors. */
export async function createPipeline({ schema, log, execute, versions }: PipelineOptions): Promise<Pipeline> {
  const responses = new ResponseCache();
  const apollo = await startApollo(schema, log);
  const operations = new OperationCache(apollo.prepare);
  const fail = (error: unknown, request: GraphQLRequest) => errorResponse(error, request, apollo);
  const run: Pipeline['run'] = async (head) => {
    try {
      // Data set
      const known = await versions().get(head.dataset);
      // Version: without a cached response, the statements themselves report a newer one.
      const version = responses.has(head, known) ? await versions().ensureFresh(known) : known;
      // Cache
      const cached = responses.get(head, version);
      if (cached) return cached;
      // Limits
      const request = await head.receive();
      const operation = await operations.get(request);
      // Cost
      const cost = costOf(schema, operation);
      // Execution
      const { result, version: read } = await executed(request, operation, version, { execute, versions: versions() });
      if (result.errors) throw new ExecutionFailed(result.errors);
      const response = success(operation, { data: result.data, extensions: { cost } });
      if (operation.isOfOneVersion) responses.set(head, read, response);
      return response;
    } catch (error) {
      // Errors
      return fail(error, await head.receive());
    }
  };
  return { run, fail };
}

function success({ mediaType }: Operation, body: object): GraphQLResponse {
  return { status: 200, headers: { 'content-type': mediaType }, body: `${JSON.stringify(body)}\n` };
}
