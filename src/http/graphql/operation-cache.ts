import { LRUCache } from 'lru-cache';
import { BadInput } from '../../compile/bad-input.ts';
import type { BoundOperation, Operation } from './operation.ts';
import type { GraphQLRequest } from './request.ts';

/** Operations in the cache, and characters of all their keys. */
const OPERATIONS = 500;
const CHARACTERS = 4_000_000;

/** The parameters of a GraphQL request. */
interface Parameters {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Operations of earlier requests. Neither the schema nor the limits change while a server runs, so their documents need not
 * be parsed and validated again.
 */
export class OperationCache {
  readonly #operations = new LRUCache<string, Operation>({
    max: OPERATIONS,
    maxSize: CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  });
  readonly #prepare: (request: GraphQLRequest) => Promise<BoundOperation>;

  /** `prepare` parses and validates the operation of a request that is not in the cache. */
  constructor(prepare: (request: GraphQLRequest) => Promise<BoundOperation>) {
    this.#prepare = prepare;
  }

  /**
   * The operation of a request, from the cache or prepared.
   * @throws whatever `prepare` throws; BadInput for a key that no parameter or variable can have.
   */
  async get(request: GraphQLRequest): Promise<BoundOperation> {
    const parameters = parametersOf(request);
    if (!parameters) return this.#prepare(request);
    const { query, operationName, variables } = parameters;
    // The media type depends on what the client accepts.
    const key = `${request.headers.accept ?? ''}\n${operationName === null ? '' : `${operationName} `}\n${query}`;
    const cached = this.#operations.get(key);
    if (cached) return { ...cached, variables };
    const { variables: _, ...operation } = await this.#prepare(request);
    this.#operations.set(key, operation);
    return { ...operation, variables };
  }
}

const NAMES: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

/** The parameters of an ordinary request; undefined for any other, such as one with extensions, which is left to Apollo. */
function parametersOf({ method, headers, body, search }: GraphQLRequest): Parameters | undefined {
  if (method === 'POST') return isObject(body) ? checked(body) : undefined;
  if (method !== 'GET' || headers['content-type'] !== undefined) return undefined;
  const given = [...new URLSearchParams(search)];
  const parameters: Record<string, unknown> = Object.fromEntries(given);
  if (given.length !== Object.keys(parameters).length) return undefined;
  if ('variables' in parameters) parameters['variables'] = parsed(parameters['variables'] as string);
  return checked(parameters);
}

function checked(given: Readonly<Record<string, unknown>>): Parameters | undefined {
  for (const [place, value] of [
    ['the request', given],
    ['variables', given['variables']],
  ] as const)
    // Input objects refuse every key that they do not have.
    if (isObject(value) && Object.hasOwn(value, '__proto__')) throw new BadInput(`unknown key "__proto__" in ${place}`);
  if (!Object.keys(given).every((name) => NAMES.has(name))) return undefined;
  const { query, operationName = null, variables = null } = given;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return undefined;
  if (variables !== null && !isObject(variables)) return undefined;
  return { query, operationName: operationName || null, variables: variables ?? {} };
}

/** Parsed JSON. A text that is not JSON, or is null, which Apollo refuses in a GET, stays a text, which no variables can be. */
function parsed(text: string): unknown {
  try {
    return (JSON.parse(text) as unknown) ?? text;
  } catch {
    return text;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
