import { edtfLabel } from '../edtf/label.ts';
import { isPlain, periodOf, quoted, type PeriodWords } from './period.ts';
import type { Facts, Templates, TimeFacts } from './templates.ts';

const words: PeriodWords = {
  language: 'kk',
  after: (name) => `алдыңғысы: ${name}`,
  beginning: (what) => `басталуы: ${what}`,
  end: (what) => `аяқталуы: ${what}`,
  impliedEnd: (what) => `аяқталуы (айтылғаннан шығады): ${what}`,
  endAtLeast: (when) => `ең ерте ${when}`,
  over: (when) => `аяқталуы: ${when}`,
  impliedOver: (when) => `аяқталуы (айтылғаннан шығады): ${when}`,
  ongoing: (date) => `${date} жағдайы бойынша`,
  untold: 'жарияланған күн',
};

/**
 * Kazakh. Endings follow the vowels of a name's last word, which nobody knows here: names stand without endings, beside
 * a noun that takes them (оқиғасы, ережесі) or after a dash or colon.
 */
export const kazakh: Templates = {
  stop: '.',
  accordingTo: (people, sentence) => `мәлімдеген – ${joined(people)}: ${sentence}`,
  kinds: {
    Tenure: ({ value, holds, time }) =>
      listed(
        `${value('holder')} – лауазымы: ${quoted(value('post')!)}`,
        holds('acting') && 'міндетін уақытша атқарушы',
        value('onBehalfOf') && `партиясы: ${quoted(value('onBehalfOf')!)}`,
        ...periodOf(time, words),
      ),
    Participation: (facts) =>
      listed(
        `${named(facts, 'actor')} – ${quoted(facts.value('event')!)} оқиғасына қатысушы`,
        `рөлі: ${facts.value('role')}`,
        ...periodOf(facts.time, words),
      ),
    Tie: (facts) => listed(tied(facts), ...periodOf(facts.time, words)),
    Dating: ({ value, time }) => dated(`${quoted(value('event')!)} оқиғасы`, time, value('date')),
    Influence: ({ value, raw, time }) => {
      const [cause, effect] = [quoted(value('cause')!), quoted(value('effect')!)];
      const sentence =
        raw('predicate') === 'followed'
          ? `${cause} оқиғасынан кейін ${effect} оқиғасы болды`
          : `${cause} оқиғасы – ${value('predicate')}: ${effect}`;
      return listed(sentence, ...periodOf(time, words));
    },
    Result: (facts) => {
      const { value, holds } = facts;
      const who = value('candidate') === undefined ? quoted(value('option') ?? '') : named(facts, 'candidate');
      return `${quoted(value('event')!)}: ${listed(
        `${who} – ${holds('elected') ? 'жеңіс' : value('elected') === undefined ? 'нәтиже' : 'жеңіссіз'}`,
        value('share') && `дауыс үлесі: ${value('share')} %`,
        value('votes') && `дауыс саны: ${value('votes')}`,
        value('seats') && `орын саны: ${value('seats')}`,
      )}`;
    },
    RuleValue: ({ value, time }) =>
      listed(
        `${quoted(value('rule')!)} ережесі – ${[measured(value), value('text') && quoted(value('text')!)].filter(Boolean).join(', ') || 'күшінде'}`,
        ...periodOf(time, words),
      ),
    Figure: (facts) =>
      listed(
        `${named(facts, 'subject')} – ${facts.value('measure')}: ${measured(facts.value)}`,
        ...periodOf(facts.time, words),
      ),
    Naming: (facts) =>
      listed(`${named(facts, 'subject')} – атауы: ${quoted(facts.value('value')!)}`, ...periodOf(facts.time, words)),
  },
};

function listed(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Intl has no Kazakh conjunction. */
function joined(people: readonly string[]): string {
  return people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} және ${people.at(-1)}`;
}

/** People and places by their bare names, all else in quotation marks. */
function named({ value, raw }: Facts, key: string): string {
  return /^(?:person|place)\//.test(raw(key) ?? '') ? value(key)! : quoted(value(key)!);
}

function measured(value: Facts['value']): string {
  return [value('amount'), value('unit')].filter(Boolean).join(' ');
}

function tied(facts: Facts): string {
  const [from, to] = [named(facts, 'from'), named(facts, 'to')];
  switch (facts.raw('predicate')) {
    case 'part of':
      return `${from} – ${to} құрамында`;
    case 'post of':
      return `${from} лауазымы – ${to} құрылымында`;
    case 'member of':
      return `${from} – ${to} мүшесі`;
    case 'held in':
      return `${from} – өткен жері: ${to}`;
    case 'elects':
      return `${from} – сайланатыны: ${to}`;
    default:
      return `${from} – ${facts.value('predicate')}: ${to}`;
  }
}

function dated(event: string, { from, to, endState, asOf }: TimeFacts, date: string | undefined): string {
  const label = (text: string) => edtfLabel(text, 'kk');
  const told = `${words.ongoing(asOf === null ? words.untold : label(asOf))} жалғасуда`;
  if (date === undefined) return `${event} – ${told}`;
  if (endState === 'ONGOING') return `${event} – ${listed(from !== null && words.beginning(label(from)), told)}`;
  if (from !== null && from === to) return `${event} – болған уақыты: ${label(from)}`;
  if (from !== null && to !== null && isPlain(from) && isPlain(to))
    return `${event} – мерзімі: ${label(`${from}/${to}`)}`;
  return `${event} – ${listed(from !== null && words.beginning(label(from)), to !== null && words.end(label(to)))}`;
}
