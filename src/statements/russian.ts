import { edtfLabel } from '../edtf/label.ts';
import { isPlain, periodOf, quoted, type PeriodWords } from './period.ts';
import type { Facts, Templates, TimeFacts } from './templates.ts';

const names = new Intl.ListFormat('ru', { type: 'conjunction' });

const words: PeriodWords = {
  language: 'ru',
  after: (name) => `после: ${name}`,
  beginning: (what) => `начало: ${what}`,
  end: (what) => `конец: ${what}`,
  impliedEnd: (what) => `конец (подразумевается): ${what}`,
  endAtLeast: (when) => `по меньшей мере ${when}`,
  over: (when) => `закончилось ${when}`,
  impliedOver: (when) => `закончилось (подразумевается) ${when}`,
  // Of days and months the accusative is the label; a bare year needs its noun.
  ongoing: (date) => `по состоянию на ${/^\d{4}$/.test(date) ? `${date} год` : date}`,
  untold: 'день публикации',
};

/**
 * Russian. Nothing is known of gender and number of what names mean, and names cannot be declined: names stand in the
 * nominative, after a dash or colon or in quotation marks beside a noun, and verbs agree with that noun.
 */
export const russian: Templates = {
  stop: '.',
  accordingTo: (people, sentence) =>
    `${people.length > 1 ? 'авторы утверждения' : 'автор утверждения'} – ${names.format(people)}: ${sentence}`,
  kinds: {
    Tenure: ({ value, holds, time }) =>
      listed(
        `${value('holder')} – должность ${quoted(value('post')!)}`,
        holds('acting') && 'временное исполнение обязанностей',
        value('onBehalfOf') && `от партии ${quoted(value('onBehalfOf')!)}`,
        ...periodOf(time, words),
      ),
    Participation: (facts) =>
      listed(
        `${named(facts, 'actor')} – участие в событии ${quoted(facts.value('event')!)}`,
        `роль: ${facts.value('role')}`,
        ...periodOf(facts.time, words),
      ),
    Tie: (facts) => listed(tied(facts), ...periodOf(facts.time, words)),
    Dating: ({ value, time }) => dated(quoted(value('event')!), time, value('date')),
    Influence: ({ value, raw, time }) => {
      const [cause, effect] = [quoted(value('cause')!), quoted(value('effect')!)];
      const sentence =
        raw('predicate') === 'followed'
          ? `за событием ${cause} последовало событие ${effect}`
          : `событие ${cause} – ${value('predicate')}: ${effect}`;
      return listed(sentence, ...periodOf(time, words));
    },
    Result: (facts) => {
      const { value, holds } = facts;
      const who = value('candidate') === undefined ? quoted(value('option') ?? '') : named(facts, 'candidate');
      return `${quoted(value('event')!)}: ${listed(
        `${who} – ${holds('elected') ? 'победа' : value('elected') === undefined ? 'результат' : 'без победы'}`,
        value('share') && `доля голосов: ${value('share')} %`,
        value('votes') && `голосов: ${value('votes')}`,
        value('seats') && `мест: ${value('seats')}`,
      )}`;
    },
    RuleValue: ({ value, time }) =>
      listed(
        `правило ${quoted(value('rule')!)} – ${[measured(value), value('text') && quoted(value('text')!)].filter(Boolean).join(', ') || 'действует'}`,
        ...periodOf(time, words),
      ),
    Figure: (facts) =>
      listed(
        `${named(facts, 'subject')} – ${facts.value('measure')}: ${measured(facts.value)}`,
        ...periodOf(facts.time, words),
      ),
    Naming: (facts) =>
      listed(`${named(facts, 'subject')} – название: ${quoted(facts.value('value')!)}`, ...periodOf(facts.time, words)),
  },
};

function listed(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
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
      return `${from} – часть целого: ${to}`;
    case 'post of':
      return `должность ${from} – в структуре: ${to}`;
    case 'member of':
      return `${from} – в составе: ${to}`;
    case 'held in':
      return `${from} – место проведения: ${to}`;
    case 'elects':
      return `${from} – избирается: ${to}`;
    default:
      return `${from} – ${facts.value('predicate')}: ${to}`;
  }
}

function dated(event: string, { from, to, endState, asOf }: TimeFacts, date: string | undefined): string {
  const label = (text: string) => edtfLabel(text, 'ru');
  const told = `${words.ongoing(asOf === null ? words.untold : label(asOf))} продолжается`;
  if (date === undefined) return `событие ${event} – ${told}`;
  const begun = from !== null && (isPlain(from) ? label(`${from}/..`) : words.beginning(label(from)));
  if (endState === 'ONGOING') return `событие ${event} – ${listed(begun, told)}`;
  if (from !== null && from === to) return `дата события ${event} – ${label(from)}`;
  if (from !== null && to !== null && isPlain(from) && isPlain(to))
    return `событие ${event} продолжалось ${label(`${from}/${to}`)}`;
  return `событие ${event} – ${listed(begun, to !== null && (isPlain(to) ? label(`../${to}`) : words.end(label(to))))}`;
}
