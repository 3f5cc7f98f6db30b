import { GraphQLError } from 'graphql';
import { TimedOut, Unavailable } from '../neo4j/graph.ts';

/** Every `extensions.code` that a response may have, and its HTTP status: a closed list, explained in docs/errors.md. */
export const codes = {
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  BAD_USER_INPUT: 400,
  STALE_CURSOR: 400,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type Code = keyof typeof codes;

/** Seconds after which a client may repeat a request that got UNAVAILABLE. */
export const RETRY_AFTER = 1;

/** What clients see of a defect: only the request's id, which identifies it in the log. */
export const masked = (requestId: string) => ({
  message: 'Internal server error',
  extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies Code, requestId },
});

/** The code of an operation's error; undefined for a defect, whose details must not be shown. */
export function codeOf(error: GraphQLError): Code | undefined {
  const cause = error.originalError ?? error;
  if (cause instanceof Unavailable) return 'UNAVAILABLE';
  if (cause instanceof TimedOut) return 'TIMEOUT';
  const { code } = error.extensions;
  if (typeof code === 'string' && Object.hasOwn(codes, code) && code !== 'INTERNAL_SERVER_ERROR') return code as Code;
  // graphql-js locates an argument that it rejects, but not a result value that it cannot serialize.
  return cause instanceof GraphQLError && cause.nodes?.length ? 'BAD_USER_INPUT' : undefined;
}

/** A response body with a single error. */
export function refusal(code: Code, message: string): { errors: [{ message: string; extensions: { code: Code } }] } {
  return { errors: [{ message, extensions: { code } }] };
}
