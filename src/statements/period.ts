import { edtfLabel } from '../edtf/label.ts';
import type { TimeFacts } from './facts.ts';
import { quoted } from './phrases.ts';

/** How a language that inflects says when a claim holds: phrases in which names and dates stay as they are. */
export interface PeriodWords {
  readonly language: string;
  readonly after: (name: string) => string;
  readonly beginning: (what: string) => string;
  readonly end: (what: string) => string;
  readonly impliedEnd: (what: string) => string;
  /** `when` is `until …`. */
  readonly endAtLeast: (when: string) => string;
  /** Over before the day of the source; `when` is `… or earlier`. */
  readonly over: (when: string) => string;
  readonly impliedOver: (when: string) => string;
  /** So on the day of the source. It does not say that it goes on: it may be something that stays true once it is. */
  readonly ongoing: (date: string) => string;
  /** Stands for the day of the source where that is not known. */
  readonly unknownDay: string;
}

const PLAIN = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Whether an EDTF text is a plain year, month or day. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** When, from the record's own dates, in phrases to be joined by commas; none if it gives no date. */
export function periodOf(time: TimeFacts, words: PeriodWords): string[] {
  if (!time.isOwn) return [];
  const { from, to, startedBy, endState, after } = time;
  const label = (text: string) => edtfLabel(text, words.language);
  const isSpan = from !== null && to !== null && isPlain(from) && isPlain(to) && endState === 'ENDED';
  return [
    after === undefined ? '' : words.after(after.replace(/^“(.*)”$/, (_, name: string) => quoted(name))),
    isSpan ? label(`${from}/${to}`) : '',
    !isSpan && from !== null ? (isPlain(from) ? label(`${from}/..`) : words.beginning(label(from))) : '',
    from === null && startedBy !== undefined ? words.beginning(quoted(startedBy)) : '',
    isSpan ? '' : endOf(time, words),
  ].filter(Boolean);
}

function endOf({ to, endedBy, endState, asOf }: TimeFacts, words: PeriodWords): string {
  const label = (text: string) => edtfLabel(text, words.language);
  const orEarlier = asOf === null ? words.unknownDay : label(isPlain(asOf) ? `[..${asOf}]` : asOf);
  switch (endState) {
    case 'ONGOING':
      return words.ongoing(asOf === null ? words.unknownDay : label(asOf));
    case 'UNKNOWN':
      return to === null ? '' : words.endAtLeast(isPlain(to) ? label(`../${to}`) : words.end(label(to)));
    case 'IMPLIED':
      return endedBy === undefined ? words.impliedOver(orEarlier) : words.impliedEnd(quoted(endedBy));
    case 'ENDED':
      if (to !== null) return isPlain(to) ? label(`../${to}`) : words.end(label(to));
      return endedBy === undefined ? words.over(orEarlier) : words.end(quoted(endedBy));
  }
}
