import type { FastifyRequest } from 'fastify';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publicAddress } from '../../src/http/public-address.ts';
import { readSettings } from '../../src/settings.ts';

/** The address for a request with these headers, from a connection of this address. */
function addressFor(headers: Record<string, string>, env: Record<string, string> = {}, from = '127.0.0.1'): string {
  const request = { headers, raw: { socket: { remoteAddress: from } } } as unknown as FastifyRequest;
  return publicAddress(readSettings(env), () => 4000)(request);
}

it.each(['localhost:4000', '127.0.0.1:4000', '127.1.2.3:4000', '[::1]:4000', 'LOCALHOST:4000'])(
  'the host %s is this machine',
  (host) => expect(addressFor({ host })).toBe(`http://${host}/`),
);

it.each([
  ['reforms.example', 'reforms.example:4000'],
  ['192.0.2.7', '192.0.2.7:4000'],
  ['2001:db8::1', '[2001:db8::1]:4000'],
])('HOST=%s makes the host %s known', (HOST, host) => {
  expect(addressFor({ host }, { HOST })).toBe(`http://${host}/`);
  expect(addressFor({ host })).toBe('/');
});

it.each([
  'evil.example',
  'evil.example:4000',
  'localhost',
  'localhost:4001',
  'localhost:04000 ',
  'localhost.evil.example:4000',
  'evil.example/localhost:4000',
  'localhost:4000@evil.example',
  'localhost:4000/..',
  '127.0.0.1.evil.example:4000',
  '',
])('the host "%s" is not', (host) => expect(addressFor({ host })).toBe('/'));

it('no Host header at all makes no address', () => expect(addressFor({})).toBe('/'));

const FORWARDED = {
  host: 'localhost:4000',
  'x-forwarded-host': 'example.org',
  'x-forwarded-proto': 'https',
  'x-forwarded-prefix': '/reforms',
};

it('X-Forwarded headers do not count without TRUST_PROXY', () => {
  expect(addressFor(FORWARDED)).toBe('http://localhost:4000/');
  expect(addressFor({ ...FORWARDED, host: 'evil.example' })).toBe('/');
});

it.each([
  ['1', '203.0.113.9', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '::ffff:127.0.0.1', true],
  ['127.0.0.1', '127.0.0.2', false],
  ['10.0.0.0/8, ::1', '10.200.0.3', true],
  ['10.0.0.0/8, ::1', '::1', true],
  ['10.0.0.0/8, ::1', '11.0.0.1', false],
  ['fd00::/8', 'fd12::1', true],
  ['0', '127.0.0.1', false],
])('TRUST_PROXY=%s trusts %s: %s', (TRUST_PROXY, from, isTrusted) => {
  expect(addressFor(FORWARDED, { TRUST_PROXY }, from)).toBe(
    isTrusted ? 'https://example.org/reforms/' : 'http://localhost:4000/',
  );
});

it.each([
  [{ 'x-forwarded-host': 'example.org' }, 'http://example.org/'],
  [
    { 'x-forwarded-host': 'first.example, example.org:8443', 'x-forwarded-proto': 'http, https' },
    'https://example.org:8443/',
  ],
  [{ 'x-forwarded-host': 'example.org', 'x-forwarded-prefix': '/a/b/' }, 'http://example.org/a/b/'],
  [{ 'x-forwarded-host': 'example.org', 'x-forwarded-prefix': '//evil.example' }, 'http://example.org/'],
  [{ 'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'javascript' }, 'http://example.org/'],
  [{ 'x-forwarded-host': 'a b' }, '/'],
  [{ 'x-forwarded-host': 'user@example.org' }, '/'],
  [{ 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/reforms' }, '/'],
])('a trusted proxy with %j gives %s', (headers, expected) => {
  expect(addressFor(headers as Record<string, string>, { TRUST_PROXY: '1' })).toBe(expected);
});

it('PUBLIC_URL is the address, whatever the request says', () => {
  const PUBLIC_URL = 'https://example.org/reforms';
  const header = fc.oneof(fc.string(), fc.webAuthority({ withPort: true, withIPv4: true, withIPv6: true }));
  fc.assert(
    fc.property(header, header, header, (host, forwarded, prefix) => {
      const headers = { host, 'x-forwarded-host': forwarded, 'x-forwarded-prefix': prefix };
      expect(addressFor(headers, { PUBLIC_URL, TRUST_PROXY: '1' })).toBe('https://example.org/reforms/');
      // Without it, only this machine's names are taken from a Host header.
      expect(addressFor(headers)).toMatch(/^(?:\/|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]):4000\/)$/i);
    }),
  );
});
