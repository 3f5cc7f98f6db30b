import { expect, test } from 'vitest';
import { annotatedPaths } from '../../src/kinds/annotated-paths.ts';
import { isAddressLike, webAddressFault } from '../../src/kinds/web-address.ts';
import { hrefOf } from '../../src/messages/href.ts';
import { recordTypes } from '../../src/kinds/records.ts';

test.each([
  'https://example.org',
  'http://example.org:8080/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/',
  'https://kk.wikipedia.org/wiki/Тоқаев',
  'https://[::1]/x',
  'https://пример.рф/',
  'https://example.org/a%20b(c)~',
])('%s is a web address, and a link is made of it', (text) => {
  expect(webAddressFault(text)).toBeNull();
  expect(hrefOf(text)).toBe(text);
});

test.each([
  ['javascript:alert(1)', 'its scheme is javascript:'],
  ['JavaScript:alert(1)//https://example.org', 'its scheme is javascript:'],
  ['data:text/html,<script>', 'its scheme is data:'],
  ['vbscript:x', 'its scheme is vbscript:'],
  ['file:///etc/passwd', 'its scheme is file:'],
  ['ftp://example.org', 'its scheme is ftp:'],
  ['mailto:ann@example.org', 'its scheme is mailto:'],
  ['blob:https://example.org/x', 'its scheme is blob:'],
  ['//example.org/x', 'it is not absolute'],
  ['example.org', 'it is not absolute'],
  ['', 'it is not absolute'],
  ['https:example.org', 'it names no host'],
  ['https:///example.org', 'it names no host'],
  ['https://', 'it names no host'],
  ['https://exa mple.org', 'it has a blank or a backslash'],
  [' https://example.org', 'it has a blank or a backslash'],
  ['https:\\\\example.org', 'it has a blank or a backslash'],
  ['https://ann@example.org', 'it has a user name or a password'],
  ['https://ann:secret@example.org', 'it has a user name or a password'],
  ['https://:@example.org:99999', 'it cannot be parsed'],
  ['https://exa\u202emple.org', 'it has U+202E (right-to-left override)'],
  ['java\nscript:alert(1)', 'it has U+000A (line break)'],
  ['https://example.org/\u0000', 'it has U+0000 (control character)'],
])('%j is not: %s', (text, fault) => expect(webAddressFault(text)).toBe(fault));

test('what is written like an address is meant as one, but for references of SPDX', () => {
  const like = ['javascript:x', 'https://creativecommons.org/publicdomain/zero/1.0/', 'urn:x:y'];
  const unlike = ['CC0-1.0', 'Free to use: see the page', 'DocumentRef-spdx-2.3:LicenseRef-x', 'LicenseRef-x', 'MIT'];
  expect(like.filter(isAddressLike)).toEqual(like);
  expect(unlike.filter(isAddressLike)).toEqual([]);
});

test('every field that says it is an address refuses a script', () => {
  // By their schema, so that a field that is added later is found, too.
  const fields = Object.entries(recordTypes).flatMap(([type, { shape }]) =>
    Object.entries(shape).map(([key, schema]) => ({ type, key, schema })),
  );
  const accepting = fields.filter(
    ({ key, schema }) =>
      /url|uri|sameAs|link|licen[cs]e/i.test(key) &&
      ['javascript:alert(1)', ['javascript:alert(1)']].some((value) => schema.safeParse(value).success),
  );
  expect(accepting.map(({ type, key }) => `${type}.${key}`)).toEqual([]);
  expect(fields.filter(({ key }) => key === 'url' || key === 'sameAs').length).toBeGreaterThan(10);
  expect(Object.keys(annotatedPaths)).toEqual(Object.keys(recordTypes));
});
