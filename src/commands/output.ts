/** Writes one line of results to stdout. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one line about what is going on to stderr, so that stdout holds nothing but results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
