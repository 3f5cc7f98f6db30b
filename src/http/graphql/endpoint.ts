import { isUtf8 } from 'node:buffer';
import { METHODS, type IncomingMessage, type ServerResponse } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addValidators } from '../etag.ts';
import { BadRequest } from './format-errors.ts';
import { LIMITS } from './limits.ts';
import type { Pipeline } from './pipeline.ts';
import { requestSignal, type GraphQLRequest, type GraphQLResponse } from './request.ts';
import { CachedResponse } from './response-cache.ts';
import { beforeFastify, sendCached } from './send-cached.ts';
import { siteOf, SITES } from '../site.ts';

/** The usual address of an endpoint; its group is the id of a data set. */
const ADDRESS = /^(?:\/datasets\/([a-z0-9-]{1,100}))?\/graphql(?=\?|$)/;

/** The answer to a request that the pipeline has begun with, and what gives it the whole request. */
interface Begun {
  readonly answer: Promise<Answer>;
  received(request: GraphQLRequest): void;
}

type Answer = GraphQLResponse | CachedResponse;

/** Adds `/graphql` to a scope, for each data set: GraphQL over HTTP by POST, GET and HEAD. */
export function addEndpoint(app: FastifyInstance, pipeline: Pipeline): void {
  const begun = new WeakMap<IncomingMessage, Begun>();
  // Forms of other sites could send it without a preflight.
  app.removeContentTypeParser('text/plain');
  addJsonParser(app);
  addValidators(app);
  for (const site of SITES) app.route({ method: everyMethod(app), url: `${site}/graphql`, handler });
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const { status, headers, body } = await pipeline.fail(refused(error, request), requestOf(request, reply));
    return reply.code(status).headers(headers).send(body);
  });
  beforeFastify(app.server, beginEarly);

  async function handler(request: FastifyRequest, reply: FastifyReply) {
    const whole = requestOf(request, reply);
    const answer = await answerTo(request, whole);
    // The client has disconnected.
    if (reply.raw.destroyed) return reply.hijack();
    if (answer instanceof CachedResponse) {
      sendCached(answer, request.raw, reply.hijack().raw);
      return reply;
    }
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  }

  function answerTo(request: FastifyRequest, whole: GraphQLRequest): Promise<Answer> {
    const { raw } = request;
    const early = begun.get(raw);
    if (!early) return pipeline.run({ ...headOf(raw, siteOf(request).dataset), receive: async () => whole });
    early.received(whole);
    return early.answer;
  }

  /**
   * Begins with a GET or HEAD before Fastify, which takes many times as long for any response as the cache does. Fastify gets the
   * request where the cache has no response.
   */
  function beginEarly(raw: IncomingMessage, response: ServerResponse, pass: () => void): void {
    const address = isRead(raw.method) ? ADDRESS.exec(raw.url!) : null;
    if (!address) return pass();
    let whole: Promise<GraphQLRequest> | undefined;
    const receive = () =>
      (whole ??= new Promise((received) => {
        // Later, since the pipeline may call this before it has returned its answer.
        queueMicrotask(() => {
          begun.set(raw, { answer, received });
          pass();
        });
      }));
    const answer = pipeline.run({ ...headOf(raw, address[1]), receive });
    const sendIfCached = (each: Answer) =>
      each instanceof CachedResponse ? sendCached(each, raw, response) : undefined;
    // A failure is reported by Fastify, which waits for the answer too.
    answer.then(sendIfCached, () => undefined);
  }
}

/** Every method that Node reads, so that each gets a response of this endpoint; browsers ask by OPTIONS what they may send. */
function everyMethod(app: FastifyInstance): string[] {
  const others = METHODS.filter((method) => !app.supportedMethods.includes(method) && method !== 'CONNECT');
  for (const method of others) app.addHttpMethod(method, { hasBody: true });
  return app.supportedMethods.filter((method) => method !== 'OPTIONS');
}

/** Reads JSON in UTF-8 only, and not compressed. */
function addJsonParser(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('ignore', 'ignore');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const problem = unreadable(request, body);
    if (problem) done(problem);
    else void parse(request, body.toString(), done);
  });
}

function unreadable({ headers }: FastifyRequest, body: Buffer): BadRequest | undefined {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return new BadRequest(`content-encoding ${encoding}: expected a body that is not compressed`, 415);
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    return new BadRequest(`charset ${charset}: expected utf-8`, 415);
  return isUtf8(body) ? undefined : new BadRequest('the body is not UTF-8: expected JSON in UTF-8', 400);
}

/** What is wrong with a request that Fastify has refused; any other error is a defect and stays as it is. */
function refused(error: FastifyError, { headers }: FastifyRequest): Error {
  if (error instanceof BadRequest) return error;
  const { code, message, statusCode = 500 } = error;
  if (statusCode >= 500) return error;
  if (statusCode === 415)
    return new BadRequest(`content-type ${headers['content-type'] ?? '(none)'}: expected application/json`, 415);
  if (statusCode === 413) return new BadRequest(`the body is too large: expected at most ${LIMITS.body} bytes`, 413);
  return new BadRequest(
    code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ? 'the body is empty: expected JSON' : message,
    statusCode,
  );
}

/** HEAD gets what GET gets, without the body, which Node leaves out. */
const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD';

function headOf({ method, url, headers }: IncomingMessage, dataset: string | undefined) {
  return { dataset, cacheKey: isRead(method) ? `${headers.accept ?? ''} ${url}` : undefined };
}

function requestOf({ method, url, headers, body, id, log }: FastifyRequest, reply: FastifyReply): GraphQLRequest {
  const query = url.indexOf('?');
  return {
    method: isRead(method) ? 'GET' : method,
    search: query < 0 ? '' : url.slice(query),
    headers,
    body,
    id,
    log,
    signal: () => signalOf(reply),
  };
}

/** A signal that is aborted when the client disconnects before it has the response, or when the time is up. */
function signalOf({ raw }: FastifyReply): AbortSignal {
  const { signal, abort, clear } = requestSignal();
  const closed = () => {
    clear();
    if (!raw.writableFinished) abort('the client disconnected');
  };
  if (raw.destroyed) closed();
  else raw.once('close', closed);
  return signal;
}
