import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactNumber, numberFault } from '../../src/dataset/exact-number.ts';
import { runs } from '../runs.ts';
import { baseLines, checkFiles } from './written-set.ts';

test.each([
  '0',
  '1',
  '-1',
  '0.1',
  '98.6',
  '1.10',
  '1e5',
  '1.5E+3',
  '9007199254740991',
  '-9007199254740991',
  '0.000001',
])('%s is kept', (text) => expect(exactNumber(text)).toBe(Number(text)));

const BEYOND = 'is beyond ±9007199254740991, up to which numbers are kept exactly';
const NEAR_ZERO = 'is nearer to zero than 0.000001, which is the smallest number that is kept';

test.each([
  ['9007199254740992', BEYOND],
  ['9007199254740993', BEYOND],
  ['12345678901234567890', BEYOND],
  ['1e21', BEYOND],
  ['1e400', BEYOND],
  ['-1e400', BEYOND],
  ['1e-7', NEAR_ZERO],
  ['0.0000001', NEAR_ZERO],
  ['1e-400', NEAR_ZERO],
  ['-1e-400', NEAR_ZERO],
  ['-0', 'is zero with a sign'],
  ['-0.0', 'is zero with a sign'],
  ['-0e5', 'is zero with a sign'],
  ['3.14159265358979323846', 'has more digits than are kept; the nearest number that is kept is 3.141592653589793'],
  ['0.30000000000000004441', 'has more digits than are kept; the nearest number that is kept is 0.30000000000000004'],
  ['.inf', 'is not a number that can be kept'],
  ['-.INF', 'is not a number that can be kept'],
  ['.nan', 'is not a number that can be kept'],
  ['0x1F', 'is not in decimal notation'],
  ['0o17', 'is not in decimal notation'],
  ['007', 'is not in decimal notation'],
  ['+5', 'is not in decimal notation'],
  ['.5', 'is not in decimal notation'],
  ['5.', 'is not in decimal notation'],
])('%s is not: it %s', (text, what) => {
  expect(numberFault(text)?.what).toBe(what);
  expect(exactNumber(text)).toHaveProperty('description', text);
});

test('a form that has a plain one is shown with it', () => {
  expect(['0x1F', '007', '+5', '.5', '0xFFFFFFFFFFFFFFFFF'].map((text) => numberFault(text)?.hint)).toEqual([
    'write 31',
    'write 7',
    'write 5',
    'write 0.5',
    'write it in decimal digits',
  ]);
});

test('whatever is kept is written out again as the same decimal number, without an exponent', { tags: 'deep' }, () => {
  const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,19})(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?$/);
  fc.assert(
    fc.property(fc.oneof(digits, fc.double().map(String), fc.integer().map(String)), (text) => {
      const value = exactNumber(text);
      if (typeof value === 'symbol') return;
      const written = JSON.stringify(value);
      expect(written).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(fractionOf(written)).toEqual(fractionOf(text));
    }),
    { numRuns: runs(20_000) },
  );
});

/** A decimal number as a fraction in lowest terms of a power of ten. */
function fractionOf(text: string): [bigint, bigint] {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text)!;
  let numerator = BigInt(`${sign}${whole}${fraction}`);
  let power = Number(exponent) - fraction.length;
  while (numerator !== 0n && numerator % 10n === 0n) {
    numerator /= 10n;
    power++;
  }
  return [numerator, numerator === 0n ? 0n : BigInt(power)];
}

describe('numbers in a file that are not kept', () => {
  const figure = (amount: string) =>
    `{ subject: person/ann, measure: seats, amount: ${amount}, citations: [passage/may] }`;

  test('stand where they are, in YAML and JSON lines', async () => {
    const numbers = [
      '12345678901234567890',
      '9007199254740993',
      '1e-7',
      '1e21',
      '-0',
      '1e400',
      '.inf',
      '.nan',
      '0x10',
      '1_000',
    ];
    const { lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml': `Figure:\n${numbers.map((number) => `  - ${figure(number)}\n`).join('')}`,
      'y.jsonl': numbers
        .slice(0, 6)
        .map((number) => `{"Figure": ${figure(number).replaceAll(/(?<![\w.])([a-z][\w/]*)(?=[:,\]])/g, '"$1"')}}\n`)
        .join(''),
    });
    const place = (line: string) => line.split(';')[0]!;
    expect(lines.map(place)).toEqual([
      ...numbers
        .slice(0, 9)
        .map(
          (number, index) =>
            `x.yaml:${index + 2}:52  R57  amount: ${number} ${numberFault(number)!.what.split(';')[0]}`,
        ),
      'x.yaml:11:52  R09  amount: expected a number, found text "1_000"',
      ...numbers
        .slice(0, 6)
        .map((number, index) =>
          expect.stringMatching(new RegExp(`^y.jsonl:${index + 1}:\\d+  R57  amount: ${number} is `)),
        ),
    ]);
  });

  test('are said to be text where text is expected, as they are written', async () => {
    const { lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml':
        'Person: { id: person/dan, labels: { en: 12345678901234567890 }, aliases: { en: [1e400] } }\nDating: { event: event/vote, date: 0x7E4, citations: [passage/may] }\n',
    });
    expect(lines).toEqual([
      'x.yaml:1:41  R09  labels.en: expected text, found number 12345678901234567890; put quotes around it',
      'x.yaml:1:81  R09  aliases.en[0]: expected text, found number 1e400; put quotes around it',
      'x.yaml:2:36  R09  date: expected text, found number 0x7E4; put quotes around it',
    ]);
  });

  test('are one problem each wherever else they stand', async () => {
    const { lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml': [
        'Person: 1e400',
        'Party: { id: party/sea, labels: -0 }',
        'Tenure: { holder: person/ann, post: post/chair, validity: 1e400, citations: [1e400] }',
        'Place: { id: place/sea, labels: { en: Sea }, depth: 1e400 }',
        'Rule: { id: rule/x, labels: { en: X }, 1e400: x }',
      ].join('\n'),
    });
    expect(lines.map((text) => text.split(';')[0])).toEqual([
      'x.yaml:1:9  R09  the record: expected a mapping, found number 1e400',
      'x.yaml:2:33  R09  labels: expected a mapping by language or type, found number -0',
      'x.yaml:3:59  R09  validity: expected a mapping, found number 1e400',
      'x.yaml:3:78  R09  citations[0]: expected an id, or a mapping with passage and stance, found number 1e400',
      'x.yaml:4:46  R07  unknown key "depth" in Place',
      'x.yaml:5:40  R07  unknown key "1e400" in Rule',
    ]);
  });
});
