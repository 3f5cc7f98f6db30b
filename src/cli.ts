import { Command, CommanderError } from 'commander';
import { Stop } from './stop.ts';
import { say } from './commands/output.ts';
import { Interrupted, listenForStop } from './commands/signals.ts';

/** The exit code of a mistake in the program (EX_SOFTWARE). */
const DEFECT = 70;

/** Read only where they are called, so that a short command does not wait for the server's packages. */
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
 * Runs the command line and ends the process with its exit code: 0 done, 1 the data are bad, 2 wrong use, 3 the database
 * cannot be reached or is not ours; 128 and the signal's number where a signal ended it before it was done.
 * @param args what follows the program's name.
 * @param parent the process's parent when it began.
 */
export async function main(args: string[], parent: number): Promise<void> {
  listenForStop(parent);
  const code = await codeOf(args);
  // What was written must be out before the process ends, and it ends though a timer or a socket may be left.
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
    if (error instanceof Stop) {
      say(error.message);
      return error.code;
    }
    // A mistake in the program: with its stack, and a code that none of the expected failures has.
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return DEFECT;
  }
}

/** The program with the command of that name; with all of them where there is none, for its help and its errors. */
async function build(name?: string): Promise<Command> {
  const program = new Command('reformgraph')
    .description('Knowledge graphs of political reform in time: every statement a claim, every claim with its passage.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 the data are bad, 2 wrong use, 3 the database cannot be reached or is not ours.',
    )
    .showHelpAfterError('(--help tells more)')
    .exitOverride();
  const called = Object.entries(COMMANDS).filter(([command]) => command === name);
  for (const [, read] of called.length > 0 ? called : Object.entries(COMMANDS)) (await read()).register(program);
  return program;
}
