import { isValid, type Checking, type Item } from '../item.ts';
import { locate, sentencesOf, sourceText, type SourceText } from '../passage-locator.ts';
import { quote } from '../problems.ts';

const MOST_SENTENCES = 2;

/**
 * R40, R42 to R45: whether passages are found at their stated positions, if the text is available.
 * @param texts normalised texts by their SHA-256.
 */
export function checkPassages(checking: Checking, texts: ReadonlyMap<string, string>): void {
  const split = new Map<string, SourceText>();
  const unlocated = new Map<string, Item[]>();
  for (const item of checking.items) {
    if (item.type !== 'Passage') continue;
    const { source, text } = textOf(checking, item, texts, split);
    const isLocated =
      text && isValid(item, 'paragraph', 'begins', 'ends')
        ? checkAgainst(checking, item, text, String(source.record['language'] ?? 'en'))
        : checkPlace(checking, item);
    if (isLocated) continue;
    const of = String(item.record['source']);
    unlocated.set(of, [...(unlocated.get(of) ?? []), item]);
  }
  for (const [source, passages] of unlocated) reportUnlocated(checking, source, passages);
}

/** R40 once for each source, since its passages are located together. */
function reportUnlocated({ byId, report }: Checking, id: string, passages: readonly Item[]): void {
  const source = byId.get(id);
  // R12 says so; its text is not known.
  if (!source) return;
  const what = passages.length === 1 ? 'the passage lacks' : `${passages.length} passages of ${quote(id)} lack`;
  const isWithoutText =
    source.type === 'Source' && isValid(source, 'textSha256') && source.record['textSha256'] === undefined;
  if (isWithoutText) {
    const message = `${what} start, end or sha256, and ${quote(id)} has no textSha256, by which its text is found`;
    report(
      source,
      [],
      'R40',
      message,
      `add textSha256, then ${RERUN}; of a page without a stored text, write sha256 alone`,
    );
  } else report(passages[0]!, [], 'R40', `${what} start, end or sha256`, RERUN);
}

function textOf(
  { byId }: Checking,
  item: Item,
  texts: ReadonlyMap<string, string>,
  split: Map<string, SourceText>,
): { source: Item; text: SourceText } | { source: null; text: null } {
  const source = byId.get(String(item.record['source']));
  const hash = source && isValid(source, 'textSha256') ? source.record['textSha256'] : undefined;
  const text = typeof hash === 'string' ? texts.get(hash) : undefined;
  if (!source || text === undefined) return { source: null, text: null };
  const known = split.get(text) ?? sourceText(text);
  split.set(text, known);
  return { source, text: known };
}

/** Whether a passage is of a page that was read elsewhere: its source has no text, so it has no offsets, but it has its hash. */
function isOfPage({ byId }: Checking, { record }: Item): boolean {
  const source = byId.get(String(record['source']));
  const hasText = source === undefined || !isValid(source, 'textSha256') || source.record['textSha256'] !== undefined;
  return !hasText && record['start'] === undefined && record['end'] === undefined && record['sha256'] !== undefined;
}

/** The position of a passage; null if one of its keys is missing. */
function placeOf(item: Item): { start: number; end: number; sha256: string } | null {
  const { start, end, sha256 } = item.record as Partial<{ start: number; end: number; sha256: string }>;
  return start === undefined || end === undefined || sha256 === undefined ? null : { start, end, sha256 };
}

/** Checks a passage without its text; false if its position is missing. */
function checkPlace(checking: Checking, item: Item): boolean {
  if (!isValid(item, 'start', 'end', 'sha256') || isOfPage(checking, item)) return true;
  const place = placeOf(item);
  if (place && place.end <= place.start)
    checking.report(item, ['end'], 'R45', `end ${place.end} is not after start ${place.start}`, RERUN);
  return place !== null;
}

/** Checks a passage against its text; false if its position is missing. */
function checkAgainst(checking: Checking, item: Item, text: SourceText, language: string): boolean {
  const { report } = checking;
  const { paragraph, begins, ends } = item.record as { paragraph: number; begins: string; ends: string };
  const found = locate(text, paragraph, begins, ends);
  if ('rule' in found) {
    const hint = found.key === 'paragraph' ? 'the title is 1' : 'check the text, including quotes and dashes';
    report(item, [found.key], found.rule, found.message, hint);
    return true;
  }
  const sentences = sentencesOf(found.text, language).length;
  if (sentences > MOST_SENTENCES)
    report(item, ['begins'], 'R44', `the passage has ${sentences} sentences; expected at most ${MOST_SENTENCES}`);
  const place = placeOf(item);
  if (!place) return checkPlace(checking, item);
  if (place.start !== found.start || place.end !== found.end)
    report(
      item,
      ['start'],
      'R45',
      `the passage is at ${found.start} to ${found.end}, not ${place.start} to ${place.end}`,
      RERUN,
    );
  else if (place.sha256 !== found.sha256) report(item, ['sha256'], 'R45', 'sha256 does not match the passage', RERUN);
  return true;
}

const RERUN = 'run: reformgraph cite DIR --texts DIR';
