import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { Unavailable } from '../../neo4j/graph.ts';
import { codeOf, codes, masked, refusal, RETRY_AFTER, type Code } from '../error-codes.ts';
import { Refusal, type Apollo } from './apollo.ts';
import { UnknownDataset } from './dataset-versions.ts';
import { LIMITS } from './limits.ts';
import type { GraphQLRequest, GraphQLResponse } from './request.ts';

/** An operation's result has errors. */
export class ExecutionFailed extends Error {
  override readonly name = 'ExecutionFailed';

  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
  }
}

/** The response to a request in which a step has failed: errors only, with a status and with codes from the closed list. */
export async function errorResponse(error: unknown, request: GraphQLRequest, apollo: Apollo): Promise<GraphQLResponse> {
  if (error instanceof Refusal) return error.response;
  if (error instanceof ExecutionFailed) return apollo.failure(request, clientErrors(error.errors, request));
  if (error instanceof GraphQLError) return apollo.failure(request, [error]);
  if (error instanceof UnknownDataset) return plain(codes.NOT_FOUND, refusal('NOT_FOUND', error.message));
  if (error instanceof Unavailable)
    return plain(codes.UNAVAILABLE, refusal('UNAVAILABLE', error.message), { 'retry-after': String(RETRY_AFTER) });
  request.log.error(error);
  return plain(codes.INTERNAL_SERVER_ERROR, { errors: [masked(request.id)] });
}

function plain(status: number, body: object, headers: Readonly<Record<string, string>> = {}): GraphQLResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** The errors of a result as clients receive them: with an HTTP status, and with defects masked. */
function clientErrors(errors: readonly GraphQLError[], request: GraphQLRequest): readonly GraphQLError[] {
  // Errors without a path arose before execution, from variables for instance: Apollo gives them their codes.
  if (!errors.some(({ path }) => path)) return errors;
  const formatted = errors.slice(0, LIMITS.errors).map((error) => clientError(error, request));
  const status = Math.max(...formatted.map(({ extensions }) => codes[extensions['code'] as Code]));
  const headers = new HeaderMap(status === codes.UNAVAILABLE ? [['retry-after', String(RETRY_AFTER)]] : []);
  for (const { extensions } of formatted) extensions['http'] = { status, headers };
  return formatted;
}

function clientError(error: GraphQLError, { log, id }: GraphQLRequest): GraphQLError {
  const cause = error.originalError ?? error;
  const code = codeOf(error);
  if (!code) log.error({ err: cause, path: error.path, requestId: id }, 'a defect');
  else if (codes[code] >= 500) log.warn({ err: cause, path: error.path, requestId: id }, code);
  const { message, extensions } = code ? { message: cause.message, extensions: { code } } : masked(id);
  return new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
}
