import { Command, CommanderError } from 'commander';
import { Stop } from './commands/exit.ts';
import * as cite from './commands/cite.ts';
import * as edtf from './commands/edtf.ts';
import * as explain from './commands/explain.ts';
import * as load from './commands/load.ts';
import * as neo4j from './commands/neo4j.ts';
import { say } from './commands/output.ts';
import * as schema from './commands/schema.ts';
import * as serve from './commands/serve.ts';
import * as validate from './commands/validate.ts';
import { Interrupted, listenForStop } from './commands/signals.ts';

/** The exit code of a mistake in the program (EX_SOFTWARE). */
const DEFECT = 70;

const COMMANDS = [serve, validate, load, cite, neo4j, explain, edtf, schema];

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
    const program = build();
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

function build(): Command {
  const program = new Command('reformgraph')
    .description('Knowledge graphs of political reform in time: every statement a claim, every claim with its passage.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 the data are bad, 2 wrong use, 3 the database cannot be reached or is not ours.',
    )
    .showHelpAfterError('(--help tells more)')
    .exitOverride();
  for (const { register } of COMMANDS) register(program);
  return program;
}
