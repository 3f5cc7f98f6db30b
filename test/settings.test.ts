import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { Stop } from '../src/stop.ts';
import { root } from '../src/root.ts';
import { readSettings } from '../src/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'reformgraph-settings-'));
const secret = join(folder, 'password');
writeFileSync(secret, 'p4ss word\n');
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof Stop && error.code === 2) return error.message;
    throw error;
  }
  throw new Error('accepted');
}

describe('readSettings', () => {
  it('has a default for everything that has one', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: undefined,
      trustProxy: false,
      neo4j: undefined,
      data: join(root, 'data', 'kazakhstan'),
      texts: [],
      logLevel: 'info',
    });
  });

  it('reads several folders of texts, separated as those of PATH are', () => {
    const other = join(root, 'data');
    expect(readSettings({ REFORMGRAPH_TEXTS: `${folder}${delimiter}${other}` }).texts).toEqual([folder, other]);
    expect(refusal({ REFORMGRAPH_TEXTS: `${folder}${delimiter}${join(folder, 'none')}` })).toContain(
      `expected existing directories, separated by "${delimiter}"`,
    );
  });

  it('takes an empty value for one not set', () => {
    expect(readSettings({ PORT: '', HOST: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readSettings({}));
  });

  it('reads what is given, a password from its file without the line end', () => {
    const env = { PORT: '0', HOST: '::1', NEO4J_URI: 'neo4j+s://db.example.org', NEO4J_PASSWORD_FILE: secret };
    const settings = readSettings({ ...env, NEO4J_DATABASE: 'reforms', REFORMGRAPH_DATA: folder, LOG_LEVEL: 'warn' });
    expect(settings).toMatchObject({ host: '::1', port: 0, data: folder, logLevel: 'warn' });
    expect(settings.neo4j).toEqual({
      uri: 'neo4j+s://db.example.org',
      username: 'neo4j',
      password: 'p4ss word',
      database: 'reforms',
    });
  });

  it.each(['bolt://127.0.0.1:7687', 'bolt+ssc://h', 'neo4j://[::1]:7687', 'neo4j+s://a-b.example.org:1/?policy=x'])(
    'takes the address %s',
    (uri) => expect(readSettings({ NEO4J_URI: uri }).neo4j?.uri).toBe(uri),
  );

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://Example.org:8080/a/b', 'http://example.org:8080/a/b/'],
    ['https://example.org/reforms//', 'https://example.org/reforms/'],
    ['http://[::1]:4000/', 'http://[::1]:4000/'],
    ['https://реформа.қаз/а', 'https://xn--80ajvhic0a.xn--80ao21a/%D0%B0/'],
  ])('takes the public address %s', (url, expected) => {
    expect(readSettings({ PUBLIC_URL: url }).publicUrl).toBe(expected);
  });

  it.each([
    ['0', false],
    ['1', true],
    ['true', true],
    ['false', false],
    ['127.0.0.1', ['127.0.0.1']],
    ['10.0.0.0/8, fd00::/8,::1', ['10.0.0.0/8', 'fd00::/8', '::1']],
  ])('takes the proxies %s', (text, expected) => {
    expect(readSettings({ TRUST_PROXY: text }).trustProxy).toEqual(expected);
  });

  it.each([
    ['', ['*']],
    ['*', ['*']],
    ['none', ["'none'"]],
    ['self', ["'self'"]],
    ['https://example.org, https://*.example.org:8443', ['https://example.org', 'https://*.example.org:8443']],
  ])('takes the sites that may frame elements: %s', (text, expected) => {
    expect(readSettings({ FRAME_ANCESTORS: text }).frameAncestors).toEqual(expected);
  });

  it.each([
    'example.org',
    'https://example.org/a',
    "https://example.org; script-src 'x'",
    '* https://example.org',
    ',',
  ])('refuses the sites %s', (text) =>
    expect(refusal({ FRAME_ANCESTORS: text })).toContain(`FRAME_ANCESTORS=${text} is invalid: expected * for`),
  );

  it.each([
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    '/reforms',
    'https://',
    'https:example.org',
    'https://example.org/?a=b',
    'https://example.org/?',
    'https://example.org/#a',
    'https://user@example.org/',
    'https://user:p4ss@example.org/',
    'https://example.org/a b',
  ])('refuses the public address %s', (url) => {
    const message = refusal({ PUBLIC_URL: url });
    expect(message).toContain('PUBLIC_URL=');
    expect(message).toContain('expected an http or https address without credentials, query and hash');
    expect(message).not.toContain('p4ss');
  });

  it.each([
    'yes',
    '2',
    'proxy.example.org',
    '10.0.0.0/33',
    'fd00::/129',
    '127.0.0.1,',
    '127.0.0.1;::1',
    '10.0.0.0/8/8',
  ])('refuses the proxies %s', (text) =>
    expect(refusal({ TRUST_PROXY: text })).toContain(`TRUST_PROXY=${text} is invalid: expected 0 for none, 1`),
  );

  it.each([
    [{ PORT: '65536' }, 'PORT=65536'],
    [{ PORT: '4e3' }, 'PORT=4e3'],
    [{ HOST: 'a b' }, 'HOST=a b'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI=http://localhost:7474'],
    [{ NEO4J_URI: 'bolt://' }, 'NEO4J_URI=bolt://'],
    [{ NEO4J_URI: 'bolt://h', NEO4J_DATABASE: '1' }, 'NEO4J_DATABASE=1'],
    [{ NEO4J_URI: 'bolt://h', NEO4J_USERNAME: 'me' }, 'NEO4J_USERNAME is set without a password'],
    [{ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'x', NEO4J_PASSWORD_FILE: secret }, 'are both set'],
    [{ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD_FILE: join(folder, 'none') }, 'expected an existing file'],
    [{ NEO4J_PASSWORD: 'x' }, 'NEO4J_PASSWORD is set without NEO4J_URI'],
    [{ REFORMGRAPH_DATA: join(folder, 'none') }, 'expected an existing directory'],
    [{ REFORMGRAPH_TEXT: folder }, 'REFORMGRAPH_TEXT is not a setting'],
    [{ REFORMGRAPH_INSTALL: 'yes' }, 'REFORMGRAPH_INSTALL=yes is invalid: expected 0 or 1'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud'],
  ])('refuses %j', (env, message) => expect(refusal(env)).toContain(message));

  it('names every problem at once, and no password', () => {
    const message = refusal({ PORT: 'x', LOG_LEVEL: 'loud', NEO4J_URI: 'bolt://me:p4ss@host', NEO4J_PASSWORD: 'p4ss' });
    expect(message.split('\n')).toHaveLength(3);
    expect(message).not.toContain('p4ss');
  });
});
