// `npm run bench`: what the five questions cost, held against hand-written Cypher and against peers, all in one run.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../bin/build.js';

await build();
const { database, searchable } = await import('./database.js');
const { canonical } = await import('./canonical.js');
const { asked, Client, readied } = await import('./client.js');
const { contenders, present, start } = await import('./contenders.js');
const { questions, samplesOf } = await import('./questions.js');
const { table } = await import('./table.js');

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '12' },
    /** Milliseconds of each measurement: a contender, a question, so many clients, a round. */
    slice: { type: 'string', default: '300' },
    only: { type: 'string', default: present.join() },
    questions: { type: 'string', default: Object.keys(questions).join() },
    /** Only checks the answers and counts db hits. */
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const CLIENTS = [1, 32];
/** Milliseconds that each contender is asked each question before the first is measured: the JVM and V8 compile, the database plans. */
const WARMING = 3_000;
/** Milliseconds before each measurement in which the same is asked: the caches of the processor hold another contender's work. */
const SETTLING = 250;
/** Sets of variables whose answers are compared, and whose db hits are counted. */
const CHECKED = 20;

const say = (line) => process.stderr.write(`${line}\n`);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort(new Error(signal)));

const events = Number(options.events);
const seed = Number(options.seed);
const asks = options.questions.split(',');
const graph = await database({ events, seed, say, signal: stopping.signal });
const started = [];
try {
  for (const name of options.only.split(',')) started.push(await start(name, graph));
  const samples = samplesOf({ events, seed, names: await searchable(graph) });
  const requestsOf = (contender, question) => samples[question].map((each) => contender.request(question, each));

  const results = Object.fromEntries(asks.map((question) => [question, {}]));
  for (const question of asks) {
    const answers = {};
    const takesPart = ({ name }) => questions[question].only?.includes(name) ?? true;
    for (const contender of started.filter(takesPart)) {
      const answer = await answersOf(requestsOf(contender, question).slice(0, CHECKED));
      if (answer.missing) say(`${contender.name} does not answer ${question}: ${answer.missing}`);
      else {
        answers[contender.name] = answer.data
          .map((data) => contender.as(question, data))
          .map((data) => questions[questions[question].as ?? question].comparable?.(data) ?? data);
        results[question][contender.name] = {
          ...(await hitsOf(contender, requestsOf(contender, question))),
          bytes: answer.bytes,
          measured: CLIENTS.map(() => []),
        };
      }
    }
    agree(question, answers, samples[question]);
  }
  if (!options.quick) await measure(results, requestsOf);
  const report = { events, seed, machine: machine(), graph: graph.load, questions: summary(results) };
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : table(report));
} finally {
  await Promise.all(started.map(({ stop }) => stop()));
  await graph.stop();
}

/** The data of the answers, or why there are none. */
async function answersOf(requests) {
  const client = new Client(requests[0].url, 1);
  try {
    const bodies = [];
    for (const request of requests) bodies.push(Buffer.concat(await client.ask(readied(request))));
    const answers = bodies.map((body) => JSON.parse(body.toString()));
    const failed = answers.find(({ errors }) => errors);
    if (failed) return { missing: JSON.stringify(failed.errors).slice(0, 300) };
    return { data: answers.map(({ data }) => data), bytes: median(bodies.map(({ length }) => length)) };
  } catch (error) {
    return { missing: error.message };
  } finally {
    await client.close();
  }
}

/** All contenders that answered gave the same JSON, whatever the order of its keys. */
function agree(question, answers, samples) {
  const [[first, expected] = [], ...others] = Object.entries(answers);
  for (const [name, data] of others)
    for (const [at, each] of data.entries())
      if (canonical(each) !== canonical(expected[at]))
        throw new Error(
          `${name} and ${first} differ on ${question} ${JSON.stringify(samples[at])}:\n${canonical(each)}\n${canonical(expected[at])}`,
        );
}

/** Statements and db hits of a request: the median over some. */
async function hitsOf(contender, requests) {
  const client = new Client(requests[0].url, 1);
  const counts = [];
  try {
    for (const request of requests.slice(0, CHECKED)) {
      await contender.count(true);
      await client.ask(readied(request));
      counts.push(await contender.count(false));
    }
  } finally {
    await client.close();
  }
  return { hits: median(counts.map(({ hits }) => hits)), statements: median(counts.map(({ runs }) => runs)) };
}

/** Every question, contender and number of clients in turn, again in each round, so that what else the machine does meets all. */
async function measure(results, requestsOf) {
  const milliseconds = Number(options.slice);
  for (const question of asks)
    for (const contender of started.filter(({ name }) => results[question][name])) {
      stopping.signal.throwIfAborted();
      await asked(requestsOf(contender, question), { clients: 1, milliseconds: WARMING });
    }
  for (let round = 0; round < Number(options.rounds); round++)
    for (const question of asks)
      for (const [which, clients] of CLIENTS.entries()) {
        const turn = started.filter(({ name }) => results[question][name]);
        // Nobody always comes first.
        const order = [...turn.slice(round % turn.length), ...turn.slice(0, round % turn.length)];
        for (const contender of order) {
          stopping.signal.throwIfAborted();
          const before = {};
          const measured = await asked(requestsOf(contender, question), {
            clients,
            milliseconds,
            settling: SETTLING,
            begin: async () => Object.assign(before, { own: await contender.cpu(), database: databaseCpu() }),
          });
          results[question][contender.name].measured[which].push({
            ...measured,
            cpu: (await contender.cpu()) - before.own,
            database: databaseCpu() - before.database,
          });
        }
      }
}

/** Milliseconds of CPU that the database has used; NaN where the system does not tell. */
function databaseCpu() {
  try {
    const [user, system] = readFileSync(`/proc/${graph.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return Number.NaN;
  }
}

function summary(results) {
  return Object.fromEntries(
    Object.entries(results).map(([question, byName]) => [
      question,
      {
        title: questions[question].title,
        contenders: Object.fromEntries(
          Object.entries(byName).map(([name, { measured, ...counted }]) => [
            name,
            { title: contenders[name].title, ...counted, clients: measured.map(sums).filter(Boolean) },
          ]),
        ),
      },
    ]),
  );
}

/** Figures over all rounds: milliseconds, requests a second, milliseconds of CPU a request. */
function sums(rounds, which) {
  const times = rounds.flatMap((each) => each.times).toSorted((a, b) => a - b);
  if (!times.length) return undefined;
  const total = (key) => rounds.reduce((sum, each) => sum + each[key], 0);
  return {
    clients: CLIENTS[which],
    p50: times[Math.floor(times.length / 2)],
    p99: times[Math.floor(times.length * 0.99)],
    perSecond: times.length / total('seconds'),
    cpu: total('cpu') / times.length,
    databaseCpu: total('database') / times.length,
    requests: times.length,
  };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function machine() {
  return { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version };
}
