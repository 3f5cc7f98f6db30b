import type { Command } from 'commander';
import { formatDay, type Day } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';

/** What `edtf --json` prints for one string: days as `formatDay` writes them, null if open; `problem` if invalid. */
export interface EdtfReport {
  readonly input: string;
  readonly valid: boolean;
  readonly level: 0 | 1 | 2 | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly problem?: string;
}

/** Reads one string as EDTF and reports the result. */
export function edtfReport(input: string): EdtfReport {
  const edtf = parseEdtf(input);
  if (!edtf.valid) return { input, valid: false, level: null, earliest: null, latest: null, problem: edtf.problem };
  return { input, valid: true, level: edtf.level, earliest: dayText(edtf.earliest), latest: dayText(edtf.latest) };
}

/** Adds `edtf STRING…`: exit code 0 if all strings are valid, 1 if one is not, 2 for an unknown option. */
export function register(program: Command): void {
  program
    .command('edtf')
    .description('check EDTF dates (ISO 8601-2, levels 0 to 2) and show the first and last day that each can mean')
    .argument('<string...>', 'dates, intervals or sets, such as 2022-01, 2022~ or [2022-11..2023-01]')
    .option('--json', 'print a list of {"input", "valid", "level", "earliest", "latest"} as one JSON document')
    // Negative years such as -0043 and -XXXX-12-25 look like options.
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
