import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, joinedNumbers, wordsOf } from '../../src/names/fold.ts';
import { conceptOf } from '../../src/names/synonyms.ts';
import { consonantsOf, joinedKeys, keysOf, soundOf } from '../../src/names/transliteration.ts';
import { searchTerms } from '../../src/names/search-terms.ts';
import { spell } from '../../src/names/analyze.ts';
import { anyText } from '../any-text.ts';
import { formsOf, knownNames } from './kazakhstani-names.ts';

describe('folding', () => {
  test.each([
    ['Нұр-Отан', 'нұр отан'],
    ['  «Ақ жол»  ', 'ақ жол'],
    ['Mäjılıs', 'majılıs'],
    ["People's", 'peoples'],
    ['Токаев й', 'токаев й'],
    ['\u202EТо\u200Bқаев', 'тоқаев'],
    ['ＡＢ①', 'ab1'],
    ['😀', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  test('of any text folds to itself', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

test.each([
  ['20,000 terrorists', '20000'],
  ['20 000 террористов', '20000'],
  ['20\u00A0000, then 1,234,567', '20000 1234567'],
  ['in 2022, 359 of 435', ''],
  ['1,5 000', ''],
  ['3,41', ''],
])('the grouped numbers of %s are %s', (text, numbers) => expect(joinedNumbers(text)).toBe(numbers));

describe('one key for all spellings of a word', () => {
  test.each([
    ['tokaev', ['Тоқаев', 'Токаев', 'Toqaev', 'Tokayev', 'Tokaev', 'Tokaiev', 'Tokajev']],
    ['jomart', ['Жомарт', 'Jomart', 'Zhomart', 'Dzhomart', 'Djomart', 'Джомарт']],
    ['kasim', ['Қасым', 'Касым', 'Qasym', 'Kassym', 'Kasim', 'Qasım']],
    ['xmkent', ['Şmkent', 'Шмкент', 'Shmkent', 'Schmkent', "S'mkent"]],
    ['kantar', ['Қаңтар', 'Кантар', 'Qañtar', 'Qantar', 'Qangtar', "Qan'tar"]],
    ['erlan', ['Ерлан', 'Yerlan', 'Erlan', 'Ierlan', 'Jerlan']],
    ['skliar', ['Скляр', 'Sklyar', 'Skliar', 'Skljar']],
    ['iuri', ['Юрий', 'Yuri', 'Yuriy', 'Yury', 'Iurii', 'Jurij']],
    ['grigori', ['Григорий', 'Grigory', 'Grigoriy', 'Grigori', 'Grigorij']],
    ['artemiev', ['Артемьев', 'Artemyev', 'Artemiev', 'Artemjev']],
    ['uali', ['Уәли', 'Wäli', 'Uali', 'Walı']],
    ['aktau', ['Ақтау', 'Актау', 'Aqtau', 'Aqtaw', 'Aqtaý', "Aqtay'"]],
    ['tsoi', ['Цой', 'Tsoi', 'Tsoy', 'Coi']],
    ['2022', ['2022']],
  ])('%s', (key, words) => {
    for (const word of words) expect([word, keysOf(word.toLowerCase())]).toEqual([word, expect.arrayContaining([key])]);
  });

  test('letters of no script that the table knows stand for themselves', () => expect(keysOf('نظر')).toEqual(['نظر']));
  test('й is not и in what is folded, and is in what is compared', () => {
    expect(fold('Семей')).not.toBe(fold('Семеи'));
    expect(keysOf('семей')).toEqual(keysOf('семеи'));
  });
  test('a word has at most four keys, words together at most eight', () => {
    expect(keysOf('jwcjwcjwcjwc').length).toBeLessThanOrEqual(4);
    expect(joinedKeys([keysOf('jwc'), keysOf('jwc'), keysOf('jwc')]).length).toBeLessThanOrEqual(8);
  });
});

describe('one sound where spellings differ by more', () => {
  test.each([
    ['Түркістан', 'Туркестан'],
    ['Қарағанды', 'Караганда'],
    ['Қарағанды', 'Карагандинская'],
    ['Ақтөбе', 'Актюбинск'],
    ['Қостанай', 'Кустанай'],
    ['Балқаш', 'Балхаш'],
    ['Шымкент', 'Чимкент'],
    ['Уәлиханов', 'Valikhanov'],
    ['Петропавл', 'Петропавловск'],
  ])('%s, %s', (one, other) => expect(sound(one)).toBe(sound(other)));

  test.each([
    ['Назарбаев', 'Назарбаева'],
    ['Масимов', 'Касымов'],
    ['Астана', 'Астаны'],
  ])('%s, %s: two', (one, other) => expect(sound(one)).not.toBe(sound(other)));

  test.each([
    ['Құрылтай', 'Курултай', true],
    ['Самұрық', 'Самрук', true],
    ['Назарбаев', 'Назарбаева', false],
    ['Абай', 'Оба', false],
  ])('the consonants of %s and %s: %s', (one, other, same) => {
    const [a, b] = [consonantsOf(sound(one)), consonantsOf(sound(other))];
    expect(a !== '' && a === b).toBe(same);
  });

  const sound = (word: string) => soundOf(keysOf(word.toLowerCase())[0]!);
});

test.each([
  ['облысы', 'region'],
  ['oblysy', 'region'],
  ['область', 'region'],
  ['областного', 'region'],
  ['конституциялық', 'constitutional'],
  ['konstitusialyq', 'constitutional'],
  ['қаңтарда', 'january'],
  ['января', 'january'],
  ['дом', 'house'],
  ['домино', undefined],
  ['январистскийский', undefined],
])('%s means %s', (word, concept) => expect(conceptOf(fold(word))).toBe(concept));

describe('known names', () => {
  test('are many, of every type', () => expect(knownNames.length).toBeGreaterThanOrEqual(120));

  /** Levels on which a whole name is found whatever else the data set has. */
  const wholeTerms = (name: string) =>
    searchTerms(name, 'Person', true)
      .split(' ')
      .filter((term) => /^[KSMV]/.test(term));
  const typed = knownNames.flatMap((name) =>
    formsOf(name)
      .flat()
      .map((form) => ({ form, name })),
  );

  test('four in five forms are the same name whole; the others are a word or a typo away', { tags: 'volume' }, () => {
    const whole = typed.filter(({ form, name }) => {
      const own = wholeTerms(form);
      return formsOf(name).every((forms) =>
        forms.some((other) => wholeTerms(other).some((term) => own.includes(term))),
      );
    });
    expect(whole.length / typed.length).toBeGreaterThan(0.8);
  });

  test('two names are never the same whole in all scripts', () => {
    const named = knownNames.map(({ ru, kk }) => ({ kk, terms: wholeTerms(ru) }));
    const clashes = named.flatMap((one, at) =>
      named.slice(at + 1).filter(({ kk, terms }) => one.kk !== kk && one.terms.some((term) => terms.includes(term))),
    );
    expect(clashes.map(({ kk }) => kk)).toEqual([]);
  });
});

describe('any text', () => {
  test('has terms without blanks or signs that a query language reads, of bounded length', () => {
    fc.assert(
      fc.property(anyText(3_000), (text) => {
        for (const term of searchTerms(text, 'Person', true).trim().split(' '))
          expect(term).toMatch(/^[A-Za-z][\p{L}\p{M}\p{N}-]{1,240}_$/u);
      }),
    );
  });
  test('with letters or digits is spelled, another not', () => {
    fc.assert(
      fc.property(anyText(100), (text) => {
        expect(spell(text) !== undefined).toBe(fold(text) !== '');
      }),
    );
  });
  test('has the words that it has folded', () => {
    expect(wordsOf("Нұр-Отан, people's  «Ақ жол»")).toEqual(['нұр', 'отан', "people's", 'ақ', 'жол']);
  });
});
