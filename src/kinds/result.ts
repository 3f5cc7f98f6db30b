import { z } from 'zod';
import type { Language } from '../messages/languages.ts';
import { messagesOf } from '../messages/messages.ts';
import { listInEnglish, phrase } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { joined, named, quoted } from '../statements/phrases.ts';
import { claimFields, claimKind } from './claim.ts';
import { count, refers, share, translatedLine } from './field.ts';
import { duringEvent } from './time-rules.ts';

/** The result of a vote. */
export const result = claimKind({
  name: 'Result',
  prefix: 'result',
  shape: {
    ...claimFields,
    event: refers('Election', 'Referendum'),
    candidate: refers('Actor').optional(),
    option: translatedLine()
      .optional()
      .describe('The answer to the question put to the vote; for a vote without candidates.'),
    share: share().optional(),
    votes: count().optional().describe('Number of votes.'),
    seats: count().optional().describe('Number of seats won.'),
    elected: z.boolean().optional().describe('Whether the candidate or answer won.'),
  },
  undated: duringEvent('event'),
  sentences: {
    en: (facts) => phrase(facts.value('candidate') ?? `“${facts.value('option')}”`, achieved(facts)),
    ru: (facts) => inPhrases(facts, 'ru', { won: 'победа', lost: 'без победы', share: 'голосов' }),
    kk: (facts) => inPhrases(facts, 'kk', { won: 'жеңіс', lost: 'жеңіссіз', share: 'дауыс' }),
  },
});

interface ResultWords {
  readonly won: string;
  readonly lost: string;
  /** What a percentage is of. */
  readonly share: string;
}

/** `Elections: Ann – victory, 81.5 % of votes, 12 votes, 3 seats`. */
function inPhrases(facts: Facts, language: Language, words: ResultWords): string {
  const { value, holds } = facts;
  const outcome = holds('elected') ? words.won : value('elected') !== undefined && words.lost;
  const percentage = value('share') && `${value('share')} % ${words.share}`;
  return `${quoted(value('event')!)}: ${contestant(facts)} – ${joined(outcome, percentage, ...counts(facts, language))}`;
}

/** Votes and seats: `12 votes`, `1 seat`. */
function counts({ number }: Facts, language: Language): string[] {
  const { votes, seats } = messagesOf(language);
  return [
    ...(number('votes') === undefined ? [] : [votes(number('votes')!)]),
    ...(number('seats') === undefined ? [] : [seats(number('seats')!)]),
  ];
}

function contestant(facts: Facts): string {
  return facts.value('candidate') === undefined ? quoted(facts.value('option') ?? '') : named(facts, 'candidate');
}

function achieved(facts: Facts): string {
  const { value, holds } = facts;
  const percentage = value('share') && `${value('share')} % of the vote`;
  const values = [...(percentage ? [percentage] : []), ...counts(facts, 'en')];
  const event = value('event');
  if (holds('elected')) return phrase('won', event, values.length > 0 && `with ${listInEnglish(values)}`);
  const isLost = value('elected') !== undefined;
  if (values.length === 0) return `did not win ${event}`;
  return phrase('received', listInEnglish(values), 'in', event, isLost && 'and did not win');
}
