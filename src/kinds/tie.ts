import { during, phrase } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, named } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { ALWAYS } from '../time/bounds.ts';
import type { Validity } from '../time/validity.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers, word } from './field.ts';
import { reservedPredicate } from './reserved-predicates.ts';
import { duringEvent, type TimeRule } from './time-rules.ts';

/** A connection between two entities. */
export const tie = claimKind({
  name: 'Tie',
  prefix: 'tie',
  shape: { ...claimFields, from: refers('Entity'), predicate: word('Predicate'), to: refers('Entity') },
  undated: byPredicate(),
  edge: { relation: 'TIE', from: 'from', to: 'to', label: 'predicate' },
  sentences: {
    en: ({ value, raw, time }) =>
      phrase(
        value('from'),
        reservedPredicate(raw('predicate'))?.english ?? value('predicate'),
        value('to'),
        during(time),
      ),
    ru: (facts) => joined(tied(facts, 'ru'), ...periodInRussian(facts.time)),
    kk: (facts) => joined(tied(facts, 'kk'), ...periodInKazakh(facts.time)),
  },
});

function byPredicate(): TimeRule {
  const whileEvent = duringEvent('from');
  const always: Validity = { bounds: ALWAYS, endState: 'ONGOING', fromEdtf: null, toEdtf: null };
  return {
    reads: ['from', 'predicate'],
    validity(record, context) {
      const { isOfEvent, isLasting } = reservedPredicate(record['predicate'] as string) ?? {};
      if (isOfEvent && context.isEvent(record['from'] as string)) return whileEvent.validity(record, context);
      return isLasting ? always : null;
    },
  };
}

function tied(facts: Facts, language: 'ru' | 'kk'): string {
  const [from, to] = [named(facts, 'from'), named(facts, 'to')];
  const sentence = reservedPredicate(facts.raw('predicate'))?.[language];
  return sentence ? sentence(from, to) : `${from} – ${facts.value('predicate')}: ${to}`;
}
