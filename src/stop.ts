/** How the command line ends: 0 done, 1 the data are bad, 2 wrong use, 3 the database cannot be reached or is not ours. */
export type ExitCode = 1 | 2 | 3;

/** An expected failure that ends the command: `message` goes to stderr as it is, without a stack, and `code` is the exit code. */
export class Stop extends Error {
  override readonly name = 'Stop';

  constructor(
    message: string,
    readonly code: ExitCode,
  ) {
    super(message);
  }
}
