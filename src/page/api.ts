/** A GraphQL operation with the types of its data and its variables. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: it carries the types. */
  readonly types?: (variables: Variables) => Data;
}

export type FailureKind = 'offline' | 'busy' | 'refused' | 'broken';

/** A request that failed. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** For a report to whoever runs the server; null where the server sent none. */
  readonly requestId: string | null;

  constructor(kind: FailureKind, message: string, requestId: string | null = null) {
    super(message);
    this.kind = kind;
    this.requestId = requestId;
  }
}

interface ResponseBody<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly requestId?: string } }[];
}

interface CacheEntry {
  readonly data: Promise<unknown>;
  /** Whether the server has been too busy so far. */
  isBusy: boolean;
  /** Called when the server turns out to be too busy. */
  readonly listeners: Set<() => void>;
}

const CACHE_SIZE = 200;
/** Least recently used first: going back and forth sends no request twice. */
const cache = new Map<string, CacheEntry>();

/** Statuses of a server that may well respond in a moment: busy, starting, or behind a gateway that waits for it. */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Sends an operation to a GraphQL server, or takes its data from the cache. `onBusy` is called when the server is too busy and
 * the request will be sent again.
 * @throws Failure where the response has no data, or has errors.
 */
export function request<Data, Variables>(
  src: string,
  operation: Operation<Data, Variables>,
  variables: Variables,
  onBusy: () => void = () => undefined,
): Promise<Data> {
  const key = cacheKey(src, operation.name, variables);
  const cached = cache.get(key);
  if (cached) {
    cache.delete(key);
    cache.set(key, cached);
    // A settled entry has no listeners.
    if (cached.listeners.size > 0) cached.listeners.add(onBusy);
    if (cached.listeners.size > 0 && cached.isBusy) onBusy();
    return cached.data as Promise<Data>;
  }
  const listeners = new Set([onBusy]);
  const data = sendWithRetry<Data>([...requestOf(src, operation, variables)], () => {
    entry.isBusy = true;
    for (const listener of listeners) listener();
  });
  const entry: CacheEntry = { data, isBusy: false, listeners };
  cache.set(key, entry);
  for (const old of [...cache.keys()].slice(0, Math.max(0, cache.size - CACHE_SIZE))) cache.delete(old);
  data.finally(() => listeners.clear()).catch(() => cache.delete(key));
  return data;
}

/** Puts the data of an operation into the cache, so that it is not requested. */
export function seedCache(src: string, operation: string, variables: object, data: object): void {
  const entry = { data: Promise.resolve(data), isBusy: false, listeners: new Set<() => void>() };
  cache.set(cacheKey(src, operation, variables), entry);
}

/** The length in characters up to which an address carries an operation: servers and proxies take more, if not much more. */
const LONGEST_ADDRESS = 4096;

/**
 * The request for an operation: by GET where its address is no longer than that, since browsers, CDNs and the server cache the
 * response, and a page of another origin sends it without a preflight; else by POST. No header of ours may stand in a GET: it
 * would need a preflight.
 */
export function requestOf<Data, Variables>(
  src: string,
  { text: query, name: operationName }: Operation<Data, Variables>,
  variables: Variables,
): readonly [address: string, options: RequestInit] {
  const parameters = new URLSearchParams({ query, operationName, variables: JSON.stringify(variables) });
  const address = `${src}${src.includes('?') ? '&' : '?'}${parameters.toString()}`;
  if (address.length <= LONGEST_ADDRESS) return [address, {}];
  const body = JSON.stringify({ query, operationName, variables });
  return [src, { method: 'POST', headers: { 'content-type': 'application/json' }, body }];
}

/** An operation has a name of its own. */
function cacheKey(src: string, operation: string, variables: unknown): string {
  const inOrder = Object.entries(variables as object).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${src} ${operation} ${JSON.stringify(inOrder)}`;
}

/** Milliseconds to wait before each retry. */
const PAUSES = [500, 1500, 4000, 8000, 16_000] as const;

async function sendWithRetry<Data>(sent: Parameters<typeof fetch>, onBusy: () => void): Promise<Data> {
  for (const pause of PAUSES) {
    try {
      return await send<Data>(sent);
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'busy') throw error;
      onBusy();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send<Data>(sent);
}

async function send<Data>(sent: Parameters<typeof fetch>): Promise<Data> {
  let response: Response;
  try {
    response = await fetch(...sent);
  } catch (error) {
    throw new Failure('offline', String(error));
  }
  const id = response.headers.get('x-request-id');
  const isBusy = BUSY.has(response.status);
  let result: ResponseBody<Data>;
  try {
    result = (await response.json()) as ResponseBody<Data>;
  } catch {
    throw new Failure(isBusy ? 'busy' : 'broken', `HTTP ${response.status}`, id);
  }
  const [problem] = result.errors ?? [];
  if (problem) throw new Failure(isBusy ? 'busy' : 'refused', problem.message, problem.extensions?.requestId ?? id);
  if (!result.data) throw new Failure('broken', `HTTP ${response.status}`, id);
  return result.data;
}
