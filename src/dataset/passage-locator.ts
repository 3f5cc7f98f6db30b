import { codePointsBefore, paragraphsOf, sha256, type Paragraph } from './texts.ts';

/** The position of a passage in a text: offsets in code points of the normalised text, the end exclusive, and the text of the passage. */
export interface Location {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly text: string;
}

/** Why a passage was not found, or is ambiguous. */
interface NotLocated {
  readonly rule: 'R42' | 'R43';
  /** The key of the passage that causes the problem. */
  readonly key: 'paragraph' | 'begins' | 'ends';
  readonly message: string;
}

/** A source's text, split into paragraphs. */
export interface SourceText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Splits a normalised text into the paragraphs in which passages are searched. */
export function sourceText(text: string): SourceText {
  return { text, paragraphs: paragraphsOf(text) };
}

/** Finds a passage by its paragraph (from 1) and its first and last words, which must occur there as whole words and only once. */
export function locate(
  { text, paragraphs }: SourceText,
  paragraph: number,
  begins: string,
  ends: string,
): Location | NotLocated {
  const found = paragraphs[paragraph - 1];
  if (!found)
    return {
      rule: 'R42',
      key: 'paragraph',
      message: `there is no paragraph ${paragraph}; the text has ${paragraphs.length}`,
    };
  const starts = placesOf(found.text, begins);
  const stops = placesOf(found.text, ends);
  const pairs = starts.flatMap((start) =>
    stops
      .filter((stop) => start.from <= stop.from && start.to <= stop.to)
      .map((stop) => ({ from: start.from, to: stop.to })),
  );
  const [pair, another] = pairs;
  if (!pair) return notFound(paragraph, starts.length > 0, stops.length > 0);
  if (another) {
    const times = Math.max(starts.length, stops.length);
    const key = starts.length > 1 ? 'begins' : 'ends';
    return { rule: 'R43', key, message: `the words of ${key} occur ${times} times in paragraph ${paragraph}` };
  }
  const slice = found.text.slice(pair.from, pair.to);
  const start = codePointsBefore(text, found.offset + pair.from);
  return { start, end: start + codePointsBefore(slice, slice.length), sha256: sha256(slice), text: slice };
}

function notFound(paragraph: number, begins: boolean, ends: boolean): NotLocated {
  const key = begins ? 'ends' : 'begins';
  const where = begins && ends ? 'after those of begins ' : '';
  return { rule: 'R42', key, message: `the words of ${key} are not found ${where}in paragraph ${paragraph}` };
}

/**
 * All positions of a sequence of whole words in a paragraph, with any whitespace between them; positions can overlap. A text can have
 * invisible characters that no record may have, such as soft hyphens and directional marks: they are passed over.
 */
function placesOf(paragraph: string, words: string): { from: number; to: number }[] {
  const escaped = words
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => Array.from(word, (sign) => sign.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join(`[${INVISIBLE}]*`));
  const sequence = escaped.join(`[${INVISIBLE}]*\\s[\\s${INVISIBLE}]*`);
  const pattern = new RegExp(`(?<!${WORD}${WITHIN})(?=(${sequence})(?!${WITHIN}${WORD}))`, 'gu');
  return [...paragraph.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[1]!.length }));
}

const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}`;
const WORD = String.raw`[\p{L}\p{N}]`;
/** Invisible characters within a word; a zero-width space separates words. */
const WITHIN = String.raw`(?:(?!\u200b)${INVISIBLE})*`;

/** A sentence of a text, without surrounding whitespace, and its offset in UTF-16 code units. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/**
 * The sentences of a passage or paragraph in order, by the rules of its language (Unicode UAX 29). A segment that begins in lower
 * case, follows an initial, or has neither letters nor digits belongs to the sentence before it.
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter(language).segment(text)) {
    const before = sentences.at(-1);
    const goesOn = /^\P{L}*\p{Ll}/u.test(segment) || /(?<!\p{L})\p{Lu}\.\s*$/u.test(before?.text ?? '');
    if (before && (goesOn || !/[\p{L}\p{N}]/u.test(segment)))
      sentences[sentences.length - 1] = {
        ...before,
        text: text.slice(before.offset, index + segment.length).trimEnd(),
      };
    else if (/[\p{L}\p{N}]/u.test(segment))
      sentences.push({ text: segment.trim(), offset: index + segment.length - segment.trimStart().length });
  }
  return sentences;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch (error) {
    // A well-formed tag can still be unknown; sentence boundaries hardly differ between languages.
    if (error instanceof RangeError) return new Intl.Segmenter('en', { granularity: 'sentence' });
    throw error;
  }
}
