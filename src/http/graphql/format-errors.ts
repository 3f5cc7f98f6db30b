import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { Unavailable } from '../../neo4j/graph.ts';
import { codeOf, codes, masked, RETRY_AFTER, type Code } from '../error-codes.ts';
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

/** A request that is refused before GraphQL reads it; `status` if it is not that of the code. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';

  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** The response to a request in which a step has failed: errors only, with a status and with codes from the closed list. */
export async function errorResponse(error: unknown, request: GraphQLRequest, apollo: Apollo): Promise<GraphQLResponse> {
  if (error instanceof Refusal) return error.response;
  if (error instanceof ExecutionFailed) return apollo.failure(request, clientErrors(error.errors, request));
  if (error instanceof GraphQLError) return apollo.failure(request, [error]);
  return apollo.failure(request, [refusalOf(error, request)]);
}

/** The error of a request whose operation has not run. */
function refusalOf(error: unknown, { log, id }: GraphQLRequest): GraphQLError {
  const refused = (code: Code, { message }: Error, status: number = codes[code]) =>
    new GraphQLError(message, { extensions: { code, http: httpOf(status) } });
  if (error instanceof UnknownDataset) return refused('NOT_FOUND', error);
  if (error instanceof Unavailable) return refused('UNAVAILABLE', error);
  if (error instanceof BadRequest) return refused('BAD_REQUEST', error, error.status);
  log.error(error);
  const { message, extensions } = masked(id);
  return new GraphQLError(message, { extensions: { ...extensions, http: httpOf(codes.INTERNAL_SERVER_ERROR) } });
}

/** Status and headers of a failure, in the form in which Apollo takes them from an error. */
function httpOf(status: number): { status: number; headers: HeaderMap } {
  return {
    status,
    headers: new HeaderMap(status === codes.UNAVAILABLE ? [['retry-after', String(RETRY_AFTER)]] : []),
  };
}

/** The errors of a result as clients receive them: with an HTTP status, and with defects masked. */
function clientErrors(errors: readonly GraphQLError[], request: GraphQLRequest): readonly GraphQLError[] {
  // Errors without a path arose before execution, from variables for instance: Apollo gives them their codes.
  if (!errors.some(({ path }) => path)) return errors;
  const formatted = errors.slice(0, LIMITS.errors).map((error) => clientError(error, request));
  const status = Math.max(...formatted.map(({ extensions }) => codes[extensions['code'] as Code]));
  for (const { extensions } of formatted) extensions['http'] = httpOf(status);
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
