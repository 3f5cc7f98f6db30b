import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { cardTexts } from '../../src/messages/cards.ts';
import { conflictTexts } from '../../src/messages/conflicts.ts';
import { electionTexts } from '../../src/messages/elections.ts';
import { fill, type CountedText, type Text } from '../../src/messages/catalogue.ts';
import { htmlMessagesOf, htmlTexts } from '../../src/messages/html.ts';
import { languages, localeOf, type Language } from '../../src/messages/languages.ts';
import { howToReadTexts } from '../../src/messages/how-to-read.ts';
import { networkTexts } from '../../src/messages/network.ts';
import { postTexts } from '../../src/messages/posts.ts';
import { sourceTexts } from '../../src/messages/sources.ts';
import { shortcutTexts } from '../../src/messages/shortcuts.ts';
import { messagesOf, nameOf, texts } from '../../src/messages/messages.ts';
import { lanesOf } from '../../src/page/timeline/lanes.ts';
import { root } from '../../src/root.ts';

const rows: readonly (readonly [name: string, text: Text | CountedText])[] = [
  texts,
  networkTexts,
  postTexts,
  shortcutTexts,
  howToReadTexts,
  cardTexts,
  conflictTexts,
  electionTexts,
  sourceTexts,
  htmlTexts,
].flatMap((file) => Object.entries<Text | CountedText>(file));

/** The forms of a text in each language. */
const formsOf = (text: Text | CountedText) =>
  text.map((own) => (typeof own === 'string' ? { other: own } : own)) as readonly Readonly<Record<string, string>>[];

test('every text is written in each language, with the same places to fill', () => {
  const wrong = rows.filter(([, text]) => {
    const forms = formsOf(text).flatMap((own) => Object.values(own));
    const places = forms.map((form) => [...new Set(form.match(/\{\d\}/g))].toSorted().join());
    return (
      text.length !== languages.length || new Set(places).size !== 1 || !forms.every((form) => /^\S(.*\S)?$/.test(form))
    );
  });
  expect(wrong).toEqual([]);
});

test.each([...languages.entries()])('a text that counts has the plural forms of language %i, %s', (index, language) => {
  const rules = new Intl.PluralRules(localeOf(language));
  const categories = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
  const expected = language === 'kk' ? new Set(['other']) : categories;
  const counting = rows.filter(([, text]) => typeof text[0] !== 'string');
  expect(counting.length).toBeGreaterThan(2);
  for (const [name, text] of counting)
    expect([name, new Set(Object.keys(formsOf(text)[index]!))]).toEqual([name, expected]);
});

test('no name stands in two files, and no text of the server’s HTML is one of the page’s', () => {
  expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  const own = new Set(Object.values({ ...texts, ...postTexts }).map((text) => JSON.stringify(text)));
  const twice = Object.entries(htmlTexts).filter(([, text]) => own.has(JSON.stringify(text)));
  expect(twice).toEqual([]);
});

describe('names in the sources', () => {
  const sources = ['page', 'http', 'messages', 'kinds'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, 'src', folder, name), 'utf8')),
  );
  const used = new Set(
    sources.flatMap((source) => [
      ...[...source.matchAll(/\bmessages\??\.(\w+)/gi)].map(([, name]) => name!),
      ...[...source.matchAll(/\{([\w\s,:]+)\} = (?:\w+\.)*messages\b/gi)].flatMap(([, names]) => names!.match(/\w+/g)!),
      // Prefixes, and names of a table that are looked up.
      ...[...source.matchAll(/'([a-z]+_)'/g)].map(([, name]) => name!),
      ...(/\bmessages\[/.test(source) ? [...source.matchAll(/'(\w+)'/g)].map(([, name]) => name!) : []),
    ]),
  );

  test('all are used', () => {
    expect(rows.flatMap(([name]) => (/^[a-z]+_/.test(name) || used.has(name) ? [] : [name]))).toEqual([]);
  });

  const schema = buildSchema(readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8'));
  const valuesOf = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map(({ name: value }) => value) : [];
  };
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const nodes = types.filter((type) => type.getInterfaces().some(({ name }) => ['Entity', 'Claim'].includes(name)));

  test.each([
    ['type_', [...nodes.map(({ name }) => name), 'Source']],
    ['kind_', [...valuesOf('EventKind'), 'TENURE']],
    ['rank_', valuesOf('Rank')],
    ['stance_', valuesOf('Stance')],
    ['lane_', lanesOf('theme', messagesOf('en')).map(({ hue }) => hue)],
  ])('%s… names each value and nothing else', (prefix, values) => {
    expect(used).toContain(prefix);
    const named = rows.flatMap(([name]) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    expect(named.toSorted()).toEqual([...new Set(values)].toSorted());
  });

  test('no other name with a prefix is unused', () => {
    const others = rows.flatMap(([name]) => (/^(?!type|kind|rank|stance|lane)[a-z]+_/.test(name) ? [name] : []));
    expect(others.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('messages of a language', () => {
  test('are its texts', () => {
    expect(messagesOf('ru').table).toBe(texts.table[1]);
    expect(htmlMessagesOf('kk').table).toBe(texts.table[2]);
    expect(htmlMessagesOf('kk').passages).toBe(htmlTexts.passages[2]);
  });

  test('agree with the number that they count', () => {
    const bars = (language: Language, ...counts: readonly number[]) =>
      counts.map((count) => messagesOf(language).eventCount(count, 'X'));
    expect(bars('en', 0, 1, 2, 1000)).toEqual(['X: 0 events', 'X: 1 event', 'X: 2 events', 'X: 1,000 events']);
    expect(bars('ru', 1, 2, 5, 21)).toEqual(['X: 1 событие', 'X: 2 события', 'X: 5 событий', 'X: 21 событие']);
    expect(bars('kk', 1, 2)).toEqual(['X: 1 оқиға', 'X: 2 оқиға']);
  });

  test('end with one stop where what is filled in has its own', () => {
    expect(fill('Дата: {0}. Позже: {1}', '43 до н. э.', 2)).toBe('Дата: 43 до н. э. Позже: 2');
    expect(fill('As of {0}.', '44 BC')).toBe('As of 44 BC.');
  });

  test('name a value of the API, or give it back', () => {
    expect(nameOf(messagesOf('en'), 'kind_', 'TRIAL')).toBe('Trial');
    expect(nameOf(messagesOf('en'), 'kind_', 'SOMETHING_ELSE')).toBe('SOMETHING_ELSE');
  });
});
