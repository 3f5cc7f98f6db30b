import { assemble } from './assembly.ts';
import type { Dataset } from './dataset.ts';
import { isValid, type Checking, type Item } from './item.ts';
import { didYouMean } from '../names/did-you-mean.ts';
import { byPosition, collectProblems, quote, type Problem } from './problems.ts';
import { readDirectories, type Reading } from './read.ts';
import { recordTypes, type RecordOf, type RecordType } from '../kinds/records.ts';
import { checkContradictions, checkRecords } from './rules/claims.ts';
import { checkCircles } from './rules/circles.ts';
import { checkDates, checkEndStates } from './rules/dates.ts';
import { checkOverlaps } from './rules/overlaps.ts';
import { checkPassages } from './rules/passages.ts';
import { checkReferences, checkReservedTies } from './rules/references.ts';
import type { RuleId } from './rules/table.ts';
import { checkMadeStatements, checkTexts } from './rules/texts.ts';
import { checkIds, checkTimes } from './rules/times.ts';
import { checkTotals } from './rules/totals.ts';
import { checkShape } from './shape.ts';
import { postHistories } from '../time/succession.ts';
import { tenureTimings } from './tenure-timings.ts';
import { handoversOf } from '../time/handovers.ts';
import { readTexts } from './texts.ts';
import { timingOf } from './claim-times.ts';
import { noteUnreadable, noteMistyped, type ReportAt } from './raw-record.ts';

export interface Checked {
  /** The data set; null if there are errors. */
  readonly dataset: Dataset | null;
  /** All problems of all files, in order of file and position. */
  readonly problems: readonly Problem[];
}

/**
 * Reads directories as one data set and checks it against every rule. All data sets are read in this way. Faults
 * in the data are returned as problems, never thrown; the promise rejects only if `texts` cannot be read.
 * @param options.texts folders with the sources' texts, against which passages are checked; none by default.
 */
export async function checkDataset(
  directories: readonly string[],
  options: { texts?: readonly string[] } = {},
): Promise<Checked> {
  const texts = await readTexts(options.texts ?? []);
  const { problems, report } = collectProblems();
  const reading = await readDirectories(directories, report);
  const items = shaped(reading, report);
  checkHeader(items, reading, directories, report);
  const checking = checkingOf(items, reading, report);
  checkDates(checking);
  checkEndStates(checking);
  checkReferences(checking);
  checkReservedTies(checking);
  checkRecords(checking);
  checkTexts(checking);
  checkContradictions(checking);
  const circular = checkCircles(checking);
  const timing = timingOf(items, checking.byId, circular);
  checkTimes(checking, timing, circular);
  checkIds(checking, timing);
  checkTotals(checking, new Set(timing.claims.filter(({ knownUntil }) => knownUntil !== null).map(({ item }) => item)));
  checkPassages(checking, texts);
  const tenures = tenureTimings(timing.claims);
  const seats = seatsOf(items);
  const histories = postHistories(tenures, seats);
  checkOverlaps(checking, timing, histories.overlaps);
  const isFaulty = () => problems.some(({ severity }) => severity === 'error');
  const dataset = isFaulty()
    ? null
    : assemble(checking, timing, { ...histories, handovers: handoversOf(tenures, seats) });
  if (dataset) checkMadeStatements(checking, timing, dataset);
  return { dataset: isFaulty() ? null : dataset, problems: problems.toSorted(byPosition) };
}

/** Records of known types, checked against their shapes; reports R06 for others. */
function shaped({ records, unreadable }: Reading, report: ReportAt): Item[] {
  const unknown = new Set<string>();
  return records.flatMap((raw) => {
    const { file, type, value } = raw;
    if (Object.hasOwn(recordTypes, type)) {
      const { item, problems } = checkShape(raw, type as RecordType);
      if (item.faults.has('id')) unreadable.types.add(type);
      for (const { path, meant } of problems)
        if (meant?.[0] === 'id' || meant?.[0] === 'word') noteMistyped(unreadable, value, String(path[0]));
      for (const { path, at, rule, message, hint } of problems) report(file, raw.where(path, at), rule, message, hint);
      return [item];
    }
    noteUnreadable(unreadable, JSON.stringify(value) ?? '');
    const place = raw.typeWhere();
    const key = JSON.stringify([file, place]);
    if (!unknown.has(key)) report(file, place, 'R06', `unknown record type ${quote(type)}`, typeHint(type));
    unknown.add(key);
    return [];
  });
}

function typeHint(type: string): string {
  return didYouMean(type, Object.keys(recordTypes)) ?? `expected one of ${Object.keys(recordTypes).join(', ')}`;
}

/** R62: one Dataset record, in whichever file. */
function checkHeader(
  items: readonly Item[],
  { unreadable }: Reading,
  directories: readonly string[],
  report: ReportAt,
): void {
  const [first, ...others] = items.filter(({ type }) => type === 'Dataset');
  if (!first && !unreadable.anything)
    report(
      directories[0] ?? '.',
      { line: 1, column: 1 },
      'R62',
      'there is no Dataset record',
      'write one in dataset.yaml',
    );
  for (const { raw } of others) {
    const place = `${first!.raw.file}:${first!.raw.where([]).line}`;
    report(raw.file, raw.where([]), 'R62', 'a second Dataset record', `the first is at ${place}`);
  }
}

/** Rules that make a value unusable: if it breaks one of them, nothing is derived from it. */
const spoiling: ReadonlySet<RuleId> = new Set<RuleId>(['R12', 'R13', 'R20', 'R21', 'R22', 'R24', 'R25', 'R26']);

function checkingOf(items: readonly Item[], { unreadable }: Reading, report: ReportAt): Checking {
  const byId = new Map<string, Item>();
  for (const item of items) if (item.id !== null && !byId.has(item.id)) byId.set(item.id, item);
  const header = items.find(({ type }) => type === 'Dataset');
  return {
    items,
    byId,
    unreadable,
    header: header && isValid(header, 'languages') ? (header.record as RecordOf<'Dataset'>) : null,
    report({ raw, faults }, path, rule, message, hint, at) {
      if (spoiling.has(rule)) faults.add(String(path[0]));
      report(raw.file, raw.where(path, at), rule, message, hint);
    },
  };
}

function seatsOf(items: readonly Item[]): Map<string, number> {
  return new Map(
    items.flatMap(({ type, id, record }) => {
      const { seats } = record as { seats?: number };
      return type === 'Post' && id !== null && seats !== undefined ? [[id, seats] as const] : [];
    }),
  );
}
