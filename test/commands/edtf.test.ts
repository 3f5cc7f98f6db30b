import { Command } from 'commander';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { register } from '../../src/commands/edtf.ts';
import { formatDay, parseDay } from '../../src/edtf/day.ts';
import { runs } from '../runs.ts';

afterEach(() => {
  process.exitCode = undefined;
});

/** Runs the command line as the program would, with what it writes kept. */
function run(...words: string[]): { out: string; err: string; code: number; failure: string | undefined } {
  const written = { out: '', err: '' };
  const program = new Command('reformgraph').exitOverride().configureOutput({
    writeOut: (text) => void (written.out += text),
    writeErr: (text) => void (written.err += text),
  });
  register(program);
  let failure: { exitCode: number; code: string } | undefined;
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    failure = error as { exitCode: number; code: string };
  }
  return { ...written, code: failure?.exitCode ?? Number(process.exitCode ?? 0), failure: failure?.code };
}

describe('edtf', () => {
  it('gives one JSON list with exactly the promised keys', () => {
    const { out, err, code } = run('edtf', '--json', '2022-06', '2022/..', 'Y170000002');
    expect(JSON.parse(out)).toEqual([
      { input: '2022-06', valid: true, level: 0, earliest: '2022-06-01', latest: '2022-06-30' },
      { input: '2022/..', valid: true, level: 1, earliest: '2022-01-01', latest: null },
      { input: 'Y170000002', valid: true, level: 1, earliest: '+170000002-01-01', latest: '+170000002-12-31' },
    ]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
  });

  it('tells what is wrong and exits 1 where one string is invalid', () => {
    const { out, code } = run('edtf', '--json', '2022', '2022-02-29', '');
    const [good, bad, empty] = JSON.parse(out) as Record<string, unknown>[];
    expect(good).toMatchObject({ valid: true, level: 0 });
    expect(bad).toEqual({
      input: '2022-02-29',
      valid: false,
      level: null,
      earliest: null,
      latest: null,
      problem: '"2022-02-29": this day does not exist; expected 01 to 28 in 2022-02',
    });
    expect(empty).toMatchObject({ input: '', valid: false });
    expect(code).toBe(1);
  });

  it('takes any day from -9998 to 9998', { tags: 'deep' }, () => {
    const days = fc.integer({ min: parseDay('-9998-01-01')!, max: parseDay('9998-12-31')! }).map(formatDay);
    fc.assert(
      fc.property(days, (day) => {
        const { out, code } = run('edtf', day, '--json');
        expect(JSON.parse(out)).toMatchObject([{ input: day, valid: true, earliest: day, latest: day }]);
        expect(code).toBe(0);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ['after --', ['edtf', '--json', '--', '-0043', '2022']],
    ['after an option', ['edtf', '--json', '-0043', '2022']],
    ['before an option', ['edtf', '-0043', '--json', '2022']],
    ['before all', ['edtf', '-0043', '2022', '--json']],
  ])('takes a negative year %s', (_, words) => {
    const { out, code } = run(...words);
    expect((JSON.parse(out) as { input: string }[]).map(({ input }) => input)).toEqual(['-0043', '2022']);
    expect(code).toBe(0);
  });

  it('takes negative dates and intervals as they are', () => {
    const { out, code } = run('edtf', '2022', '-0043-03-15', '-0100/-0044', '2023');
    expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual([
      '2022',
      '-0043-03-15',
      '-0100/-0044',
      '2023',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('prints a line for each string', () => {
    const { out, code } = run('edtf', '2022~', '[..2022-06-05]', '2022-13');
    expect(out).toBe(
      [
        '2022~  valid  level 1  earliest 2022-01-01  latest 2022-12-31',
        '[..2022-06-05]  valid  level 2  earliest open  latest 2022-06-05',
        '2022-13  invalid  "2022-13": 13 is not a month; expected 01 to 12, or 21 to 41 for a season or other part of a year',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  it.each([['--jsno'], ['-j']])('calls %s wrong use', (option) => {
    const { out, err, code } = run('edtf', option, '2022');
    expect(err).toBe(`error: unknown option '${option}'\n`);
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });

  it('asks for a string where there is none', () => {
    const { out, err, failure } = run('edtf', '--json');
    expect(failure).toBe('commander.missingArgument');
    expect(err).toContain("missing required argument 'string'");
    expect(out).toBe('');
  });
});
