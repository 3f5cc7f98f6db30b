import { z } from 'zod';
import { englishName } from '../statements/english-names.ts';
import { englishPeriod, listInEnglish } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { inKazakhCase, kazakhName } from '../statements/kazakh-names.ts';
import { kazakhPeriod } from '../statements/kazakh.ts';
import { phrase, quoted } from '../statements/phrases.ts';
import { russianName } from '../statements/russian-names.ts';
import { russianPeriod } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { oneOf, refers, refersBy } from './field.ts';
import { sinceSource } from './time-rules.ts';

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
  undated: sinceSource,
  edge: {
    relation: 'TIE',
    from: 'author',
    to: 'subject',
    label: { en: 'made a recommendation on', ru: 'рекомендация по теме', kk: 'ұсыныс тақырыбы' },
  },
  sentences: { en: inEnglish, ru: inRussian, kk: inKazakh },
});

function inEnglish(facts: Facts): string {
  const { name, names, time } = facts;
  const to = name('addressee');
  const asked = phrase(
    `${englishName(name('author')!)} made a recommendation`,
    to && `to ${englishName(to)}`,
    `on ${englishName(name('subject')!)}`,
    englishPeriod(time),
  );
  const degree = inWords(facts, { NOT: 'not', PARTLY: 'partly', MOSTLY: 'mostly', FULLY: 'fully' });
  const by = names('carriedOutBy').map(englishName);
  if (degree === undefined && by.length === 0) return asked;
  return `${asked}; ${phrase('it was', degree, 'carried out', by.length > 0 && `by ${listInEnglish(by)}`)}`;
}

function inRussian(facts: Facts): string {
  const { name, value, time } = facts;
  const to = name('addressee');
  const asked = [`рекомендация по теме ${quoted(value('subject')!)}`, to && `адресат – ${russianName(to)}`];
  return withOutcome(
    phrase(`${russianName(name('author')!)}: ${asked.filter(Boolean).join(', ')}`, russianPeriod(time)),
    inWords(facts, {
      NOT: 'не выполнена',
      PARTLY: 'выполнена частично',
      MOSTLY: 'выполнена в основном',
      FULLY: 'выполнена полностью',
    }) ?? 'выполнена',
    facts,
  );
}

function inKazakh(facts: Facts): string {
  const { name, value, time } = facts;
  const to = name('addressee');
  const { when, remark } = kazakhPeriod(time);
  return withOutcome(
    phrase(
      kazakhName(name('author')!),
      when,
      to && inKazakhCase(to, 'dative'),
      `${quoted(value('subject')!)} бойынша ұсыныс берді`,
      remark,
    ),
    inWords(facts, {
      NOT: 'ол орындалмады',
      PARTLY: 'ол ішінара орындалды',
      MOSTLY: 'ол негізінен орындалды',
      FULLY: 'ол толық орындалды',
    }) ?? 'ол орындалды',
    facts,
  );
}

/** A sentence with how far the recommendation was carried out, and the events that did so. */
function withOutcome(asked: string, done: string, { raw, names }: Facts): string {
  const events = names('carriedOutBy').map(({ label }) => quoted(label));
  if (raw('outcome') === undefined && events.length === 0) return asked;
  return `${asked}; ${phrase(done, events.length > 0 && `(${events.join(', ')})`)}`;
}

function inWords({ raw }: Facts, words: Readonly<Record<keyof typeof outcomes, string>>): string | undefined {
  const outcome = raw('outcome');
  return outcome === undefined ? undefined : words[outcome as keyof typeof outcomes];
}
