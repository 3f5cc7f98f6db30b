import { z } from 'zod';
import type { Language } from '../messages/languages.ts';
import { messagesOf } from '../messages/messages.ts';
import { percentLabel } from '../messages/numbers.ts';
import { englishName } from '../statements/english-names.ts';
import { listInEnglish } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { inKazakhCase, kazakhName, listInKazakh } from '../statements/kazakh-names.ts';
import { phrase, quoted } from '../statements/phrases.ts';
import { genderOf, onOccasion, russianName } from '../statements/russian-names.ts';
import { agreeing } from '../statements/russian-verbs.ts';
import { listInRussian } from '../statements/russian.ts';
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
  sentences: { en: inEnglish, ru: inRussian, kk: inKazakh },
});

/** Votes in which more than one is elected. */
const ELECTS_SEVERAL = /\b(?:deputies|members|senators|judges)\b/i;

/** `Ann received 12,345 votes (45.5 %) and 3 seats in the election`, `Ann won the election with 81.5 % of the vote`. */
function inEnglish(facts: Facts): string {
  const { name, number, value, holds } = facts;
  const candidate = name('candidate');
  const who = candidate ? englishName(candidate) : `the option “${value('option')}”`;
  const event = englishName(name('event')!);
  const gains = gainsIn(facts, 'en', 'of the vote');
  const withGains = gains.length > 0 && `with ${listInEnglish(gains)}`;
  if (holds('elected') && candidate?.type === 'Person' && ELECTS_SEVERAL.test(event))
    return phrase(who, 'was elected', withGains, 'in', event);
  if (holds('elected')) return phrase(who, 'won', event, withGains);
  if (gains.length === 0) return `${who} did not win ${event}`;
  const isSeats = number('votes') === undefined && number('share') === undefined;
  const got = isSeats ? 'won' : 'received';
  return phrase(who, got, listInEnglish(gains), 'in', `${event}${hasLost(facts) ? ' but did not win' : ''}`);
}

/** `На выборах Анна получила 45,5 % голосов и 3 места`; `у кандидата Ди Эльм – 12 голосов` where the gender is not known. */
function inRussian(facts: Facts): string {
  const { name, value, holds } = facts;
  const candidate = name('candidate');
  const occasion = onOccasion(name('event')!) ?? `${value('event')}:`;
  const gains = listInRussian(gainsIn(facts, 'ru', 'голосов'));
  const gender = candidate ? genderOf(candidate) : 'masculine';
  const who = candidate ? russianName(candidate) : `вариант ${quoted(value('option')!)}`;
  const outcome = holds('elected') ? 'победа' : hasLost(facts) && 'без победы';
  if (gender === undefined) {
    const what = candidate?.type === 'Person' ? `у кандидата ${who}` : who;
    return phrase(occasion, what, '–', [gains, outcome].filter(Boolean).join(', '));
  }
  const verb = (masculine: string) => agreeing(masculine, gender);
  const isOneOfSeveral =
    candidate?.type === 'Person' && /(?:депутатов|сенаторов|членов|судей)(?: |$)/.test(value('event')!);
  if (holds('elected') && isOneOfSeveral)
    return phrase(occasion, who, `${verb('избран')}${gains && `, получив ${gains}`}`);
  if (holds('elected')) return phrase(occasion, who, `${verb('победил')}${gains && `, получив ${gains}`}`);
  if (!gains) return phrase(occasion, who, 'не', verb('победил'));
  return phrase(occasion, who, verb('получил'), `${gains}${hasLost(facts) ? `, но не ${verb('победил')}` : ''}`);
}

/** `Сайлауда Анна 45,5 % дауыс пен 3 орын алды`, `Сайлауда Анна 81,5 % дауыс алып, жеңіске жетті`. */
function inKazakh(facts: Facts): string {
  const { name, value, holds } = facts;
  const candidate = name('candidate');
  const gains = listInKazakh(gainsIn(facts, 'kk', 'дауыс'));
  const outcome = holds('elected') ? 'жеңіске жетті' : hasLost(facts) && 'жеңіске жетпеді';
  return phrase(
    inKazakhCase(name('event')!, 'locative'),
    candidate ? kazakhName(candidate) : `${quoted(value('option')!)} нұсқасы`,
    gains,
    gains && (outcome ? 'алып,' : 'алды'),
    outcome,
  );
}

function hasLost({ value, holds }: Facts): boolean {
  return value('elected') !== undefined && !holds('elected');
}

/** Votes with their share, or the share alone, and seats: `12 votes (45.5 %)`, `45.5 % of the vote`, `3 seats`. */
function gainsIn({ number }: Facts, language: Language, ofVotes: string): string[] {
  const messages = messagesOf(language);
  const [percent, votes, seats] = [number('share'), number('votes'), number('seats')];
  const percentage = percent === undefined ? undefined : percentLabel(percent, language);
  const ballots =
    votes === undefined
      ? percentage && `${percentage} ${ofVotes}`
      : phrase(messages.votes(votes), percentage && `(${percentage})`);
  return [...(ballots ? [ballots] : []), ...(seats === undefined ? [] : [messages.seats(seats)])];
}
