import { dayOf, type Day } from '../../edtf/day.ts';
import { parseEdtf, type Edtf } from '../../edtf/edtf.ts';
import type { Checking, Item } from '../item.ts';
import { annotatedPaths, visitAnnotated } from '../../kinds/annotated-paths.ts';
import { nameOf, quote } from '../problems.ts';
import type { Path } from '../../kinds/annotated-paths.ts';

/** The graph stores open bounds as -9999-01-01 and 9999-12-31, so dates must stay within these years. */
const FIRST = dayOf(-9998, 1, 1);
const LAST = dayOf(9998, 12, 31);

/** R20, R21, R22, R25: each date on its own. */
export function checkDates(checking: Checking): void {
  for (const item of checking.items) {
    for (const annotated of annotatedPaths[item.type]) {
      const form = annotated.metadata.edtf;
      if (!form) continue;
      visitAnnotated(item.raw.value, annotated, (value, path) => {
        if (typeof value === 'string') checkDate(checking, item, path, value, form);
      });
    }
  }
}

function checkDate({ report }: Checking, item: Item, path: Path, text: string, form: 'date' | 'interval'): void {
  const edtf = parseEdtf(text);
  const name = nameOf(path);
  if (!edtf.valid) report(item, path, 'R20', `${name} is not EDTF: ${edtf.problem}`);
  else if (form === 'date' && edtf.form === 'interval') {
    const hint = path[0] === 'validity' ? 'write its ends as from and to' : 'write "[a..b]" for one day from a to b';
    report(item, path, 'R21', `${name}: expected a date, found the interval ${quote(text)}`, hint);
  } else if (isFar(edtf)) report(item, path, 'R22', `${name}: ${quote(text)} lies outside the years -9998 to 9998`);
  else if (item.type === 'Source' && path[0] === 'published' && edtf.latest === Infinity)
    report(
      item,
      path,
      'R25',
      `published: ${quote(text)} has no last day`,
      'write the latest possible day, such as "[..2022-06-30]"',
    );
}

function isFar({ from, to }: Edtf): boolean {
  return [from.min, from.max, to.min, to.max].some((day: Day) => Number.isFinite(day) && (day < FIRST || day > LAST));
}

/** R24: whether endState fits the keys for the end, regardless of whether the dates are valid. */
export function checkEndStates({ items, report }: Checking): void {
  for (const item of items) {
    // A key that a mistyped key may stand for does not count as missing.
    if (['endState', 'to', 'endedBy'].some((key) => item.faults.has(`validity.${key}`))) continue;
    const record = item.raw.value;
    const value = typeof record === 'object' && record && 'validity' in record ? record.validity : null;
    if (typeof value !== 'object' || value === null) continue;
    const { to, endedBy, endState } = value as Record<string, unknown>;
    const fault = endStateFault(to !== undefined, endedBy !== undefined, endState);
    if (fault) report(item, ['validity', ...(endState === undefined ? [] : ['endState'])], 'R24', fault[0], fault[1]);
  }
}

function endStateFault(to: boolean, endedBy: boolean, endState: unknown): [string, string] | null {
  if (endState === undefined) {
    if (endedBy) return ['validity has endedBy without endState', ENDED_BY];
    return to ? ['validity has to without endState', 'write ENDED, or UNKNOWN if it lasted at least until then'] : null;
  }
  if (endState === 'ONGOING' && (to || endedBy))
    return [
      `endState ONGOING cannot be combined with ${to ? 'to' : 'endedBy'}`,
      `write ENDED, or remove ${to ? 'to' : 'endedBy'}`,
    ];
  if (endState === 'IMPLIED' && to)
    return ['endState IMPLIED cannot be combined with to', 'write ENDED if the source states the end'];
  if (endState === 'UNKNOWN' && endedBy) return ['endState UNKNOWN cannot be combined with endedBy', ENDED_BY];
  return null;
}

const ENDED_BY = 'write ENDED if the source states the end, IMPLIED if only the event brought it about';
