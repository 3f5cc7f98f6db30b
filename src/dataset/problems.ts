import { rules, type RuleId, type Severity } from './rules/table.ts';
import type { ReportAt } from './raw-record.ts';

/** A broken rule and where. `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Problem {
  /** Path of the file, as it was given. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong, where in the record, what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A list of problems and what adds to it. */
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
  // Text of a data set may hold signs that would move the cursor or turn the line around.
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

/** A value as written in a message: JSON, cut where long, on one line whatever it holds. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
