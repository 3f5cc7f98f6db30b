// `node bench/apollo.js`: what the operation cache saves. One server is asked the five questions in two ways in turn: as
// clients do, and with empty `extensions`, so that Apollo looks at the operation each time.
import { parseArgs } from 'node:util';
import { build } from '../bin/build.js';

await build();
const { database, searchable } = await import('./database.js');
const { start } = await import('./contenders.js');
const { comparison, inTurn } = await import('./in-turn.js');
const { questions, samplesOf } = await import('./questions.js');

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** Requests of each way and question. */
    count: { type: 'string', default: '2000' },
    questions: { type: 'string', default: 'q1,q2,q3,q4,q5' },
  },
});
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stopping.abort(new Error(name)));

const size = { events: Number(options.events), seed: Number(options.seed) };
const say = (line) => process.stderr.write(`${line}\n`);
const graph = await database({ ...size, say, signal: stopping.signal });
const product = await start('product', graph);
try {
  const samples = samplesOf({ ...size, names: await searchable(graph) });
  for (const name of options.questions.split(',')) {
    const cached = samples[name].map((variables) => product.request(name, variables));
    const byApollo = cached.map(({ url, body }) => ({
      url,
      body: JSON.stringify({ ...JSON.parse(body), extensions: {} }),
    }));
    const times = await inTurn({ cached, byApollo }, { count: Number(options.count), signal: stopping.signal });
    console.log(comparison(questions[name].title, times));
  }
} finally {
  await product.stop();
  await graph.stop();
}
