/**
 * Tells the bench, which started this process, where the contender listens, and answers its questions: `counting` on or
 * off, and what it has used so far.
 */
export function contend(url, counting) {
  process.on('message', ({ ask, on }) => {
    if (ask === 'count') Object.assign(counting, { on, ...(on && { runs: 0, hits: 0 }) });
    const { user, system } = process.cpuUsage();
    process.send({ cpu: (user + system) / 1000, runs: counting.runs, hits: counting.hits });
  });
  process.once('disconnect', () => process.exit());
  process.send({ url });
}

/** The bench's instructions: the address of the database, the data set and its version. */
export const given = JSON.parse(process.env.BENCH);

/** The body of a request, parsed. */
export async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}
