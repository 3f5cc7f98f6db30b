import fc from 'fast-check';

/**
 * Any text of at most `maxLength` code points, lone surrogates and unassigned ones too. (fast-check's own unit `binary`
 * needs a second to list all code points before its first text.)
 */
export const anyText = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff }), fc.nat({ max: 0x10ffff })), { maxLength })
    .map((points) => points.map((point) => String.fromCodePoint(point)).join(''));
