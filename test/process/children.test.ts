import { describe, expect, it } from 'vitest';
import { stopChild, runProgram, startChild } from '../../src/neo4j/children.ts';
import { identify } from '../../src/neo4j/process-identity.ts';

const never = new AbortController().signal;
const node = (code: string) => ['-e', code];

describe('run', () => {
  it('gives exit code and output', async () => {
    const ended = await runProgram(process.execPath, node('console.log(1); console.error(2); process.exitCode = 3'), {
      signal: never,
    });
    expect(ended).toMatchObject({ code: 3, stdout: '1\n' });
    expect(ended.output).toContain('2\n');
  });

  it('tells of a program that is not there', async () => {
    const { code, output } = await runProgram('/no/such/program', [], { signal: never });
    expect(code).toBeNull();
    expect(output).toContain('ENOENT');
  });

  it('ends a program at its limit, its own children too', async () => {
    const begun = Date.now();
    const nested = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
      console.log(c.pid); setInterval(() => {}, 1e6)`;
    const { code, stdout } = await runProgram(process.execPath, node(nested), { signal: never, limit: 700 });
    expect(code).toBeNull();
    expect(Date.now() - begun).toBeLessThan(5000);
    await expect.poll(() => identify(Number(stdout))).toBeUndefined();
  });

  it('throws the reason of an aborted signal, and starts nothing after it', async () => {
    const controller = new AbortController();
    const running = runProgram(process.execPath, node('setInterval(() => {}, 1e6)'), { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(() => startChild(process.execPath, [], {}, controller.signal)).toThrow('enough');
  });
});

describe('end', () => {
  it('kills what does not listen, after its grace', async () => {
    const deaf = `process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1e6)`;
    const child = startChild(process.execPath, node(deaf), { stdio: 'pipe' }, never);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    const begun = Date.now();
    await stopChild(child, 300);
    expect(child.signalCode).toBe('SIGKILL');
    expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
    await stopChild(child, 300);
  });
});
