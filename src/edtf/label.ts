import { dateOf, type Day } from './day.ts';
import { groupingMonths, type EdtfDate } from './date.ts';
import { OPEN_END, readForm, UNKNOWN_END, type EdtfForm, type EdtfRange } from './form.ts';
import type { Case, LabelWords } from './label-languages.ts';
import { dayOfMonth, dayText, inYear, monthName, monthText, wordsOf, yearText } from './label-words.ts';

/** A part of a label: returns its words in the case that the surrounding phrase requires. */
type Wording = (inCase: Case) => string;

/** A year, a month if `day` is 0, or a day; month and day are 0 for a year. The year can be unknown. */
interface Point {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/**
 * The label of an EDTF text in English, Russian or Kazakh (any other language: English): '5 June 2022', 'about 2022',
 * 'between January 2022 and March 2023'. Never more precise than the text. A text that is not EDTF is returned unchanged.
 */
export function edtfLabel(text: string, language: string): string {
  const form = readForm(text);
  if (typeof form === 'string') return text;
  const words = wordsOf(language);
  const label = formLabel(form, words);
  return words.polish?.(label) ?? label;
}

function formLabel(form: EdtfForm, words: LabelWords): string {
  if (form.form === 'date') return aloneLabel(form.date, words);
  if (form.form === 'interval') return intervalLabel(form.from, form.to, words);
  const [first, ...others] = form.members;
  if (form.form === 'choice' && first && others.length === 0) return choiceOfOneLabel(first, words);
  const all = form.form === 'list';
  const texts = form.members.map((member) => rangeWording(member, words, all)('nominative'));
  return new Intl.ListFormat(words.locale, { type: all ? 'conjunction' : 'disjunction' }).format(texts);
}

function intervalLabel(from: EdtfRange, to: EdtfRange, words: LabelWords): string {
  const begin = rangeWording(from, words);
  const end = rangeWording(to, words);
  if (to === OPEN_END) return fill(words.since, begin);
  if (to === UNKNOWN_END) return fill(words.endUnknown, begin);
  if (from === OPEN_END) return fill(words.until, end);
  if (from === UNKNOWN_END) return fill(words.beginningUnknown, end);
  const pair = from.first === from.last && to.first === to.last && pairOf(pointOf(from.first), pointOf(to.last), words);
  return fill(words.fromTo, ...(pair || [begin, end]));
}

function choiceOfOneLabel(range: EdtfRange, words: LabelWords): string {
  const { first, last } = range;
  if (first === null || last === null) return rangeWording(range, words)('nominative');
  if (first === last) return aloneLabel(first, words);
  const pair = pairOf(pointOf(first), pointOf(last), words);
  return fill(words.between, ...(pair ?? [dateWording(first, words), dateWording(last, words)]));
}

/** Two dates of one year, or two years: what they share is named once ("4" and "27 November 2022"). */
function pairOf(first: Point | undefined, last: Point | undefined, words: LabelWords): [Wording, Wording] | undefined {
  if (!first || !last || !first.day !== !last.day || !first.month !== !last.month) return undefined;
  const [{ year }, { year: lastYear }] = [first, last];
  if (year === undefined || lastYear === undefined || year < 100) return undefined;
  if (!first.month) return [() => String(year), (inCase) => words.year(String(lastYear), inCase, true)];
  if (year !== lastYear) return undefined;
  const short = (point: Point, inCase: Case) =>
    point.day ? dayOfMonth(point.day, point.month, words) : monthName(point.month, words, inCase, false);
  const sameMonth = first.day > 0 && first.month === last.month;
  const firstShort = (inCase: Case) => (sameMonth ? String(first.day) : short(first, inCase));
  return words.sharedYear === 'second'
    ? [firstShort, pointWording(last, words)]
    : [(inCase) => inYear(firstShort(inCase), year, words, inCase), (inCase) => short(last, inCase)];
}

/** The year, month or day of a date that is exact; undefined for any other. */
function pointOf(date: EdtfDate | null): Point | undefined {
  if (!date || date.qualifier !== '' || date.estimated || !/^\d{4}$/.test(date.year)) return undefined;
  if (`${date.month}${date.day}`.includes('X') || !['year', 'month', 'day'].includes(date.precision)) return undefined;
  return { year: Number(date.year), month: Number(date.month), day: Number(date.day) };
}

/** A date that is the whole label: a span of days without a name of its own becomes "between" two days. */
function aloneLabel(date: EdtfDate, words: LabelWords): string {
  const edges = edgesOf(date);
  if (!edges) return dateWording(date, words)('nominative');
  const [first, last] = edges;
  const pair = pairOf(first, last, words) ?? [pointWording(first, words), pointWording(last, words)];
  return qualified(date, () => fill(words.between, ...pair), 'accusative', words);
}

/** A range that means one of its days or, if `all` is true, all of them. */
function rangeWording({ first, last }: EdtfRange, words: LabelWords, all = false): Wording {
  if (first && first === last) return dateWording(first, words);
  if (first && last)
    return () => `${dateWording(first, words)('nominative')}–${dateWording(last, words)('nominative')}`;
  if (first) return () => fill(all ? words.since : words.orLater, dateWording(first, words));
  if (last) return () => fill(all ? words.until : words.orEarlier, dateWording(last, words));
  return () => '';
}

function dateWording(date: EdtfDate, words: LabelWords): Wording {
  const edges = edgesOf(date);
  const wording: Wording = edges
    ? () => edges.map((edge) => pointWording(edge, words)('nominative')).join('–')
    : (inCase) => plainText(date, words, inCase);
  return (inCase) => qualified(date, wording, inCase, words);
}

/** A date without its qualifiers, if its unspecified digits need no range: a plain date or a decade. */
function plainText(date: EdtfDate, words: LabelWords, inCase: Case): string {
  const { year, month, day } = known(date);
  if (date.estimated) {
    const [low, high] = [dateOf(date.span.min).year, dateOf(date.span.max).year].map((y) => yearText(y, words));
    return `${words.year(yearText(Number(year), words), inCase)} (${low}–${high})`;
  }
  if (isDecade(year, month)) return words.decade(Number(year.slice(0, 3)) * 10, inCase);
  if (date.precision === 'grouping') return groupingText(year, Number(month), words, inCase);
  const point = { year: year === 'XXXX' ? undefined : Number(year), month: Number(month), day: Number(day) };
  const text = pointWording(point, words)(inCase);
  return date.time
    ? `${text}, ${date.time.replace(/Z|[+-]/, (zone) => (zone === 'Z' ? ' UTC' : ` UTC${zone}`))}`
    : text;
}

function pointWording({ year, month, day }: Point, words: LabelWords): Wording {
  if (day) return () => dayText(day, month, year, words);
  if (month) return (inCase) => monthText(month, year, words, inCase);
  return (inCase) => (year === undefined ? words.yearUnknown : words.year(yearText(year, words), inCase));
}

function groupingText(year: string, code: number, words: LabelWords, inCase: Case): string {
  const [first, length] = groupingMonths(code);
  const name = (month: number): string => monthName(month, words, inCase, false);
  const value = year === 'XXXX' ? undefined : Number(year);
  if (code > 32) return inYear(`${name(first)}–${name(first + length - 1)}`, value, words, 'genitive');
  const season = words.seasons[inCase][(code - 21) % 4] ?? '';
  const overNewYear = first === 12 && value !== undefined;
  const years = overNewYear ? `${yearText(value, words)}–${yearText(value + 1, words)}` : undefined;
  const text = years ? words.inYear(season, years, inCase) : inYear(season, value, words, inCase);
  return code < 25 ? text : `${text} ${code < 29 ? words.north : words.south}`;
}

/** The first and last year, month or day of a pattern; undefined if the pattern has a shorter wording. */
function edgesOf(date: EdtfDate): [Point, Point] | undefined {
  const { year, month, day } = known(date);
  if (isDecade(year, month) || !`${year === 'XXXX' ? '' : year}${month}${day}`.includes('X')) return undefined;
  const edge = (end: Day): Point => {
    const point = dateOf(end);
    return { year: point.year, month: month ? point.month : 0, day: day ? point.day : 0 };
  };
  return [edge(date.span.min), edge(date.span.max)];
}

/** The name of a decade; not for decades whose name reads like a century, such as the 2000s, or like a decade of ours, such as the 10s. */
function isDecade(year: string, month: string): boolean {
  return month === '' && /^(?!00)\d\d[1-9]X$/.test(year);
}

/** The date without a day, or a month and day, that consist only of unspecified digits. */
function known({ year, month, day }: EdtfDate): { year: string; month: string; day: string } {
  if (day && day !== 'XX') return { year, month, day };
  return { year, month: month === 'XX' ? '' : month, day: '' };
}

/** The words of a date with its qualifiers; within a phrase, "about" leaves the case that the phrase requires. */
function qualified(date: EdtfDate, wording: Wording, inCase: Case, words: LabelWords): string {
  const isAbout = date.estimated || date.qualifier === '~' || date.qualifier === '%';
  const possibly = (date.qualifier === '?' || date.qualifier === '%') && words.possibly;
  const [about, aboutCase]: readonly [string, Case] =
    inCase === 'nominative' ? words.aboutAlone : [words.about, inCase];
  return [possibly, isAbout && about, wording(isAbout ? aboutCase : inCase)].filter(Boolean).join(' ');
}

/** Fills the parts into a phrase, each in the case that its placeholder gives. */
function fill(phrase: string, ...parts: readonly Wording[]): string {
  let next = 0;
  return phrase.replace(/\{(\w+)\}/g, (_, inCase: Case) => parts[next++]?.(inCase) ?? '');
}
