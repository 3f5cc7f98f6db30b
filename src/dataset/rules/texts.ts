import { claimDefinition, isClaimKind, type RecordOf } from '../../kinds/records.ts';
import type { Dataset } from '../dataset.ts';
import { isValid, type Checking, type Item } from '../item.ts';
import { LANGUAGE_TAG } from '../../kinds/field.ts';
import { isWordList } from '../../kinds/word-lists.ts';
import { annotatedPaths, visitAnnotated, type Path } from '../../kinds/annotated-paths.ts';
import { nameOf, quote } from '../problems.ts';
import type { Timing } from '../claim-times.ts';
import { sentencesOf } from '../../messages/sentences.ts';
import { MOST_WORDS, wordCount } from '../../statements/word-count.ts';

const MOST_ENDS = 4;
const MOST_STEP_WORDS = 60;

/** R41, R50, R51, R53, R54, R58, R59: all texts. */
export function checkTexts(checking: Checking): void {
  const strange: StrangeTexts = new Map();
  for (const item of checking.items) {
    checkLanguages(checking, item, strange);
    if (isClaimKind(item.type) && isValid(item, 'statement')) checkStatements(checking, item);
    if (item.type !== 'Dataset' && isValid(item, 'description')) checkDescription(checking, item);
    if (item.type === 'Passage') checkEnds(checking, item);
    if (item.type === 'Story' && isValid(item, 'steps')) checkSteps(checking, item);
  }
  for (const [language, [first, ...others]] of strange) {
    const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'text' : 'texts'}`;
    const message = `${nameOf(first.path)} in ${quote(language)}${more}; the data set's languages are ${checking.header!.languages.join(', ')}`;
    checking.report(first.item, [...first.path, language], 'R53', message, "add it to the Dataset's languages", 'key');
  }
}

/** Texts in languages that the data set does not have, by language: R53 is reported once for each. */
type StrangeTexts = Map<string, [{ item: Item; path: Path }, ...{ item: Item; path: Path }[]]>;

/** R51 for generated sentences, which can become too long because of long names. */
export function checkMadeStatements({ report }: Checking, { claims }: Timing, dataset: Dataset): void {
  for (const [index, { statements, record }] of dataset.claims.entries()) {
    for (const [language, text] of Object.entries(statements)) {
      const count = record.statement?.[language] === undefined ? wordCount(text) : 0;
      if (count <= MOST_WORDS) continue;
      const message = `the generated statement in "${language}" has ${count} words; expected at most ${MOST_WORDS}`;
      report(claims[index]!.item, [], 'R51', message, 'write a shorter statement');
    }
  }
}

function textsOf(item: Item, key: string): [string, string][] {
  const texts = item.record[key];
  return typeof texts === 'object' && texts !== null ? (Object.entries(texts) as [string, string][]) : [];
}

function checkStatements({ report }: Checking, item: Item): void {
  for (const [language, text] of textsOf(item, 'statement')) {
    const count = wordCount(text);
    if (count > MOST_WORDS)
      report(item, ['statement', language], 'R51', `the statement has ${count} words; expected at most ${MOST_WORDS}`);
  }
}

function checkDescription({ report }: Checking, item: Item): void {
  for (const [language, text] of textsOf(item, 'description')) {
    const digits = /\p{N}+/u.exec(text);
    if (digits)
      report(
        item,
        ['description', language],
        'R50',
        `the description has digits: ${quote(digits[0])}`,
        'state the fact in a claim',
      );
  }
}

function checkEnds({ report }: Checking, item: Item): void {
  for (const key of ['begins', 'ends']) {
    const text = item.record[key];
    if (typeof text !== 'string') continue;
    const count = text.split(/\s+/u).length;
    if (count > MOST_ENDS) report(item, [key], 'R41', `${key} has ${count} words; expected at most ${MOST_ENDS}`);
  }
}

function checkSteps({ report }: Checking, item: Item): void {
  const { steps } = item.record as unknown as RecordOf<'Story'>;
  for (const [at, { text, claims, claimsPerSentence: counts }] of steps.entries()) {
    const sum = counts?.reduce((total, count) => total + count, 0) ?? claims.length;
    if (sum !== claims.length) {
      const message = `the numbers add up to ${sum}; expected ${claims.length}, the number of the step's claims`;
      report(item, ['steps', at, 'claimsPerSentence'], 'R59', message);
    }
    for (const [language, words] of Object.entries(text)) {
      const count = wordCount(words);
      const message = `the text has ${count} words; expected at most ${MOST_STEP_WORDS}`;
      if (count > MOST_STEP_WORDS) report(item, ['steps', at, 'text', language], 'R58', message);
      const sentences = sentencesOf(words).length;
      if (counts === undefined || counts.length === sentences) continue;
      const why = `the numbers are ${counts.length}; expected ${sentences}, one for each sentence in "${language}"`;
      report(item, ['steps', at, 'claimsPerSentence'], 'R59', why);
    }
  }
}

function checkLanguages({ header, report }: Checking, item: Item, strangeTexts: StrangeTexts): void {
  const languages = header?.languages;
  if (!languages) return;
  const isWord = isWordList(item.type);
  for (const annotated of annotatedPaths[item.type]) {
    if (!annotated.metadata.texts) continue;
    const [key = ''] = annotated.path;
    visitAnnotated(item.raw.value, annotated, (value, path) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      // Invalid language tags are reported by the shape check. They, and unknown languages, may stand for the missing one.
      const strange = Object.keys(value).filter((language) => !languages.includes(language));
      for (const language of strange.filter((each) => LANGUAGE_TAG.test(each))) {
        const others = strangeTexts.get(language);
        if (others) others.push({ item, path });
        else strangeTexts.set(language, [{ item, path }]);
      }
      if (strange.length > 0) return;
      const isOptional = key === 'aliases' || (key === 'statement' && isGenerated(item.type, languages[0]!));
      const needed = isWord ? languages : isOptional ? [] : languages.slice(0, 1);
      const lacking = needed.filter((language) => !Object.hasOwn(value, language));
      if (lacking.length > 0) report(item, path, 'R54', `${nameOf(path)} lacks ${lacking.map(quote).join(', ')}`);
    });
  }
}

/** Whether a claim of a kind gets a statement in a language if it is written without one. */
function isGenerated(type: string, language: string): boolean {
  return isClaimKind(type) && Object.hasOwn(claimDefinition(type).sentences ?? {}, language);
}
