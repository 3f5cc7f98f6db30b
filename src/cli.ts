import { Command, CommanderError } from 'commander';
import { Stop } from './stop.ts';
import { say } from './commands/output.ts';
import { Interrupted, listenForStop } from './commands/signals.ts';
import { isDiskFault, ReaderGone } from './output-file.ts';

/** The exit code of a defect in the program (EX_SOFTWARE). */
const DEFECT = 70;
/** The exit code of a program whose reader closed the pipe: 128 plus the number of SIGPIPE. */
const READER_GONE = 141;

/** Each is imported only when it is called, so that a short command does not wait for the server's packages. */
const COMMANDS = {
  serve: () => import('./commands/serve.ts'),
  validate: () => import('./commands/validate.ts'),
  load: () => import('./commands/load.ts'),
  cite: () => import('./commands/cite.ts'),
  coverage: () => import('./commands/coverage.ts'),
  neo4j: () => import('./commands/neo4j.ts'),
  explain: () => import('./commands/explain.ts'),
  edtf: () => import('./commands/edtf.ts'),
  export: () => import('./commands/export.ts'),
  schema: () => import('./commands/schema.ts'),
};

/**
 * Runs the command line and ends the process with its exit code: 0 success, 1 invalid data, 2 wrong usage, 3 the database
 * cannot be reached or holds other data, or a file cannot be written, 128 plus the signal's number if a signal interrupted the
 * command (SIGPIPE's if the reader closed the output).
 * @param args the arguments after the program's name.
 * @param parent the id of the parent process at the start.
 */
export async function main(args: string[], parent: number): Promise<void> {
  listenForStop(parent);
  const code = await codeOf(args);
  // Flush the output, then exit even if a timer or a socket is still open.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  process.exit(code);
}

async function codeOf(args: string[]): Promise<number> {
  try {
    const program = await build(args[0]);
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Interrupted) return error.code;
    if (error instanceof ReaderGone) return READER_GONE;
    if (error instanceof Stop) {
      say(error.message);
      return error.code;
    }
    if (isDiskFault(error)) {
      say(error.message);
      return 3;
    }
    // A defect: print its stack, and exit with a code that no expected failure uses.
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return DEFECT;
  }
}

/** The program with the named command; with all commands if there is none of that name, for the help and the error. */
async function build(name?: string): Promise<Command> {
  const program = new Command('reformgraph')
    .description(
      'Knowledge graphs of political reform in time. Every statement is a claim, and every claim cites its passage.',
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 success, 1 invalid data, 2 wrong usage, 3 database unreachable or holding other data, or output not writable.',
    )
    .showHelpAfterError('(run with --help for usage)')
    .exitOverride();
  const called = Object.entries(COMMANDS).filter(([command]) => command === name);
  for (const [, read] of called.length > 0 ? called : Object.entries(COMMANDS)) (await read()).register(program);
  return program;
}
