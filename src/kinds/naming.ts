import { englishName, isPlural } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import { kazakhName } from '../statements/kazakh-names.ts';
import { kazakhPeriod } from '../statements/kazakh.ts';
import { phrase, quoted } from '../statements/phrases.ts';
import { russianName } from '../statements/russian-names.ts';
import { predecessorInRussian, russianPeriod } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { language, line, refers } from './field.ts';

/** What an entity is called. */
export const naming = claimKind({
  name: 'Naming',
  prefix: 'naming',
  shape: {
    ...claimFields,
    subject: refers('Entity'),
    value: line().describe('The name.'),
    language: language().describe('The language of the name, as a BCP 47 tag.'),
    after: refers('Naming').optional().describe('The previous name of the same entity.'),
  },
  after: { within: 'subject', named: 'value' },
  sentences: {
    en: ({ name, value, time }) => {
      const subject = englishName(name('subject')!);
      return phrase(subject, isPlural(subject) ? 'were' : 'was', `called “${value('value')}”`, englishPeriod(time));
    },
    ru: ({ name, value, time }) => {
      const subject = name('subject')!;
      const kind = subject.type === 'Person' ? 'имя' : 'название';
      const previous = predecessorInRussian(time);
      const sentence = phrase(`${russianName(subject)}: ${kind} –`, quoted(value('value')!), russianPeriod(time));
      return previous ? `${sentence}; ${previous}` : sentence;
    },
    kk: ({ name, value, time }) => {
      const { when, remark } = kazakhPeriod(time);
      return phrase(kazakhName(name('subject')!), when, quoted(value('value')!), 'деп аталды', remark);
    },
  },
});
