import { Pool } from 'undici';

/** Asks one contender over connections that stay open, as many at a time as `clients`. */
export class Client {
  #pool;

  constructor(url, clients) {
    this.#pool = new Pool(new URL(url).origin, { connections: clients, pipelining: 1 });
  }

  /** The pieces of the answer's body to a request that was made ready by {@link readied}. */
  ask(options) {
    return new Promise((resolve, reject) => {
      const chunks = [];
      let status;
      this.#pool.dispatch(options, {
        onRequestStart: () => {},
        onResponseStart: (_, code) => (status = code),
        onResponseData: (_, chunk) => chunks.push(chunk),
        onResponseEnd() {
          if (status === 200) resolve(chunks);
          else
            reject(new Error(`${options.path} answered ${status}: ${Buffer.concat(chunks).toString().slice(0, 500)}`));
        },
        onResponseError: (_, error) => reject(error),
      });
    });
  }

  async close() {
    await this.#pool.close();
  }
}

/** A request as the client sends it: a POST, or a GET where it has no body. */
export function readied({ url, body }) {
  const { pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  return body === undefined
    ? { path, method: 'GET' }
    : { path, method: 'POST', headers: ['content-type', 'application/json'], body };
}

/**
 * Asks again and again for so many milliseconds, `clients` at a time: milliseconds of each answer, their bytes, the time taken.
 * What was asked for `settling` milliseconds before does not count; `begin` is called where counting begins.
 */
export async function asked(requests, { clients, milliseconds, settling = 0, begin = async () => {} }) {
  const client = new Client(requests[0].url, clients);
  const ready = requests.map(readied);
  const times = [];
  let bytes = 0;
  let next = 0;
  const askFor = async (duration) => {
    const until = performance.now() + duration;
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < until) {
          const sent = performance.now();
          const pieces = await client.ask(ready[next++ % ready.length]);
          times.push(performance.now() - sent);
          for (const { length } of pieces) bytes += length;
        }
      }),
    );
  };
  try {
    await askFor(settling);
    times.length = bytes = 0;
    await begin();
    const begun = performance.now();
    await askFor(milliseconds);
    return { times, bytes, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await client.close();
  }
}
