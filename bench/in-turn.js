import { Client, readied } from './client.js';

/** Requests of each way before the first that counts: V8 and the JVM compile, the database plans. */
const WARMING = 300;

/**
 * Times several ways to the same responses in one run. After each request of one way comes one of the next, in an order that
 * changes every time, so that whatever else the machine does meets all of them alike.
 * @param ways requests by name, as many of each.
 * @returns milliseconds of each request, by name, in the order of the requests.
 */
export async function inTurn(ways, { count, signal }) {
  const names = Object.keys(ways);
  const clients = Object.fromEntries(names.map((name) => [name, new Client(ways[name][0].url, 1)]));
  const ready = Object.fromEntries(names.map((name) => [name, ways[name].map(readied)]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  try {
    for (let at = -WARMING; at < count; at++) {
      signal.throwIfAborted();
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(turn + at + WARMING) % names.length];
        const request = ready[name][(at + WARMING) % ready[name].length];
        const begun = performance.now();
        // A database that is busy with planning may take longer than a response may.
        await (at < 0 ? clients[name].ask(request).catch(() => undefined) : clients[name].ask(request));
        if (at >= 0) times[name].push(performance.now() - begun);
      }
    }
    return times;
  } finally {
    for (const client of Object.values(clients)) await client.close();
  }
}

/** A line with the median of each way, its ratio to that of the first, and the median of the differences from the first. */
export function comparison(title, times) {
  const [first] = Object.values(times);
  const cells = Object.entries(times).map(([name, each]) => {
    const difference = median(each.map((time, at) => time - first[at]));
    const ratio = median(each) / median(first);
    return `${name} ${median(each).toFixed(3)} ms (x ${ratio.toFixed(3)}, ${difference < 0 ? '' : '+'}${difference.toFixed(3)})`;
  });
  return `${title.padEnd(26)}${cells.join('   ')}`;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
