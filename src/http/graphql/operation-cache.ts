import type { FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** What Apollo has parsed and found valid and within the limits. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** An operation as a body names it, and the media type in which its answer was sent. */
interface KnownOperation extends Operation {
  readonly type: string;
}

interface Body {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Operations kept, and letters of all that they are known by. */
const OPERATIONS = 500;
const LETTERS = 4_000_000;

/**
 * Operations that were answered before. Neither the schema nor the limits of a document change while a server runs, so that
 * of one that is asked again only what its variables make of it is open: what they are, what it costs and what it finds.
 */
export class KnownOperations {
  readonly #operations = new LRUCache<string, KnownOperation>({
    max: OPERATIONS,
    maxSize: LETTERS,
    sizeCalculation: (_, key) => key.length,
  });

  /** What a POST asks, where it was answered before; undefined also for a body that is in any way unusual. */
  of(request: FastifyRequest): (KnownOperation & Body) | undefined {
    const body = bodyOf(request);
    const known = body && this.#operations.get(keyOf(request, body));
    return known && { ...known, ...body };
  }

  /** Remembers what a POST has asked and was given in a media type. */
  add(request: FastifyRequest, operation: Operation, type: string): void {
    const body = bodyOf(request);
    if (body) this.#operations.set(keyOf(request, body), { ...operation, type });
  }
}

const KEYS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

/** The parts of a JSON body that has no others; undefined where it is not of that form. */
function bodyOf({ method, body }: FastifyRequest): Body | undefined {
  if (method !== 'POST' || !isObject(body) || !Object.keys(body).every((key) => KEYS.has(key))) return undefined;
  const { query, operationName = null, variables = null } = body;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return undefined;
  return variables === null || isObject(variables) ? { query, operationName, variables: variables ?? {} } : undefined;
}

/** The media type of an answer depends on what its client accepts. */
const keyOf = ({ headers }: FastifyRequest, { operationName, query }: Body) =>
  `${headers.accept ?? ''}\n${operationName ?? ''}\n${query}`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
