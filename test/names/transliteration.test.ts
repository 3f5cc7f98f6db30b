import { describe, expect, test } from 'vitest';
import { fold } from '../../src/names/fold.ts';
import { joinTransliterations, transliterate } from '../../src/names/transliteration.ts';

describe('spellings of one word share a transliteration', () => {
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
    for (const word of words)
      expect([word, transliterate(word.toLowerCase())]).toEqual([word, expect.arrayContaining([key])]);
  });

  test('letters of scripts that the table does not have stay as they are', () =>
    expect(transliterate('نظر')).toEqual(['نظر']));
  test('й is not и when folded, but is transliterated as и', () => {
    expect(fold('Семей')).not.toBe(fold('Семеи'));
    expect(transliterate('семей')).toEqual(transliterate('семеи'));
  });
  test('a word has at most four transliterations, words written together at most eight', () => {
    expect(transliterate('jwcjwcjwcjwc').length).toBeLessThanOrEqual(4);
    expect(
      joinTransliterations([transliterate('jwc'), transliterate('jwc'), transliterate('jwc')]).length,
    ).toBeLessThanOrEqual(8);
  });
});
