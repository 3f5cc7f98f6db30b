import { edtfLabel } from './edtf-label.ts';
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
      sentence(`${value('actor')} took part in ${value('event')} as ${value('role')}`, during(time)),
    Tie: ({ value, time }) => sentence(`${value('from')} ${tied(value('predicate')!)} ${value('to')}`, during(time)),
    Dating: ({ value, time }) => sentence(`${value('event')} ${dated(time, value('date'))}`),
    Influence: ({ value, time }) =>
      sentence(`${value('cause')} ${value('predicate')} ${value('effect')}`, during(time)),
    Result: (facts) => sentence(`${facts.value('candidate') ?? facts.value('option')} ${achieved(facts)}`),
    RuleValue: ({ value, time }) => {
      const amount = value('amount') && sentence(value('amount'), value('unit'));
      const said = [amount, value('text') && `“${value('text')}”`].filter(Boolean).join(': ');
      return sentence(`${value('rule')} was set at ${said}`, during(time));
    },
    Figure: ({ value, time }) =>
      sentence(`For ${value('subject')}, ${value('measure')} came to ${value('amount')}`, value('unit'), during(time)),
    Naming: ({ value, time }) => sentence(`${value('subject')} was called “${value('value')}”`, during(time)),
  },
};

function sentence(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** Verbs for the predicates that the model knows; a data set's own are labelled so that they read between two names. */
const reserved: Record<string, string> = {
  'part of': 'was part of',
  'post of': 'was a post of',
  'member of': 'was a member of',
  'held in': 'was held in',
  elects: 'was held to elect',
};

function tied(predicate: string): string {
  return reserved[predicate] ?? predicate;
}

function dated({ from, to, endState, asOf }: TimeFacts, date: string | undefined): string {
  if (date === undefined) return asOf === null ? 'was going on' : `was going on ${when(asOf)}`;
  if (endState === 'ONGOING') return sentence('was going on', from !== null && `from ${edtfLabel(from, 'en')} on`);
  if (from === to && from !== null) return `took place ${when(from)}`;
  return sentence(
    'lasted',
    from !== null && `from ${edtfLabel(from, 'en')}`,
    to !== null && `until ${edtfLabel(to, 'en')}`,
  );
}

function achieved({ value, holds }: Facts): string {
  const share = value('share') && `${value('share')} % of the vote`;
  const votes = value('votes') && `${value('votes')} votes`;
  const seats = value('seats') && `${value('seats')} seats`;
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
  const label = edtfLabel(from, 'en');
  return isPlain(from) ? `from ${label}` : `(beginning: ${label})`;
}

function ended({
  to,
  endedBy,
  endState,
  asOf,
  isBegun,
}: Pick<TimeFacts, 'to' | 'endedBy' | 'endState' | 'asOf'> & { isBegun: boolean }): string {
  const told = asOf === null ? '' : ` ${when(asOf)}`;
  switch (endState) {
    case 'ONGOING':
      return isBegun ? `and still${told || ' when it was told'}` : `${told.trim()}`;
    case 'UNKNOWN':
      return to === null ? '' : `at least until ${edtfLabel(to, 'en')}`;
    case 'IMPLIED':
      return endedBy === undefined ? `and, it is implied, no longer${told}` : `and, it is implied, until ${endedBy}`;
    case 'ENDED':
      if (to !== null) return isPlain(to) ? `until ${edtfLabel(to, 'en')}` : `(end: ${edtfLabel(to, 'en')})`;
      return endedBy === undefined ? `but no longer${told}` : `until ${endedBy}`;
  }
}

/** Whether a preposition can stand before the date's label: a plain year, month or day. */
function isPlain(text: string): boolean {
  return /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text);
}

/** `on 5 June 2022`, `in June 2022`; a less plain date in brackets. */
function when(text: string): string {
  const label = edtfLabel(text, 'en');
  if (!isPlain(text)) return `(${label})`;
  return /^-?\d{4}-\d\d-\d\d$/.test(text) ? `on ${label}` : `in ${label}`;
}
