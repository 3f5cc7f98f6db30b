// Hand-written Cypher for each question behind a bare node:http server: `maps` or, for the least to send, `lists`. What is got is kept.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { handWritten } from '../hand-written.js';
import { bodyOf, contend, given } from './contender.js';
import { countingOf } from './counting.js';
import * as lists from './lists.js';
import * as maps from './maps.js';
import { parameters } from './parameters.js';

const form = process.argv[2];
const shapes = { lists, maps }[form];
const counting = countingOf(neo4j);
const driver = neo4j.driver(given.uri, undefined, {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  maxConnectionPoolSize: 50,
});

const texts = Object.fromEntries(Object.keys(shapes).map((name) => [name, handWritten(form, name)]));

/** Answers to GETs, for ever: the least that sending the same bytes again can cost. */
const kept = new Map();

async function answer(request, response) {
  try {
    if (request.method === 'POST') return send(response, await found(request.url.slice(1), await bodyOf(request)));
    if (!kept.has(request.url)) {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      kept.set(request.url, Buffer.from(await found(pathname.slice(1), JSON.parse(searchParams.get('variables')))));
    }
    send(response, kept.get(request.url));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

async function found(name, variables) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(texts[name], {
    version: given.version,
    ...(parameters[name]?.(variables) ?? variables),
  });
  await session.close();
  return JSON.stringify({ data: shapes[name](records.map((record) => record.get(0))) });
}

function send(response, body) {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}

const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => contend(`http://127.0.0.1:${server.address().port}`, counting));
