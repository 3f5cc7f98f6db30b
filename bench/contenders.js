import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataloader, neo4jGraphql } from './peers/documents.js';
import { questions } from './questions.js';

const here = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const own = (name) => fileURLToPath(new URL(`contenders/${name}.js`, import.meta.url));
const questionOf = (name) => questions[name].as ?? name;
const byGraphql = (url, name, variables) => {
  const query = questions[questionOf(name)].document;
  return questions[name].isGot
    ? { url: `${url}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}` }
    : { url, body: JSON.stringify({ query, variables }) };
};
const byName = (url, name, variables) =>
  questions[name].isGot
    ? { url: `${url}/${questionOf(name)}?${new URLSearchParams({ variables: JSON.stringify(variables) })}` }
    : { url: `${url}/${questionOf(name)}`, body: JSON.stringify(variables) };
const peer = (name) => fileURLToPath(new URL(`peers/${name}.js`, import.meta.url));
/** The same questions in a peer's own documents. */
const byPeer = (documents) => ({
  request(url, name, given, version) {
    const { document, variables = (each) => each } = documents[questionOf(name)];
    return { url, body: JSON.stringify({ query: document, variables: variables(given, version) }) };
  },
  as: (name, data) => documents[questionOf(name)].as?.(data) ?? data,
});

/** Who takes part: the first is the one that the others are held against. */
export const contenders = {
  raw: {
    title: 'hand-written Cypher, maps',
    program: [own('raw'), 'maps'],
    request: byName,
  },
  'raw-lists': {
    title: 'hand-written Cypher, lists',
    program: [own('raw'), 'lists'],
    request: byName,
  },
  product: { title: 'Reformgraph', program: [own('product')], request: byGraphql },
  'neo4j-graphql': { title: '@neo4j/graphql, Apollo', program: [peer('neo4j-graphql')], ...byPeer(neo4jGraphql) },
  dataloader: { title: 'type-graphql, DataLoader, Apollo', program: [peer('dataloader')], ...byPeer(dataloader) },
};

/** Those that can take part: the peers' packages are installed in `bench/peers` only where somebody has done so. */
export const present = Object.keys(contenders).filter(
  (name) =>
    name in { raw: 1, 'raw-lists': 1, product: 1 } || existsSync(new URL('peers/node_modules', import.meta.url)),
);

/** A contender's process that listens; the program is that of another checkout where one is given. */
export async function start(name, given, checkout = here) {
  const { program, request, as = (_, data) => data } = contenders[name];
  const [path, ...args] = program;
  const child = fork(path.replace(here, checkout), args, {
    env: { ...process.env, NODE_ENV: 'production', BENCH: JSON.stringify(given) },
  });
  const [{ url }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${name} ended with ${code}`);
    }),
  ]);
  const asking = async (question) => {
    const answer = once(child, 'message');
    child.send(question);
    return (await answer)[0];
  };
  return {
    name,
    request: (question, variables) => request(url, question, variables, given.version),
    /** The data of an answer in the form of the product's. */
    as,
    /** Milliseconds of CPU used so far. */
    cpu: async () => (await asking({ ask: 'cpu' })).cpu,
    /** Begins to count statements and their db hits, or ends and tells them. */
    count: (on) => asking({ ask: 'count', on }),
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
