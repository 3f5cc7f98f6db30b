import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/names/analyze.ts';
import { fold } from '../../src/names/fold.ts';
import { searchTerms } from '../../src/names/search-terms.ts';
import { anyText } from '../any-text.ts';
import { formsOf, knownNames } from './kazakhstani-names.ts';

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
  test('with letters or digits is analyzed, any other not', () => {
    fc.assert(
      fc.property(anyText(100), (text) => {
        expect(analyze(text) !== undefined).toBe(fold(text) !== '');
      }),
    );
  });
});
