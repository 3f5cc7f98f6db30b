import { ID, WORD } from '../../kinds/field.ts';
import { reservedPredicate, reservedPredicates } from '../../kinds/reserved-predicates.ts';
import { wordLists, type WordList } from '../../kinds/word-lists.ts';
import { isValid, prefixOf, type Checking, type Item } from '../item.ts';
import { didYouMean, nearest } from '../../names/did-you-mean.ts';
import { annotatedPaths, visitAnnotated } from '../../kinds/annotated-paths.ts';
import { nameOf, quote } from '../problems.ts';
import { typesNamed, type RecordType } from '../../kinds/records.ts';
import type { Unreadable } from '../raw-record.ts';
import type { Path } from '../../kinds/annotated-paths.ts';

/** Maximum number of names that are compared to find hints, so that many unknown references do not take long. */
const HINTS = 50;

/** R11, R12, R13, R15, R16, R17: ids, what refers to them, and words. R14 also concerns generated ids and is checked with the claims. */
export function checkReferences(checking: Checking): void {
  const words = declaredWords(checking);
  const hints = { left: HINTS };
  for (const item of checking.items) {
    checkPrefix(checking, item);
    const listed = new Map<string, Set<string>>();
    for (const annotated of annotatedPaths[item.type]) {
      const { refers, word } = annotated.metadata;
      if (!refers && !word) continue;
      visitAnnotated(item.raw.value, annotated, (value, path) => {
        // Values of the wrong form are reported by the shape check.
        if (typeof value !== 'string' || !(refers ? ID : WORD).test(value)) return;
        if (refers) checkReference(checking, item, path, value, refers, hints);
        else if (!words[word!].has(value)) checkUndeclared(checking, item, path, value, word!, words[word!], hints);
        if (refers && annotated.path.includes('*')) checkRepeated(checking, item, path, value, listed);
      });
    }
  }
}

function checkPrefix({ report }: Checking, item: Item): void {
  const prefix = prefixOf(item.type);
  if (prefix === null || item.id === null || !ID.test(item.id) || item.id.startsWith(`${prefix}/`)) return;
  const slug = item.id.slice(item.id.indexOf('/') + 1);
  report(
    item,
    ['id'],
    'R11',
    `id ${quote(item.id)} of ${item.type}: expected the prefix "${prefix}/"`,
    `write "${prefix}/${slug}"`,
  );
}

function checkReference(
  checking: Checking,
  item: Item,
  path: Path,
  id: string,
  refers: readonly string[],
  hints: { left: number },
): void {
  const target = checking.byId.get(id);
  if (target) {
    if (refers.includes(target.type)) return;
    const message = `${nameOf(path)} refers to ${target.type} ${quote(id)}; expected ${listOf(refers)}`;
    checking.report(item, path, 'R13', message);
    return;
  }
  item.faults.add(String(path[0]));
  if (checking.unreadable.wholeFile || checking.unreadable.names.has(id)) return;
  const near = hints.left-- > 0 ? nearest(id, candidates(checking, refers)) : null;
  // The reference may mean the record with the unreadable or invalid id, unless it is similar to a valid id.
  if (near === null && checking.unreadable.types.size > 0 && isOfLostType(id, checking.unreadable)) return;
  const message = `${nameOf(path)} refers to unknown ${refers.length === 1 ? refers[0]!.toLowerCase() : 'record'} ${quote(id)}`;
  checking.report(item, path, 'R12', message, near === null ? undefined : `did you mean "${near}"?`);
}

function isOfLostType(id: string, { types }: Unreadable): boolean {
  return [...types].some((type) => id.startsWith(`${prefixOf(type as RecordType)}/`));
}

/** Ids that could have been meant: well-formed and of an accepted type. */
function* candidates({ byId }: Checking, refers: readonly string[]): Generator<string> {
  for (const [id, { type }] of byId) if (refers.includes(type) && ID.test(id)) yield id;
}

function listOf(types: readonly string[]): string {
  return types.length > 3 ? `one of ${types.join(', ')}` : types.join(' or ');
}

type WordSets = Record<WordList, Set<string>>;

/** The words of each list; reports R16 for duplicates. */
function declaredWords({ items, report }: Checking): WordSets {
  const words = Object.fromEntries(wordLists.map((list) => [list, new Set<string>()])) as WordSets;
  for (const word of Object.keys(reservedPredicates)) words.Predicate.add(word);
  for (const item of items) {
    const declared = words[item.type as keyof WordSets];
    const word = item.record['word'];
    if (!declared || typeof word !== 'string') continue;
    const reserved = item.type === 'Predicate' && reservedPredicate(word) !== undefined;
    if (reserved) report(item, ['word'], 'R16', `predicate ${quote(word)} is reserved`, 'remove the declaration');
    else if (declared.has(word))
      report(item, ['word'], 'R16', `${item.type.toLowerCase()} ${quote(word)} is declared twice`);
    declared.add(word);
  }
  return words;
}

function checkUndeclared(
  { unreadable, report }: Checking,
  item: Item,
  path: Path,
  word: string,
  list: string,
  declared: Set<string>,
  hints: { left: number },
): void {
  if (unreadable.wholeFile || unreadable.names.has(word)) return;
  const near = hints.left-- > 0 ? didYouMean(word, declared) : undefined;
  const hint = near ?? `declare it: ${list}: [{word: ${word}, labels: {…}}]`;
  report(item, path, 'R15', `${nameOf(path)}: the ${list.toLowerCase()} ${quote(word)} is not declared`, hint);
}

function checkRepeated(
  { report }: Checking,
  item: Item,
  path: Path,
  id: string,
  listed: Map<string, Set<string>>,
): void {
  const list = nameOf(
    path.slice(
      0,
      path.findLastIndex((step) => typeof step === 'number'),
    ),
  );
  const seen = listed.get(list) ?? listed.set(list, new Set()).get(list)!;
  if (seen.has(id)) report(item, path, 'R17', `${list} names ${quote(id)} twice`, 'remove one of them');
  seen.add(id);
}

/** R18: whether reserved predicates link the right types, and that no Influence uses them. */
export function checkReservedTies({ items, byId, report }: Checking): void {
  for (const item of items) {
    const { predicate } = item.record;
    const reserved = typeof predicate === 'string' ? reservedPredicate(predicate) : undefined;
    if (!reserved) continue;
    if (item.type === 'Influence') {
      report(item, ['predicate'], 'R18', `predicate ${quote(predicate)} is for ties, not for influences`);
      continue;
    }
    const from = byId.get(String(item.record['from']))?.type;
    const to = byId.get(String(item.record['to']))?.type;
    if (item.type !== 'Tie' || !from || !to || !isValid(item, 'from', 'to')) continue;
    const ends = reserved.ends.map((each) => each.map((names) => names.flatMap(typesNamed)) as [string[], string[]]);
    if (ends.some(([froms, tos]) => froms.includes(from) && tos.includes(to))) continue;
    const expected = ends.map(([froms, tos]) => `${froms.join(', ')} to ${tos.join(', ')}`).join('; or ');
    report(item, ['predicate'], 'R18', `"${predicate as string}" links ${from} to ${to}; expected ${expected}`);
  }
}
