import { Agent, request } from 'node:http';

/** Asks one contender by POST, or by GET where there is no body, over connections that stay open; as many at a time as `clients`. */
export class Client {
  #agent;

  constructor(clients) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: clients, maxFreeSockets: clients });
  }

  /** The body of the answer to one request. */
  ask({ url, body }) {
    return new Promise((resolve, reject) => {
      const options =
        body === undefined
          ? {}
          : {
              method: 'POST',
              headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
            };
      const sent = request(url, { ...options, agent: this.#agent }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () => {
          const answer = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(`${url} answered ${response.statusCode}: ${answer.toString().slice(0, 500)}`));
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });
  }

  close() {
    this.#agent.destroy();
  }
}

/** Asks again and again for so many milliseconds, `clients` at a time: milliseconds of each answer, their bytes, the time taken. */
export async function asked(requests, { clients, milliseconds }) {
  const client = new Client(clients);
  const times = [];
  let bytes = 0;
  let next = 0;
  const begun = performance.now();
  const until = begun + milliseconds;
  try {
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < until) {
          const at = next++;
          const sent = performance.now();
          const answer = await client.ask(requests[at % requests.length]);
          times.push(performance.now() - sent);
          bytes += answer.length;
        }
      }),
    );
  } finally {
    client.close();
  }
  return { times, bytes, seconds: (performance.now() - begun) / 1000 };
}
