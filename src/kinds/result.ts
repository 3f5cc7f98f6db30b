import { z } from 'zod';
import { listInEnglish, phrase } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { joined, named, quoted } from '../statements/phrases.ts';
import { claimFields, claimKind } from './claim.ts';
import { count, line, refers, share } from './field.ts';
import { duringEvent } from './time-rules.ts';

/** The result of a vote. */
export const result = claimKind({
  name: 'Result',
  prefix: 'result',
  shape: {
    ...claimFields,
    event: refers('Election', 'Referendum'),
    candidate: refers('Actor').optional(),
    option: line().optional().describe('What was voted on, where it is nobody.'),
    share: share().optional(),
    votes: count().optional().describe('How many voted for it.'),
    seats: count().optional().describe('How many seats it won.'),
    elected: z.boolean().optional().describe('Whether it won.'),
  },
  undated: duringEvent('event'),
  sentences: {
    en: (facts) => phrase(facts.value('candidate') ?? `“${facts.value('option')}”`, achieved(facts)),
    ru: (facts) => {
      const { value } = facts;
      return `${quoted(value('event')!)}: ${joined(
        `${contestant(facts)} – ${outcome(facts, { won: 'победа', lost: 'без победы', neither: 'результат' })}`,
        value('share') && `доля голосов: ${value('share')} %`,
        value('votes') && `голосов: ${value('votes')}`,
        value('seats') && `мест: ${value('seats')}`,
      )}`;
    },
    kk: (facts) => {
      const { value } = facts;
      return `${quoted(value('event')!)}: ${joined(
        `${contestant(facts)} – ${outcome(facts, { won: 'жеңіс', lost: 'жеңіссіз', neither: 'нәтиже' })}`,
        value('share') && `дауыс үлесі: ${value('share')} %`,
        value('votes') && `дауыс саны: ${value('votes')}`,
        value('seats') && `орын саны: ${value('seats')}`,
      )}`;
    },
  },
});

function contestant(facts: Facts): string {
  return facts.value('candidate') === undefined ? quoted(facts.value('option') ?? '') : named(facts, 'candidate');
}

interface OutcomeWords {
  readonly won: string;
  readonly lost: string;
  /** The source does not say who won. */
  readonly neither: string;
}

function outcome({ value, holds }: Facts, { won, lost, neither }: OutcomeWords): string {
  if (holds('elected')) return won;
  return value('elected') === undefined ? neither : lost;
}

function achieved({ value, holds }: Facts): string {
  const percentage = value('share') && `${value('share')} % of the vote`;
  const votes = value('votes') && `${value('votes')} ${value('votes') === '1' ? 'vote' : 'votes'}`;
  const seats = value('seats') && `${value('seats')} ${value('seats') === '1' ? 'seat' : 'seats'}`;
  const values = [percentage, votes, seats].filter((part) => part !== undefined);
  const event = value('event');
  if (holds('elected')) return phrase('won', event, values.length > 0 && `with ${listInEnglish(values)}`);
  const isLost = value('elected') !== undefined;
  if (values.length === 0) return `did not win ${event}`;
  return phrase('received', listInEnglish(values), 'in', event, isLost && 'and did not win');
}
