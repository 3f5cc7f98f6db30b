import { citedPassage } from '../kinds/claim.ts';
import type { Dataset, LocatedPassage } from './dataset.ts';
import { sentencesOf } from './passage-locator.ts';
import { codePointsBefore, paragraphsOf } from './texts.ts';

/** A sentence of a source, and how the data set covers it. */
export interface SentenceCoverage {
  /** Number within its paragraph, from 1. */
  readonly sentence: number;
  /** Its first and last words, at most four each. */
  readonly begins: string;
  readonly ends: string;
  /** Number of claims that cite a passage which overlaps with it. */
  readonly claims: number;
  /** Number of its words, and of those that claims cite. */
  readonly words: number;
  readonly citedWords: number;
  /** Why it states no fact, if a passage with `noFact` contains all of it; otherwise null. */
  readonly noFact: string | null;
}

interface ParagraphCoverage {
  /** Number of the paragraph, counting non-empty lines; the title is 1. */
  readonly paragraph: number;
  readonly sentences: readonly SentenceCoverage[];
}

export interface SourceCoverage {
  readonly source: string;
  /** All paragraphs; null if the source's text is not available. */
  readonly paragraphs: readonly ParagraphCoverage[] | null;
}

/**
 * For each source that has a text, the number of claims that cite each sentence, and the sentences declared to state no fact.
 * @param texts normalised texts by their SHA-256.
 * @param only ids of sources, if not all are wanted.
 */
export function coverageOf(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  only?: readonly string[],
): SourceCoverage[] {
  const citing = claimsByPassage(dataset);
  return dataset.sources.flatMap(({ id, textSha256, language = 'en' }): SourceCoverage[] => {
    if (textSha256 === undefined || only?.includes(id) === false) return [];
    const text = texts.get(textSha256);
    if (text === undefined) return [{ source: id, paragraphs: null }];
    const passages = placedIn(id, dataset.passages);
    const nonFactualPassages = placedIn(id, dataset.nonFactualPassages);
    const paragraphs = paragraphsOf(text).map((paragraph, index) => {
      const first = codePointsBefore(text, paragraph.offset);
      const inParagraph = (passage: Placed) => passage.paragraph === index + 1;
      const near = {
        passages: passages.filter(inParagraph),
        nonFactualPassages: nonFactualPassages.filter(inParagraph),
        citing,
      };
      const sentences = sentencesOf(paragraph.text, language).map((sentence, at) => {
        const start = first + codePointsBefore(paragraph.text, sentence.offset);
        return { sentence: at + 1, ...coverageOfSentence(sentence.text, start, near) };
      });
      return { paragraph: index + 1, sentences };
    });
    return [{ source: id, paragraphs }];
  });
}

/** Whether a sentence is neither cited nor declared to state no fact. */
export function isUncovered({ claims, noFact }: SentenceCoverage): boolean {
  return claims === 0 && noFact === null;
}

interface Near {
  readonly passages: readonly Placed[];
  readonly nonFactualPassages: readonly (Placed & { readonly noFact: string })[];
  readonly citing: ReadonlyMap<string, readonly string[]>;
}

function coverageOfSentence(
  text: string,
  start: number,
  { passages, nonFactualPassages, citing }: Near,
): Omit<SentenceCoverage, 'sentence'> {
  const words = [...text.matchAll(/\S+/gu)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map((match) => {
      const from = start + codePointsBefore(text, match.index);
      return { word: match[0], start: from, end: from + codePointsBefore(match[0], match[0].length) };
    });
  const cited = passages.filter(({ id }) => citing.has(id));
  const holding = cited.filter((passage) => words.some((word) => shares(passage, word)));
  const aside = nonFactualPassages.find((each) => words.every((word) => shares(each, word)));
  const shown = words.map(({ word }) => word);
  return {
    begins: shown.slice(0, 4).join(' '),
    ends: shown.slice(-4).join(' '),
    claims: new Set(holding.flatMap(({ id }) => citing.get(id)!)).size,
    words: words.length,
    citedWords: words.filter((word) => cited.some((passage) => shares(passage, word))).length,
    noFact: aside?.noFact ?? null,
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Placed = LocatedPassage & Stretch;

/** The passages of a source that have offsets; if it has a text, all of them do. */
function placedIn<P extends LocatedPassage>(source: string, passages: readonly P[]): (P & Stretch)[] {
  return passages.filter(
    (passage): passage is P & Stretch =>
      passage.source === source && passage.start !== undefined && passage.end !== undefined,
  );
}

function shares(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Ids of the claims that cite each passage, whatever their stance. */
function claimsByPassage({ claims }: Dataset): Map<string, string[]> {
  const citing = new Map<string, string[]>();
  for (const { id, record } of claims)
    for (const citation of record.citations) {
      const { passage } = citedPassage(citation);
      (citing.get(passage) ?? citing.set(passage, []).get(passage)!).push(id);
    }
  return citing;
}
