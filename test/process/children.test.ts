import { describe, expect, it } from 'vitest';
import { end, run, start } from '../../src/neo4j/children.ts';
import { owner } from '../../src/neo4j/process-identity.ts';

const never = new AbortController().signal;
const node = (code: string) => ['-e', code];

describe('run', () => {
  it('gives exit code and output', async () => {
    const ended = await run(process.execPath, node('console.log(1); console.error(2); process.exitCode = 3'), {
      signal: never,
    });
    expect(ended).toMatchObject({ code: 3, stdout: '1\n' });
    expect(ended.output).toContain('2\n');
  });

  it('tells of a program that is not there', async () => {
    const { code, output } = await run('/no/such/program', [], { signal: never });
    expect(code).toBeNull();
    expect(output).toContain('ENOENT');
  });

  it('ends a program at its limit, its own children too', async () => {
    const begun = Date.now();
    const nested = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
      console.log(c.pid); setInterval(() => {}, 1e6)`;
    const { code, stdout } = await run(process.execPath, node(nested), { signal: never, limit: 700 });
    expect(code).toBeNull();
    expect(Date.now() - begun).toBeLessThan(5000);
    await expect.poll(() => owner(Number(stdout))).toBeUndefined();
  });

  it('throws the reason of an aborted signal, and starts nothing after it', async () => {
    const controller = new AbortController();
    const running = run(process.execPath, node('setInterval(() => {}, 1e6)'), { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(() => start(process.execPath, [], {}, controller.signal)).toThrow('enough');
  });
});

describe('end', () => {
  it('kills what does not listen, after its grace', async () => {
    const deaf = `process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1e6)`;
    const child = start(process.execPath, node(deaf), { stdio: 'pipe' }, never);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    const begun = Date.now();
    await end(child, 300);
    expect(child.signalCode).toBe('SIGKILL');
    expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
    await end(child, 300);
  });
});
