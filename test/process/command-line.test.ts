import { describe, expect, it } from 'vitest';
import { reformgraph } from './program.ts';

describe('reformgraph', () => {
  it('prints its help on stdout, with every command and the exit codes', async () => {
    const { code, stdout, stderr } = await reformgraph(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['serve', 'neo4j', 'Exit codes']) expect(stdout).toContain(word);
  });

  it.each([
    [[], 'Usage: reformgraph'],
    [['nonsense'], "unknown command 'nonsense'"],
    [['serve', '--loud'], "unknown option '--loud'"],
    [['serve', 'now'], 'too many arguments'],
    [['neo4j'], 'Usage: reformgraph neo4j'],
    [['neo4j', 'dance'], "unknown command 'dance'"],
  ])('%j is wrong use: 2, said on stderr', async (args, message) => {
    const { code, stdout, stderr } = await reformgraph(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('refuses bad settings before it does anything: 2', async () => {
    const { code, stdout, stderr } = await reformgraph(['serve'], { PORT: 'abc', REFORMGRAPH_TEXT: 'x' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('REFORMGRAPH_TEXT is not a setting'),
      expect.stringContaining('PORT=abc'),
    ]);
  });

  it('writes one JSON document where --json asks for it', async () => {
    const { code, stdout, stderr } = await reformgraph(['neo4j', 'status', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['running', 'uri', 'pid', 'owner']);
  });
});
