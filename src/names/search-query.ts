import { analyze, type AnalyzedText, type AnalyzedWord } from './analyze.ts';
import { typoPhoneticKeys } from './phonetic-keys.ts';
import { termPoints, typoPoints, type PatternPoints, type TermPoints } from './search-points.ts';
import { identifierTerm, LEVEL, term, termsOf } from './search-terms.ts';
import { isStopWord } from './stop-words.ts';
import { pairTerms, rootTerms, wholeWordTerms } from './word-terms.ts';
import { keysOfBeginning, keysWithoutTypo, mayHaveTypo } from './word-variants.ts';

/** What may be an identifier, not a name. */
const URI = /^https?:\/\/\S+$/;

/** Words that must be found; those after them may be. */
const REQUIRED_WORDS = 8;

/** A search: three queries in Lucene's syntax, and what ranks the names that they find. */
export interface SearchQuery {
  /** Names that have all the words, or words that begin with them; tried first, and alone where a name has them whole. */
  readonly all: string;
  /** The same with one edit allowed in each word. */
  readonly typos: string;
  /** Names that have some of the words. */
  readonly any: string;
  /** For each required word, its terms: a name that contains the whole word has one of them. */
  readonly words: readonly (readonly string[])[];
  readonly levels: readonly TermPoints[];
  /** Points where a typo was searched for. */
  readonly near: readonly PatternPoints[];
}

const NOTHING: SearchQuery = {
  all: '+version:none',
  typos: '+version:none',
  any: '+version:none',
  words: [],
  levels: [],
  near: [],
};

/**
 * The query of a text for names of entities of these types (all, where none are given). Only letters, digits and marks
 * of the text get into it, or its hash where it is a URI; a text without letters and digits finds nothing.
 */
export function searchQuery(text: string, types: readonly string[] = []): SearchQuery {
  const analyzed = analyze(text);
  if (!analyzed) return NOTHING;
  const { words, whole, meanings } = analyzed;
  const areAllStopWords = words.every(({ folded }) => isStopWord(folded));
  const isRequired = ({ folded }: AnalyzedWord, at: number) =>
    at < REQUIRED_WORDS && (areAllStopWords || !isStopWord(folded));
  const groups = words.map((word, at) => ({ word, at, sign: isRequired(word, at) ? '+' : '' }));
  const scope = types.length ? `+(${types.map((type) => term(LEVEL.type, type.toLowerCase())).join(' ')})^0 ` : '';
  const query = (names: readonly string[], clauses: readonly (readonly string[])[]) =>
    `${scope}+(${names.join(' ')} (${groups.map(({ at, sign }) => `${sign}(${clauses[at]!.join(' ')})`).join(' ')}))`;
  const identifiers = URI.test(text.trim()) ? [identifierTerm(text.trim())] : [];
  const keys = termsOf(LEVEL.wholePhonetic, whole.phoneticKeys);
  const consonants = termsOf(LEVEL.wholeConsonants, whole.consonantKeys);
  const names = [...identifiers, ...keys, ...(words.length === 1 ? consonants : [])].map((each) => `${each}^50`);
  const moreNames = [...identifiers, ...keys, ...consonants].map((each) => `${each}^50`);
  if (mayHaveTypo(whole)) moreNames.push(...keys.map((each) => `${each}~1`));
  const strict = words.map(strictClauses);
  const loose = groups.map(({ at, word }) => [...strict[at]!, ...looseClauses(analyzed, at), ...typoClauses(word)]);
  const wholes = [...identifiers, ...keys, ...consonants, ...termsOf(LEVEL.wholeMeaning, meanings)];
  return {
    all: query(names, strict),
    typos: query(moreNames, loose),
    any: `${scope}+(${[...moreNames, ...loose.flat()].join(' ')})`,
    words: groups
      .filter(({ sign }) => sign)
      .map(({ at, word }) => [...wholeWordTerms(word), ...pairTerms(analyzed, at), ...wholes].map(asContained)),
    levels: termPoints(analyzed, identifiers).map(([points, terms]) => [points, terms.map(asContained)]),
    near: typoPoints(analyzed),
  };
}

/** Few, since each costs some 0.05 ms: they find nearly all names that have the word, or begin with it. */
function strictClauses(word: AnalyzedWord): string[] {
  return [
    ...wholeWordTerms(word).map((each) => `${each}^10`),
    ...keysOfBeginning(word.word).map((key) => `${LEVEL.phonetic}${key}*`),
  ];
}

function looseClauses(analyzed: AnalyzedText, at: number): string[] {
  return [...pairTerms(analyzed, at).map((each) => `${each}^10`), `${LEVEL.word}${analyzed.words[at]!.folded}*`];
}

function typoClauses(word: AnalyzedWord): string[] {
  if (!mayHaveTypo(word)) return [];
  const keys = [...new Set([...word.phoneticKeys, ...typoPhoneticKeys(word.word)])];
  return [
    ...termsOf(LEVEL.phonetic, keys).map((each) => `${each}~1`),
    ...termsOf(LEVEL.phonetic, keysWithoutTypo(word)),
    ...termsOf(LEVEL.consonants, word.consonantKeys),
    ...rootTerms(word),
  ];
}

/** A term as it is written among a name's terms; without its last character, it matches the beginning of terms. */
function asContained(each: string): string {
  return each.endsWith('_') ? ` ${each} ` : ` ${each}`;
}
