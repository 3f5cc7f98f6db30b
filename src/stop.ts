/** Exit codes of failures: 1 the data break rules, 2 wrong use, 3 the database cannot be reached or holds other data, or a file cannot be written. */
export type ExitCode = 1 | 2 | 3;

/** An expected failure that ends the command: `message` is printed to stderr without a stack, and `code` is the exit code. */
export class Stop extends Error {
  override readonly name = 'Stop';

  constructor(
    message: string,
    readonly code: ExitCode,
  ) {
    super(message);
  }
}
