import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { questions } from './questions.js';

const own = (name) => fileURLToPath(new URL(`contenders/${name}.js`, import.meta.url));
const byGraphql = (url, name, variables) => ({
  url,
  body: JSON.stringify({ query: documentOf(name), variables }),
});
const documentOf = (name) => questions[questions[name].as ?? name].document;

/** Who takes part: the first is the one that the others are held against. */
export const contenders = {
  raw: {
    title: 'hand-written Cypher, maps',
    program: [own('raw'), 'maps'],
    request: (url, name, variables) => ({
      url: `${url}/${questions[name].as ?? name}`,
      body: JSON.stringify(variables),
    }),
  },
  'raw-lists': {
    title: 'hand-written Cypher, lists',
    program: [own('raw'), 'lists'],
    request: (url, name, variables) => ({
      url: `${url}/${questions[name].as ?? name}`,
      body: JSON.stringify(variables),
    }),
  },
  product: { title: 'Reformgraph', program: [own('product')], request: byGraphql },
};

/** A contender's process that listens. */
export async function start(name, given) {
  const { program, request } = contenders[name];
  const [path, ...args] = program;
  const child = fork(path, args, { env: { ...process.env, BENCH: JSON.stringify(given) } });
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
    request: (question, variables) => request(url, question, variables),
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
