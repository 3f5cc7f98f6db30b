import { z } from 'zod';
import { during, phrase } from '../statements/english.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, measured, named } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers, word } from './field.ts';

/** A number about an entity. */
export const figure = claimKind({
  name: 'Figure',
  prefix: 'figure',
  shape: {
    ...claimFields,
    subject: refers('Entity'),
    measure: word('Measure'),
    amount: z.number().describe('The number.'),
    unit: word('Unit').optional(),
  },
  sentences: {
    en: ({ value, raw, time }) =>
      phrase(
        value('measure'),
        /^(?:place|event)\//.test(raw('subject')!) ? 'in' : 'for',
        `${value('subject')} came to ${value('amount')}`,
        value('unit'),
        during(time),
      ),
    ru: (facts) =>
      joined(
        `${named(facts, 'subject')} – ${facts.value('measure')}: ${measured(facts)}`,
        ...periodInRussian(facts.time),
      ),
    kk: (facts) =>
      joined(
        `${named(facts, 'subject')} – ${facts.value('measure')}: ${measured(facts)}`,
        ...periodInKazakh(facts.time),
      ),
  },
});
