import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { base, inDirectory } from '../dataset/written-set.ts';
import { reformgraph } from './program.ts';

const tiny = 'test/fixtures/tiny';

describe('validate', () => {
  test('a valid data set: its counts on stdout, 0', async () => {
    const { code, stdout } = await reformgraph(['validate', tiny, '--texts', 'test/fixtures/tiny-texts']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^tiny is valid: Entity \d+, Person 7, .*Tenure 7, .*Source 2, Passage 14, Contradiction 1, Story 1\n$/,
    );
  });

  test('a valid data set as JSON: one document on stdout', async () => {
    const { code, stdout } = await reformgraph(['validate', tiny, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, problems: [], counts: { Tenure: 7, Source: 2 } });
  });

  test('an invalid data set: one problem a line on stdout, their number on stderr, 1', async () => {
    const bad = `Tenure: { hoder: person/ann, post: post/chairs, citations: [passage/may] }\n`;
    await inDirectory({ 'base.yaml': base, 'x.yaml': bad }, async (directory) => {
      const { code, stdout, stderr } = await reformgraph(['validate', directory]);
      expect(code).toBe(1);
      expect(stdout.split('\n')).toEqual([
        `${directory}/x.yaml:1:11  R07  unknown key "hoder" in Tenure; did you mean "holder"?`,
        `${directory}/x.yaml:1:36  R12  post refers to unknown post "post/chairs"; did you mean "post/chair"?`,
        '',
      ]);
      expect(stderr).toContain(`2 errors in ${directory}`);
      expect(stderr).not.toContain('    at ');
      const json = await reformgraph(['validate', directory, '--json']);
      expect(json.code).toBe(1);
      expect(JSON.parse(json.stdout)).toMatchObject({
        valid: false,
        counts: null,
        problems: [
          {
            file: `${directory}/x.yaml`,
            line: 1,
            column: 11,
            rule: 'R07',
            severity: 'error',
            hint: 'did you mean "holder"?',
          },
          { rule: 'R12' },
        ],
      });
    });
  });

  test.each([
    [['validate', tiny, '--texts', '/nowhere'], '--texts: expected a folder, found nothing at /nowhere'],
    [['cite', tiny], "required option '--texts <dir>' not specified"],
  ])('%j is wrong use: 2', async (args, message) => {
    const { code, stdout, stderr } = await reformgraph(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a missing directory is an invalid data set: 1', async () => {
    const { code, stdout } = await reformgraph(['validate', '/nowhere']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      '/nowhere:1:1  R02  the directory cannot be read (ENOENT); a data set is a folder of regular files in UTF-8, named .yaml or .jsonl\n',
    );
  });
});

describe('results that nobody takes', () => {
  const shell = async (command: string) => {
    const child = spawn('bash', [
      '-c',
      command.replaceAll('VALIDATE', `"${process.execPath}" bin/reformgraph.js validate`),
    ]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [code] = (await once(child, 'close')) as [number];
    return { code, stderr };
  };

  test('a full device is one line: 3', async () => {
    const { code, stderr } = await shell(`VALIDATE ${tiny} > /dev/full`);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^the standard output cannot be written: ENOSPC.*\n$/);
  });

  test('a closed pipe is nothing to speak of', async () => {
    expect((await shell(`VALIDATE ${tiny} | true`)).stderr).toBe('');
  });
});
