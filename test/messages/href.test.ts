import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefOf } from '../../src/messages/href.ts';
import { anyText } from '../any-text.ts';

test.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG/', 'https://пример.қаз/бет'])(
  '%s becomes a link as it is',
  (address) => expect(hrefOf(address)).toBe(address),
);

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/0',
  'view-source:https://example.org',
  'file:///etc/passwd',
  'ftp://example.org',
  'mailto:a@example.org',
  'urn:isbn:0',
  'intent://x#Intent;end',
  '//example.org',
  '/id/x',
  'example.org',
  'https://',
  'https:// example.org',
  '',
  null,
  undefined,
])('%j becomes none', (address) => expect(hrefOf(address)).toBeUndefined());

test('whatever becomes a link goes to http or https from any page', () => {
  const scheme = fc.constantFrom('javascript', 'data', 'https', 'http', 'HTTP', 'vbscript', 'blob', 'file');
  const between = fc.constantFrom('', '\t', '\n', ' ', '\0', '/', ':');
  const address = fc
    .tuple(between, scheme, between, fc.constantFrom(':', '://', ':\\\\', ''), anyText())
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(address, anyText()), (text) => {
      const href = hrefOf(text);
      if (href !== undefined) expect(new URL(href, 'about:blank').protocol).toMatch(/^https?:$/);
    }),
  );
});
