import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { claimKinds, entityTypes } from '../../src/kinds/records.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import { networkMessagesOf } from '../../src/messages/network.ts';
import { postMessagesOf } from '../../src/messages/posts.ts';
import { root } from '../../src/root.ts';

const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const schema = buildSchema(read('schema', 'schema.graphql'));
const lines = read('docs', 'glossary.md').split('\n');

/** What the glossary's entries explain, in small letters: the words in bold and the names in code before the colon. */
const terms = lines.flatMap((line) => {
  const [entry = ''] = /^- \*\*.*?: /.exec(line) ?? [];
  return [
    ...new Set([...entry.matchAll(/\*\*(.+?)\*\*|`(\w+)`/g)].map(([, word, name]) => (word ?? name)!.toLowerCase())),
  ];
});
const missing = (names: readonly string[]) => names.filter((name) => !terms.includes(name.toLowerCase()));

test('an entry is one line, and no term has two', () => {
  expect(terms.length).toBeGreaterThan(100);
  expect(lines.filter((line) => line !== '' && !/^(- \*\*|#|[A-Z`])/.test(line))).toEqual([]);
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});

test('each type of the API has an entry; connections and their edges share one', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const own = types
    .map(({ name }) => name)
    .filter((name) => name === 'NetworkEdge' || !/(Connection|Edge)$/.test(name));
  expect(own.length).toBeGreaterThan(50);
  // An enum of the kinds or types that have entries of their own is named where they are listed.
  const listed = new Set(lines.map((line) => /^`(\w+)` lists/.exec(line)?.[1]));
  expect(missing(own).filter((name) => !listed.has(name))).toEqual([]);
});

test('each kind of claim, entity type, rank, stance, end state and certainty has an entry', () => {
  expect(missing([...claimKinds, ...entityTypes])).toEqual([]);
  for (const name of ['Rank', 'Stance', 'EndState', 'Certainty']) {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.length).toBeGreaterThan(1);
    expect(missing(values)).toEqual([]);
  }
});

test('each noun of the page has an entry, in the words of the page', () => {
  const textsOf = <T extends object>(messages: T, ...names: readonly (keyof T)[]) =>
    names.map((name) => messages[name]);
  const nouns = [
    textsOf(
      messagesOf('en'),
      'timeline',
      'chart',
      'table',
      'lane',
      'zoomMainPeriod',
      'overview',
      'asOf',
      'publishedBy',
    ),
    textsOf(messagesOf('en'), 'evidence', 'source', 'claim', 'published', 'supersededAfter', 'rank', 'contested'),
    textsOf(messagesOf('en'), 'rank_PREFERRED', 'rank_NORMAL', 'rank_DEPRECATED', 'reportedStatement', 'pollAnswers'),
    textsOf(messagesOf('en'), 'stance_SUPPORTS', 'stance_MENTIONS', 'stance_DISPUTES', 'endUnknown', 'permalink'),
    textsOf(networkMessagesOf('en'), 'network', 'link', 'certain', 'possible'),
    textsOf(postMessagesOf('en'), 'post', 'holder', 'rule', 'acting'),
  ].flat();
  expect(missing(nouns.map(String))).toEqual([]);
});
