/** A character that text may not contain. */
export interface StrayCharacter {
  /** `U+202E`. */
  readonly code: string;
  /** `right-to-left override`. */
  readonly name: string;
  /** Its position in code points, from 1. */
  readonly position: number;
}

/** What is invisible, turns the direction of text, has no meaning of its own, or breaks a line. */
const SUSPECT = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;
/** Format characters that are drawn, such as the Arabic number sign. */
const DRAWN = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]$/u;
/** How many code units around a character say whether it is needed: a pictograph with its modifier has four. */
const NEAR = 4;
const NON_JOINER = '\u200c';
const JOINER = '\u200d';

/** Letters and marks of the scripts in which the two joiners change how words are written. */
const JOINED = String.raw`(?=[\p{L}\p{M}])[${['Arab', 'Syrc', 'Nkoo', 'Mong', 'Adlm', 'Rohg', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'].map((script) => `\\p{scx=${script}}`).join('')}]`;
const AFTER_JOINED = new RegExp(`${JOINED}$`, 'u');
const BEFORE_JOINED = new RegExp(`^${JOINED}`, 'u');
const AFTER_VIRAMA = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u17d2]$/u;
const AFTER_PICTURE = /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?$/u;
const BEFORE_PICTURE = /^\p{Extended_Pictographic}/u;
/** What variation selectors choose a form of. */
const AFTER_VARIABLE = /[\p{Emoji}\p{Ideographic}\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u;
const AFTER_MONGOLIAN = /\p{Script=Mongolian}$/u;

/** The first character of a text that does not belong in it; null if there is none. */
export function strayCharacter(text: string): StrayCharacter | null {
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    const end = index + character.length;
    const [before, after] = [text.slice(Math.max(0, index - NEAR), index), text.slice(end, end + NEAR)];
    if (DRAWN.test(character) || isNeeded(character, before, after)) continue;
    const point = character.codePointAt(0)!;
    return {
      code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`,
      name: nameOf(point, character),
      position: Array.from(text.slice(0, index)).length + 1,
    };
  }
  return null;
}

/** Whether anything of a text can be seen. */
export function isVisible(text: string): boolean {
  // U+2800 is a Braille pattern without dots.
  return (
    /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text) ||
    Array.from(text).some((each) => DRAWN.test(each))
  );
}

/** Whether a script or a pictograph needs the character between these texts. */
function isNeeded(character: string, before: string, after: string): boolean {
  if (character === NON_JOINER)
    return AFTER_JOINED.test(before) && (BEFORE_JOINED.test(after) || AFTER_VIRAMA.test(before));
  if (character === JOINER)
    return AFTER_JOINED.test(before) || (AFTER_PICTURE.test(before) && BEFORE_PICTURE.test(after));
  if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(character)) return AFTER_VARIABLE.test(before);
  return /[\u180b-\u180f]/.test(character) && AFTER_MONGOLIAN.test(before);
}

const NAMES: Readonly<Record<number, string>> = {
  0x0a: 'line break',
  0xad: 'soft hyphen',
  0x61c: 'Arabic letter mark',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of an embedding or override',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of an isolate',
  0xfeff: 'byte order mark',
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'control character'],
  [/\p{Cs}/u, 'half of a surrogate pair'],
  [/\p{Co}/u, 'private-use character'],
  [/\p{Variation_Selector}/u, 'variation selector'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag'],
  [/\p{Noncharacter_Code_Point}/u, 'noncharacter'],
  [/\p{Cn}/u, 'unassigned character'],
  [/[\p{Zl}\p{Zp}]/u, 'line break'],
];

function nameOf(point: number, character: string): string {
  return NAMES[point] ?? KINDS.find(([kind]) => kind.test(character))?.[1] ?? 'invisible character';
}
