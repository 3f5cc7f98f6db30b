import { HeaderMap } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { codeOf, codes, masked, RETRY_AFTER, type Code } from '../error-codes.ts';
import { LIMITS } from './limits.ts';

/** Whose answer it is, and where defects are told. */
export interface Telling {
  readonly log: FastifyBaseLogger;
  readonly requestId: string;
}

/** Whether a cursor was refused as one of another version. */
export const isStale = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ extensions }) => extensions['code'] === ('STALE_CURSOR' satisfies Code));

/** The result of an operation that could not be run. */
export function failed(error: unknown): ExecutionResult {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return { errors: [new GraphQLError(originalError.message, { originalError, path: [] })] };
}

/** The result as clients get it: without data where there is an error, with its status, and with nothing of a defect. */
export function answered(result: ExecutionResult, telling: Telling): ExecutionResult {
  // Errors without a path come before execution (which operation, which variables): Apollo knows their codes.
  if (!result.errors?.some(({ path }) => path)) return result;
  const errors = result.errors.slice(0, LIMITS.errors).map((error) => shown(error, telling));
  const status = Math.max(...errors.map(({ extensions }) => codes[extensions['code'] as Code]));
  const headers = new HeaderMap(status === codes.UNAVAILABLE ? [['retry-after', String(RETRY_AFTER)]] : []);
  for (const { extensions } of errors) extensions['http'] = { status, headers };
  return { errors };
}

function shown(error: GraphQLError, { log, requestId }: Telling): GraphQLError {
  const cause = error.originalError ?? error;
  const code = codeOf(error);
  if (!code) log.error({ err: cause, path: error.path, requestId }, 'a defect');
  else if (codes[code] >= 500) log.warn({ err: cause, path: error.path, requestId }, code);
  const { message, extensions } = code ? { message: cause.message, extensions: { code } } : masked(requestId);
  return new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
}
