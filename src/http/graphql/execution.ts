import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Execution, ExecutionRequest } from '../../compile/execute.ts';
import type { DatasetVersion } from '../../neo4j/dataset-version.ts';
import type { Code } from '../error-codes.ts';
import type { DatasetVersions } from './dataset-versions.ts';
import type { BoundOperation } from './operation.ts';
import type { GraphQLRequest } from './request.ts';

/** Runs a valid operation. */
export type Execute = (request: Omit<ExecutionRequest, 'context'>) => Promise<Execution>;

/** Runs the operation of a request in the last known version of its data set, or in a newer one if there is one by now. */
export async function executed(
  { signal }: Pick<GraphQLRequest, 'signal'>,
  { document, definition, variables }: BoundOperation,
  known: DatasetVersion,
  { execute, versions }: { readonly execute: Execute; readonly versions: DatasetVersions },
): Promise<{ readonly result: ExecutionResult; readonly version: DatasetVersion }> {
  const request = { document, operationName: definition.name?.value, variables, signal: signal() };
  const run = async (current: DatasetVersion) => {
    const { result, version } = await execute({ ...request, current });
    return { result, version: version === current.version ? current : versions.set({ ...current, version }) };
  };
  try {
    const first = await run(known);
    if (!isStale(first.result)) return first;
    // The cursor may be from a version that this server does not know yet: another process loaded it, or another server issued the cursor.
    const current = await versions.refresh(first.version);
    return current.version === first.version.version ? first : await run(current);
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return {
      result: { errors: [new GraphQLError(originalError.message, { originalError, path: [] })] },
      version: known,
    };
  }
}

/** Whether a cursor was rejected because it is from another version. */
const isStale = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ extensions }) => extensions['code'] === ('STALE_CURSOR' satisfies Code));
