import { during, phrase } from '../statements/english.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, named, quoted } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers, word } from './field.ts';
import { duringEvent } from './time-rules.ts';

/** An actor takes part in an event. */
export const participation = claimKind({
  name: 'Participation',
  prefix: 'participation',
  shape: { ...claimFields, actor: refers('Actor'), event: refers('Event'), role: word('Role') },
  undated: duringEvent('event'),
  edge: { relation: 'PARTICIPATION', from: 'actor', to: 'event', label: 'role' },
  sentences: {
    en: ({ value, time }) =>
      phrase(`${value('actor')} took part in ${value('event')} (role: ${value('role')})`, during(time)),
    ru: (facts) =>
      joined(
        `${named(facts, 'actor')} – участие в событии ${quoted(facts.value('event')!)}`,
        `роль: ${facts.value('role')}`,
        ...periodInRussian(facts.time),
      ),
    kk: (facts) =>
      joined(
        `${named(facts, 'actor')} – ${quoted(facts.value('event')!)} оқиғасына қатысушы`,
        `рөлі: ${facts.value('role')}`,
        ...periodInKazakh(facts.time),
      ),
  },
});
