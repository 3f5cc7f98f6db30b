/** A GraphQL operation with the types of its answer and its variables. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: it carries the types. */
  readonly types?: (variables: Variables) => Answer;
}

export type FailureKind = 'offline' | 'busy' | 'refused' | 'broken';

/** A question that was not answered. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** To quote to whoever runs the server; null where it gave none. */
  readonly requestId: string | null;

  constructor(kind: FailureKind, message: string, requestId: string | null = null) {
    super(message);
    this.kind = kind;
    this.requestId = requestId;
  }
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly requestId?: string } }[];
}

/** Answers kept, so that going back and forth asks nothing twice. */
const KEPT = 200;
const kept = new Map<string, Kept>();

interface Kept {
  readonly answer: Promise<unknown>;
  /** Whether the server has been too busy to answer so far. */
  isBusy: boolean;
  /** Whom to tell that. */
  readonly told: Set<() => void>;
}

/** What a server is that may well answer in a moment: busy, starting, or behind a gateway that waits for it. */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Asks a GraphQL server; the same question asked again has the same answer. `busy` is told where the server is too busy to
 * answer and is asked again.
 * @throws Failure where there is no whole answer.
 */
export function ask<Answer, Variables>(
  src: string,
  operation: Operation<Answer, Variables>,
  variables: Variables,
  busy: () => void = () => undefined,
): Promise<Answer> {
  const key = keyOf(src, operation, variables);
  const known = kept.get(key);
  if (known) {
    // The last asked are the last to go.
    kept.delete(key);
    kept.set(key, known);
    // Of what is answered nobody is left to be told.
    if (known.told.size > 0) known.told.add(busy);
    if (known.told.size > 0 && known.isBusy) busy();
    return known.answer as Promise<Answer>;
  }
  const told = new Set([busy]);
  const answer = sendPatiently<Answer>(src, bodyOf(operation, variables), () => {
    asked.isBusy = true;
    for (const tell of told) tell();
  });
  const asked: Kept = { answer, isBusy: false, told };
  kept.set(key, asked);
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(old);
  answer.finally(() => told.clear()).catch(() => kept.delete(key));
  return answer;
}

/** Has a question answered that has not been asked yet, with what the document brought. */
export function prime<Answer, Variables>(
  src: string,
  operation: Operation<Answer, Variables>,
  variables: Variables,
  answer: Answer,
): void {
  kept.set(keyOf(src, operation, variables), { answer: Promise.resolve(answer), isBusy: false, told: new Set() });
}

function bodyOf<Answer, Variables>({ text, name }: Operation<Answer, Variables>, variables: Variables): string {
  return JSON.stringify({ query: text, operationName: name, variables });
}

function keyOf<Answer, Variables>(src: string, operation: Operation<Answer, Variables>, variables: Variables): string {
  return `${src} ${bodyOf(operation, variables)}`;
}

/** Milliseconds to wait before a server that is busy is asked again. */
const PAUSES = [500, 1500, 4000, 8000, 16_000] as const;

async function sendPatiently<Answer>(src: string, body: string, busy: () => void): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await send<Answer>(src, body);
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'busy') throw error;
      busy();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send<Answer>(src, body);
}

async function send<Answer>(src: string, body: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(src, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  } catch (error) {
    throw new Failure('offline', String(error));
  }
  const id = response.headers.get('x-request-id');
  const isBusy = BUSY.has(response.status);
  let reply: Reply<Answer>;
  try {
    reply = (await response.json()) as Reply<Answer>;
  } catch {
    throw new Failure(isBusy ? 'busy' : 'broken', `HTTP ${response.status}`, id);
  }
  const [problem] = reply.errors ?? [];
  if (problem) throw new Failure(isBusy ? 'busy' : 'refused', problem.message, problem.extensions?.requestId ?? id);
  if (!reply.data) throw new Failure('broken', `HTTP ${response.status}`, id);
  return reply.data;
}
