import { edtfLabel } from '../edtf/label.ts';
import type { Facts, Templates, TimeFacts } from './templates.ts';

const names = new Intl.ListFormat('en', { type: 'conjunction' });

/** English. Past tense throughout: a claim speaks for the day of its source. */
export const english: Templates = {
  stop: '.',
  accordingTo: (people, words) => `According to ${names.format(people)}, ${words}`,
  kinds: {
    Tenure: ({ value, holds, time }) =>
      sentence(
        `${value('holder')} held the post ${value('post')}`,
        holds('acting') && 'in an acting capacity',
        value('onBehalfOf') && `for ${value('onBehalfOf')}`,
        during(time),
      ),
    Participation: ({ value, time }) =>
      sentence(`${value('actor')} took part in ${value('event')} (role: ${value('role')})`, during(time)),
    Tie: ({ value, time }) => sentence(`${value('from')} ${tied(value('predicate')!)} ${value('to')}`, during(time)),
    Dating: ({ value, time }) => sentence(`${value('event')} ${dated(time, value('date'))}`),
    Influence: ({ value, raw, time }) =>
      sentence(
        raw('predicate') === 'followed'
          ? `${value('effect')} followed ${value('cause')}`
          : `${value('cause')} ${value('predicate')} ${value('effect')}`,
        during(time),
      ),
    Result: (facts) => sentence(`${facts.value('candidate') ?? `“${facts.value('option')}”`} ${achieved(facts)}`),
    RuleValue: ({ value, time }) => {
      const amount = value('amount') && sentence('at', value('amount'), value('unit'));
      const text = value('text') && `as “${value('text')}”`;
      return sentence(`the rule “${value('rule')}” stood`, amount, text, during(time));
    },
    Figure: ({ value, time }) =>
      sentence(`for ${value('subject')}, ${value('measure')} came to ${value('amount')}`, value('unit'), during(time)),
    Naming: ({ value, time }) => sentence(`${value('subject')} bore the name “${value('value')}”`, during(time)),
  },
};

function sentence(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/**
 * Verbs for the predicates that the model knows, the same for one and for several; a data set's own predicates are
 * labelled so that they read between two names.
 */
const reserved: Record<string, string> = {
  'part of': 'formed part of',
  'post of': 'was a post of',
  'member of': 'belonged to',
  'held in': 'took place in',
  elects: 'served to elect',
};

function tied(predicate: string): string {
  return reserved[predicate] ?? predicate;
}

function dated({ from, to, endState, asOf }: TimeFacts, date: string | undefined): string {
  if (date === undefined) return sentence('went on', told(asOf));
  if (endState === 'ONGOING') return sentence('began', from !== null && when(from), 'and still went on', told(asOf));
  if (from === to && from !== null) return `took place ${when(from)}`;
  return sentence('lasted', from !== null && begun(from), to !== null && until(to));
}

function achieved({ value, holds }: Facts): string {
  const share = value('share') && `${value('share')} % of the vote`;
  const votes = value('votes') && `${value('votes')} ${value('votes') === '1' ? 'vote' : 'votes'}`;
  const seats = value('seats') && `${value('seats')} ${value('seats') === '1' ? 'seat' : 'seats'}`;
  const values = [share, votes, seats].filter((part) => part !== undefined);
  const event = value('event');
  if (holds('elected')) return sentence('won', event, values.length > 0 && `with ${names.format(values)}`);
  const lost = value('elected') !== undefined;
  if (values.length === 0) return `did not win ${event}`;
  return sentence('received', names.format(values), 'in', event, lost && 'and did not win');
}

/** When, from the record's own dates; nothing where it gives none. */
function during(time: TimeFacts): string {
  if (!time.isOwn) return '';
  const { from, to, startedBy, endedBy, endState, after, asOf } = time;
  return sentence(
    after !== undefined && `after ${after}`,
    from === null ? startedBy !== undefined && `from ${startedBy} on` : begun(from),
    ended({ to, endedBy, endState, asOf, isBegun: from !== null || startedBy !== undefined }),
  );
}

function begun(from: string): string {
  return reads(from) ? `from ${edtfLabel(from, 'en')}` : `(beginning: ${edtfLabel(from, 'en')})`;
}

function until(to: string): string {
  return reads(to) ? `until ${edtfLabel(to, 'en')}` : `(end: ${edtfLabel(to, 'en')})`;
}

function ended({
  to,
  endedBy,
  endState,
  asOf,
  isBegun,
}: Pick<TimeFacts, 'to' | 'endedBy' | 'endState' | 'asOf'> & { isBegun: boolean }): string {
  switch (endState) {
    case 'ONGOING':
      return isBegun ? sentence('and still', told(asOf)) : told(asOf);
    case 'UNKNOWN':
      return to === null ? '' : `at least ${until(to)}`;
    case 'IMPLIED':
      return endedBy === undefined
        ? sentence('and, it is implied, no longer', told(asOf))
        : `and, it is implied, until ${endedBy}`;
    case 'ENDED':
      if (to !== null) return until(to);
      return endedBy === undefined ? sentence('but no longer', told(asOf)) : `until ${endedBy}`;
  }
}

function told(asOf: string | null): string {
  return asOf === null ? 'when it was told' : `as of ${edtfLabel(asOf, 'en')}`;
}

const PLAIN = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Whether a date's label reads after "from" and "until": a plain year, month or day, or one of those or earlier or later. */
function reads(text: string): boolean {
  return PLAIN.test(text.replace(/^\[(?:\.\.)?/, '').replace(/(?:\.\.)?\]$/, ''));
}

/** `on 5 June 2022`, `in June 2022 or earlier`, `between May and June 2022`; a less plain date in brackets. */
function when(text: string): string {
  const label = edtfLabel(text, 'en');
  if (label.startsWith('between ') || label.startsWith('about ')) return label;
  if (!reads(text)) return `(${label})`;
  return /-\d\d-\d\d/.test(text) ? `on ${label}` : `in ${label}`;
}
