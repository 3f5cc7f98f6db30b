import { z } from 'zod';
import { during, listInEnglish, phrase } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, named, quoted } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { oneOf, refers, refersBy } from './field.ts';

/** How far a recommendation was carried out. */
export const outcomes = {
  NOT: 'Not at all.',
  PARTLY: 'In part.',
  MOSTLY: 'For the most part.',
  FULLY: 'In full.',
} as const;

/** What an observer or expert asks to be done, and what came of it. */
export const recommendation = claimKind({
  name: 'Recommendation',
  prefix: 'recommendation',
  shape: {
    ...claimFields,
    author: refers('Actor'),
    addressee: refers('Actor').optional(),
    subject: refers('Entity'),
    outcome: oneOf(outcomes).optional().describe('How far it was carried out; leave it out if the sources do not say.'),
    // Every further type that leads to events makes each event's claims more expensive to find.
    carriedOutBy: z.array(refersBy('EVENT', 'Event')).min(1).optional().describe('Events that carried it out.'),
  },
  edge: {
    relation: 'TIE',
    from: 'author',
    to: 'subject',
    label: { en: 'made a recommendation on', ru: 'рекомендация по теме', kk: 'ұсыныс тақырыбы' },
  },
  sentences: {
    en: (facts) => `${asked(facts)}${done(facts)}`,
    ru: (facts) =>
      joined(
        `${named(facts, 'author')} – рекомендация по теме ${quoted(facts.value('subject')!)}`,
        facts.value('addressee') && `адресат: ${named(facts, 'addressee')}`,
        ...periodInRussian(facts.time),
        inWords(facts, {
          NOT: 'не выполнена',
          PARTLY: 'выполнена частично',
          MOSTLY: 'выполнена в основном',
          FULLY: 'выполнена полностью',
        }),
        events(facts) && `выполнение: ${events(facts)}`,
      ),
    kk: (facts) =>
      joined(
        `${named(facts, 'author')} – ${quoted(facts.value('subject')!)} жөніндегі ұсыныс`,
        facts.value('addressee') && `кімге: ${named(facts, 'addressee')}`,
        ...periodInKazakh(facts.time),
        inWords(facts, {
          NOT: 'орындалмады',
          PARTLY: 'ішінара орындалды',
          MOSTLY: 'негізінен орындалды',
          FULLY: 'толық орындалды',
        }),
        events(facts) && `орындалуы: ${events(facts)}`,
      ),
  },
});

function asked({ value, time }: Facts): string {
  return phrase(
    `${value('author')} made a recommendation`,
    value('addressee') && `to ${value('addressee')}`,
    `on ${value('subject')}`,
    during(time),
  );
}

function done(facts: Facts): string {
  const degree = inWords(facts, { NOT: 'not', PARTLY: 'partly', MOSTLY: 'mostly', FULLY: 'fully' });
  const by = facts.values('carriedOutBy');
  if (degree === undefined && by.length === 0) return '';
  return `; ${phrase('it was', degree, 'carried out', by.length > 0 && `by ${listInEnglish(by)}`)}`;
}

function inWords({ raw }: Facts, words: Readonly<Record<keyof typeof outcomes, string>>): string | undefined {
  const outcome = raw('outcome');
  return outcome === undefined ? undefined : words[outcome as keyof typeof outcomes];
}

function events({ values }: Facts): string {
  return values('carriedOutBy').map(quoted).join(', ');
}
