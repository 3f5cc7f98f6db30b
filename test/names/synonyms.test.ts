import { expect, test } from 'vitest';
import { fold } from '../../src/names/fold.ts';
import { meaningOf } from '../../src/names/synonyms.ts';

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
])('%s means %s', (word, meaning) => expect(meaningOf(fold(word))).toBe(meaning));
