import { englishName, isSeveral } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { kazakhDeed } from '../statements/kazakh-deeds.ts';
import { kazakhName } from '../statements/kazakh-names.ts';
import { kazakhPeriodInPast } from '../statements/kazakh.ts';
import { phrase, quoted } from '../statements/phrases.ts';
import { genderOf, russianName } from '../statements/russian-names.ts';
import { agreeing } from '../statements/russian-verbs.ts';
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
    en: ({ name, value, raw, time }) => {
      const subject = name('subject')!;
      const { after, ...own } = time;
      return phrase(
        englishName(subject),
        isSeveral(subject) ? 'were' : 'was',
        `called “${value('value')}”`,
        inEnglishName(raw('language')!),
        after && `(previously “${after.label}”)`,
        englishPeriod({ ...own, after: undefined }),
      );
    },
    ru: ({ name, value, raw, time }) => {
      const subject = name('subject')!;
      const gender = genderOf(subject);
      const called =
        gender === undefined
          ? `${russianName(subject)}: ${subject.type === 'Person' ? 'имя' : 'название'} –`
          : phrase(russianName(subject), agreeing('назывался', gender), IN_RUSSIAN[baseOf(raw('language')!)]);
      const previous = predecessorInRussian(time);
      const sentence = phrase(called, quoted(value('value')!), russianPeriod(time));
      return previous ? `${sentence}; ${previous}` : sentence;
    },
    kk: inKazakh,
  },
});

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** `in Kazakh`; nothing of a name in English, and of one in a language without a name. */
function inEnglishName(tag: string): string | undefined {
  const base = baseOf(tag);
  const named = languageNames.of(base);
  return base === 'en' || named === base || named === undefined ? undefined : `in ${named}`;
}

/** How a name is called in other languages, in Russian. */
const IN_RUSSIAN: Readonly<Record<string, string | undefined>> = { en: 'по-английски', kk: 'по-казахски' };

/** The language of a tag: `ru` of `ru-Latn`. */
function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** `Қала 2019 жылдан бастап бұрынғы «Лорн» атауының орнына «Лорнбург» деп аталды`. */
function inKazakh({ name, value, time }: Facts): string {
  const subject = kazakhName(name('subject')!);
  const { when, remark } = kazakhPeriodInPast({ ...time, after: undefined });
  const previous = time.after && `бұрынғы ${quoted(time.after.label)} атауының орнына`;
  const event = time.startedBy ?? time.endedBy;
  const isOfSubject = event !== undefined && kazakhDeed(event.label)?.subject === subject;
  const order = event && when ? [when, !isOfSubject && subject] : [subject, when];
  return phrase(...order, previous, quoted(value('value')!), 'деп аталды', remark);
}
