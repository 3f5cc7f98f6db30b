import { englishName } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import type { Facts, Name } from '../statements/facts.ts';
import { besideEventInKazakh, happenedInKazakh } from '../statements/kazakh-events.ts';
import { loweredInKazakh } from '../statements/kazakh-names.ts';
import { linkedInKazakh } from '../statements/kazakh-verbs.ts';
import { kazakhPeriod } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import { genderOf, inGenitive, lowered } from '../statements/russian-names.ts';
import { linkedInRussian } from '../statements/russian-predicates.ts';
import { agreeing } from '../statements/russian-verbs.ts';
import { russianPeriod } from '../statements/russian.ts';
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
    en: ({ name, value, raw, time }) => {
      const [cause, effect] = [englishName(name('cause')!), englishName(name('effect')!)];
      const said = isFollowing(raw) ? [effect, 'followed', cause] : [cause, value('predicate'), effect];
      return phrase(...said, englishPeriod(time));
    },
    ru: ({ name, value, raw, time }) => {
      const [cause, effect] = [name('cause')!, name('effect')!];
      const said = isFollowing(raw)
        ? afterInRussian(cause, effect)
        : linkedInRussian(cause, value('predicate')!, effect);
      return phrase(said, russianPeriod(time));
    },
    kk: ({ name, value, raw, time }) => {
      const [cause, effect] = [name('cause')!, name('effect')!];
      const { when, remark } = kazakhPeriod(time);
      const said = isFollowing(raw)
        ? phrase(`${besideEventInKazakh(cause, 'ablative')} кейін`, followingInKazakh(effect, when))
        : linkedInKazakh(cause, value('predicate')!, effect, when);
      return phrase(said, remark);
    },
  },
});

/** What followed, as a part of a sentence: `Мамин Үкіметі отставкаға кетті`. */
function followingInKazakh(effect: Name, when: string): string {
  return loweredInKazakh(happenedInKazakh(effect, when) ?? phrase(effect.label, when, 'болды'));
}

/** `после отставки последовало назначение`; with a dash where the gender of the effect is not known. */
function afterInRussian(cause: Name, effect: Name): string {
  const gender = genderOf(effect);
  const followed = gender ? agreeing('последовал', gender) : '–';
  return phrase(`после ${inGenitive(cause)}`, followed, lowered(effect.label));
}

function isFollowing(raw: Facts['raw']): boolean {
  return raw('predicate') === 'followed';
}
