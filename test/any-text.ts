import * as fc from 'fast-check';

/**
 * Any text of at most `maxLength` code points, lone surrogates and unassigned ones too. (fast-check's own unit `binary`
 * needs a second to list all code points before its first text.)
 */
export const anyText = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff }), fc.nat({ max: 0x10ffff })), { maxLength })
    .map((points) => points.map((point) => String.fromCodePoint(point)).join(''));

/** A letter, mark, digit or sign of any script, of those that are seen. */
export const shownCharacter: fc.Arbitrary<string> = fc
  .nat({ max: 0x10ffff })
  .map((point) => String.fromCodePoint(point))
  .filter(
    (each) => /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(each) && !/[\p{Default_Ignorable_Code_Point}\u2800]/u.test(each),
  );

/** Text that a record may have, of every script, with signs that mean something in TeX, JSON, YAML, XML or a spreadsheet. */
export const shownText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      shownCharacter,
      fc.constantFrom(...Array.from('\\{}%#&$_^~"\'`-<>,;:|@=+()[]/*!?.')),
      fc.constantFrom(
        'a',
        ' and ',
        '--',
        '=1+1',
        '\u00a0',
        'می\u200cشود',
        'क्\u200dष',
        '👩\u200d🔬',
        'שלום',
        'e\u0301',
        '葛\u{e0100}',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
