import { GraphQLError } from 'graphql';
import { TimedOut, Unavailable } from '../neo4j/graph.ts';

/** Every `extensions.code` that an answer may have, and its HTTP status: a closed list, explained in docs/errors.md. */
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

/** Seconds after which a client that got UNAVAILABLE may ask again. */
export const RETRY_AFTER = 1;

/** What clients read of an error that must not be seen: nothing but a number that finds it in the log. */
export const masked = (requestId: string) => ({
  message: 'Internal server error',
  extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies Code, requestId },
});

/** The code of an error of an operation; undefined: it is a defect, and nothing of it may be shown. */
export function codeOf(error: GraphQLError): Code | undefined {
  const cause = error.originalError ?? error;
  if (cause instanceof Unavailable) return 'UNAVAILABLE';
  if (cause instanceof TimedOut) return 'TIMEOUT';
  const { code } = error.extensions;
  if (typeof code === 'string' && Object.hasOwn(codes, code) && code !== 'INTERNAL_SERVER_ERROR') return code as Code;
  // graphql-js names the place of an argument that it refuses; of a value that cannot be shown it does not.
  return cause instanceof GraphQLError && cause.nodes?.length ? 'BAD_USER_INPUT' : undefined;
}

/** The body of an answer that says no more than what is wrong. */
export function refusal(code: Code, message: string): { errors: [{ message: string; extensions: { code: Code } }] } {
  return { errors: [{ message, extensions: { code } }] };
}
