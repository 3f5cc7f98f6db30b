import { rules, type RuleId, type Severity } from './rules/table.ts';
import type { Path } from '../kinds/annotated-paths.ts';
import type { ReportAt } from './raw-record.ts';

/** A broken rule and its position. `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Problem {
  /** Path of the file, as given by the user. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong, where in the record, and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A list of problems and the function that adds to it. */
export function collectProblems(): { problems: Problem[]; report: ReportAt } {
  const problems: Problem[] = [];
  const report: ReportAt = (file, { line, column }, rule, message, hint) => {
    const known = rules[rule];
    problems.push({ file, line, column, rule, severity: known.severity, message, hint: hint ?? known.hint });
  };
  return { problems, report };
}

/** One line: `file:line:column  RULE  message; hint`, a warning's message marked as such. */
export function formatProblem({ file, line, column, rule, severity, message, hint }: Problem): string {
  const what = severity === 'warning' ? `warning: ${message}` : message;
  const printed = `${file}:${line}:${column}  ${rule}  ${what}; ${hint}`;
  // Text from a data set can contain characters that move the cursor or reverse the writing direction.
  return printed.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '\ufffd');
}

/** Orders problems by file, line, column and rule. */
export function byPosition(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** Orders texts by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const LONGEST_QUOTE = 60;

/** A value as shown in a message: JSON on one line, shortened if long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** A path as shown in messages: `validity.from`, `citations[2].stance`. */
export function nameOf(path: Path): string {
  if (path.length === 0) return 'the record';
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
