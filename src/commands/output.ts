/** Writes one line of results to stdout. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one line of progress to stderr, so that stdout has only results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
