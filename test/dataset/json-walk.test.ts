import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkJson } from '../../src/dataset/json-walk.ts';
import { runs } from '../runs.ts';

test('finds every value of a JSON text where it stands, and its key', { tags: 'deep' }, () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const met = new Set<string>();
      walkJson(
        text,
        (path, at, key) => {
          const expected = path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
          met.add(JSON.stringify(path));
          // What stands there begins as the value does when written alone.
          const own = JSON.stringify(expected, null, indent);
          expect(text.slice(at).startsWith(own.split('\n')[0]!)).toBe(true);
          if (key !== null) expect(text.slice(key).startsWith(`${JSON.stringify(path.at(-1))}:`)).toBe(true);
        },
        () => expect.unreachable('no key stands twice'),
      );
      expect(met).toEqual(new Set(pathsOf(value)));
    }),
    { numRuns: runs(1000) },
  );
});

function pathsOf(value: unknown, path: (string | number)[] = []): string[] {
  const inner = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [JSON.stringify(path), ...inner.flatMap(([step, one]) => pathsOf(one, [...path, step]))];
}

test('tells keys that stand twice, and how deep the text goes', () => {
  const again: [string, number][] = [];
  const text = '{"a": [{"b": 1, "\\u0062": 2}], "c": {"a": {}}, "a": "\\\\"}';
  const depth = walkJson(
    text,
    () => undefined,
    (key, offset) => again.push([key, offset]),
  );
  expect(again).toEqual([
    ['b', text.indexOf('"\\u0062"')],
    ['a', text.lastIndexOf('"a"')],
  ]);
  expect(depth).toBe(3);
});
