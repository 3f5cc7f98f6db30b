import { during, phrase } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, quoted } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers, word } from './field.ts';
import { sinceEvent } from './time-rules.ts';

/** One event led to another or was followed by it. */
export const influence = claimKind({
  name: 'Influence',
  prefix: 'influence',
  shape: { ...claimFields, cause: refers('Event'), predicate: word('Predicate'), effect: refers('Event') },
  undated: sinceEvent('effect'),
  edge: { relation: 'INFLUENCE', from: 'cause', to: 'effect', label: 'predicate' },
  sentences: {
    en: (facts) =>
      phrase(
        ...(isFollowing(facts)
          ? [facts.value('effect'), 'followed', facts.value('cause')]
          : [facts.value('cause'), facts.value('predicate'), facts.value('effect')]),
        during(facts.time),
      ),
    ru: (facts) => {
      const [cause, effect] = names(facts);
      const sentence = isFollowing(facts)
        ? `за событием ${cause} последовало событие ${effect}`
        : `событие ${cause} – ${facts.value('predicate')}: ${effect}`;
      return joined(sentence, ...periodInRussian(facts.time));
    },
    kk: (facts) => {
      const [cause, effect] = names(facts);
      const sentence = isFollowing(facts)
        ? `${cause} оқиғасынан кейін ${effect} оқиғасы болды`
        : `${cause} оқиғасы – ${facts.value('predicate')}: ${effect}`;
      return joined(sentence, ...periodInKazakh(facts.time));
    },
  },
});

function isFollowing({ raw }: Facts): boolean {
  return raw('predicate') === 'followed';
}

function names({ value }: Facts): [cause: string, effect: string] {
  return [quoted(value('cause')!), quoted(value('effect')!)];
}
