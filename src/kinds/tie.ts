import { agreeingInEnglish, englishName, postWithArticle } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import { linkedInKazakh } from '../statements/kazakh-verbs.ts';
import { kazakhAside, kazakhPeriod } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import { linkedInRussian } from '../statements/russian-predicates.ts';
import { russianPeriod } from '../statements/russian.ts';
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
    en: ({ name, value, raw, time }) => {
      const [from, to] = [name('from')!, name('to')!];
      const isPost = raw('predicate') === 'post of';
      const subject = isPost ? from.label : englishName(from);
      const predicate = reservedPredicate(raw('predicate'))?.en ?? value('predicate')!;
      const object = raw('predicate') === 'elects' && to.type === 'Post' ? postWithArticle(to.label) : englishName(to);
      const period = englishPeriod(time).replace(/^as of .*/, '($&)');
      // A post that has its time may be gone.
      const verb = isPost && period ? predicate.replace(/^is /, 'was ') : agreeingInEnglish(predicate, from);
      return phrase(subject, verb, object, period);
    },
    ru: ({ name, value, raw, time }) => {
      const [from, to] = [name('from')!, name('to')!];
      const reserved = reservedPredicate(raw('predicate'))?.ru;
      return phrase(
        reserved ? reserved(from, to) : linkedInRussian(from, value('predicate')!, to),
        russianPeriod(time),
      );
    },
    kk: ({ name, value, raw, time }) => {
      const [from, to] = [name('from')!, name('to')!];
      const { when, remark } = kazakhPeriod(time);
      const reserved = reservedPredicate(raw('predicate'))?.kk;
      return reserved
        ? phrase(reserved(from, to), kazakhAside({ when, remark }))
        : phrase(linkedInKazakh(from, value('predicate')!, to, when), remark);
    },
  },
});

function byPredicate(): TimeRule {
  const whileEvent = duringEvent('from');
  const always: Validity = { bounds: ALWAYS, endState: 'ONGOING', fromEdtf: null, toEdtf: null };
  return {
    reads: ['from', 'predicate'],
    validity(record, context) {
      const { isDatedByEvent, isLasting } = reservedPredicate(record['predicate'] as string) ?? {};
      if (isDatedByEvent && context.isEvent(record['from'] as string)) return whileEvent.validity(record, context);
      return isLasting ? always : null;
    },
  };
}
