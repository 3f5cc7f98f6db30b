import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problems.ts';
import { rules } from '../../src/dataset/rules/table.ts';
import { ruleCases, type RuleCase } from './rule-cases.ts';
import { baseLines, checkFiles, type Files } from './written-set.ts';

function filesOf({ without }: RuleCase, files: Files | string): Files {
  const own = typeof files === 'string' ? { 'x.yaml': files } : files;
  return without ? own : { 'base.jsonl': baseLines, ...own };
}

/** What stands in its file where a problem is; empty where the problem is the file or a directory. */
function textAt(files: Files, { file, line, column }: Problem): string {
  const content = files[basename(file)];
  return typeof content === 'string' ? content.split('\n')[line - 1]!.slice(column - 1) : '';
}

test('the base breaks no rule', async () => {
  const { dataset, lines } = await checkFiles({ 'base.jsonl': baseLines });
  expect(lines).toEqual([]);
  expect(dataset?.claims).toHaveLength(4);
});

describe.each(ruleCases.map((ruleCase) => [`${ruleCase.rule} ${ruleCase.what ?? ''}`.trim(), ruleCase] as const))(
  '%s',
  (_, ruleCase) => {
    test('broken: one problem and no other', async () => {
      const files = filesOf(ruleCase, ruleCase.broken);
      const { dataset, problems, lines } = await checkFiles(files, ruleCase.texts);
      expect(lines).toEqual([expect.stringContaining(`  ${ruleCase.line}`)]);
      expect(textAt(files, problems[0]!)).toSatisfy((text: string) => text.startsWith(ruleCase.at));
      expect(problems[0]).toMatchObject({ rule: ruleCase.rule, severity: rules[ruleCase.rule].severity });
      expect(dataset === null).toBe(rules[ruleCase.rule].severity === 'error');
    });

    test('kept: no problem', async () => {
      const { dataset, lines } = await checkFiles(filesOf(ruleCase, ruleCase.kept), ruleCase.texts);
      expect(lines).toEqual([]);
      expect(dataset).not.toBeNull();
    });
  },
);

test('every rule has a case', () => {
  expect([...new Set(ruleCases.map(({ rule }) => rule))].toSorted()).toEqual(Object.keys(rules));
});

test('every rule is documented, with the meaning that the code gives it', async () => {
  const page = await readFile(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^\| (R\d\d) +\| (error|warning) +\| (.+?) +\|/gm)].map(
    ([, id, severity, meaning]) => [id, { severity, meaning }],
  );
  const given = Object.entries(rules).map(([id, { severity, meaning }]) => [id, { severity, meaning }]);
  expect(documented).toEqual(given);
});
