import type { Command } from 'commander';
import { formatDay, type Day } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';

/** What `edtf --json` gives for one string: days as `formatDay` writes them, null where open; `problem` where invalid. */
export interface EdtfReport {
  readonly input: string;
  readonly valid: boolean;
  readonly level: 0 | 1 | 2 | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly problem?: string;
}

/** Reads one string as EDTF and reports what it is. */
export function edtfReport(input: string): EdtfReport {
  const edtf = parseEdtf(input);
  if (!edtf.valid) return { input, valid: false, level: null, earliest: null, latest: null, problem: edtf.problem };
  return { input, valid: true, level: edtf.level, earliest: dayText(edtf.earliest), latest: dayText(edtf.latest) };
}

/** Adds `edtf STRING…`: exit code 0 where all strings are valid, 1 where one is not, 2 on an unknown option. */
export function register(program: Command): void {
  program
    .command('edtf')
    .summary('check EDTF strings and show their bounds')
    .description('Check strings of EDTF (ISO 8601-2 levels 0 to 2): valid or not, level, first and last day.')
    .argument('<string...>', 'dates, intervals or sets, such as 2022-01, 2022~ or [2022-11..2023-01]')
    .option('--json', 'print one JSON document')
    // Negative years look like options: `edtf -0043` is a natural call, `edtf -XXXX-12-25` too.
    .allowUnknownOption()
    .action((strings: string[], options: { json?: boolean }, command: Command) => {
      const mistyped = strings.find((string) => /^--?[a-z]/.test(string));
      if (mistyped)
        command.error(`error: unknown option '${mistyped}'`, { exitCode: 2, code: 'commander.unknownOption' });
      const reports = strings.map(edtfReport);
      const text = options.json ? JSON.stringify(reports, null, 2) : reports.map(line).join('\n');
      command.configureOutput().writeOut?.(`${text}\n`);
      if (reports.some(({ valid }) => !valid)) process.exitCode = 1;
    });
}

function line({ input, valid, level, earliest, latest, problem }: EdtfReport): string {
  if (!valid) return `${input}  invalid  ${problem}`;
  return `${input}  valid  level ${level}  earliest ${earliest ?? 'open'}  latest ${latest ?? 'open'}`;
}

function dayText(day: Day): string | null {
  return Number.isFinite(day) ? formatDay(day) : null;
}
