// `node bench/compare.js CHECKOUT`: this checkout and another one, such as a clone of an earlier commit, side by side on one
// Neo4j. Each loads the same data set by its own loader; both servers are asked the same questions in turn.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../bin/build.js';

await build();
const { database, searchable } = await import('./database.js');
const { start } = await import('./contenders.js');
const { comparison, inTurn } = await import('./in-turn.js');
const { questions, samplesOf } = await import('./questions.js');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    events: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** Requests of each checkout and question. */
    count: { type: 'string', default: '2000' },
    questions: { type: 'string', default: 'q1,q2,q3,q4,q5,kept' },
  },
});
const other = resolve(positionals[0]);
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stopping.abort(new Error(name)));

const size = { events: Number(options.events), seed: Number(options.seed) };
const say = (line) => process.stderr.write(`${line}\n`);
const graph = await database({ ...size, say, signal: stopping.signal });
const started = [];
try {
  const [theirs, ours] = [await start('product', await loadedByOther(), other), await start('product', graph)];
  started.push(theirs, ours);
  const samples = samplesOf({ ...size, names: await searchable(graph) });
  for (const name of options.questions.split(',')) {
    const requests = ({ request }) => samples[name].map((variables) => request(name, variables));
    const ways = { other: requests(theirs), this: requests(ours) };
    const times = await inTurn(ways, { count: Number(options.count), signal: stopping.signal });
    console.log(comparison(questions[name].title, times));
  }
} finally {
  await Promise.all(started.map(({ stop }) => stop()));
  await graph.stop();
}

/** The data set as the other checkout has it in the graph. */
async function loadedByOther() {
  const { build: buildOther } = await import(join(other, 'bin', 'build.js'));
  await buildOther();
  const { loadDirectory } = await import(join(other, 'dist', 'neo4j', 'load.js'));
  const { dataset, version } = await loadDirectory({ uri: graph.uri, auth: undefined }, graph.data, { as: 'other' });
  return { ...graph, dataset, version };
}
