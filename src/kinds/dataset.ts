import { z } from 'zod';
import { count, language, line } from './field.ts';
import { claimDefinitions, entityDefinitions } from './registry.ts';

const bounds = z.strictObject({ min: count().optional(), max: count().optional() });

/** The data set itself; there is one such record. */
export const datasetRecord = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .describe("The data set's id: lower-case words joined by hyphens."),
  title: line().describe("The data set's title."),
  description: line().optional().describe('What it tells, in one line.'),
  licence: line().describe('SPDX id or a sentence.'),
  languages: z.array(language()).min(1).default(['en']).describe('The languages its labels come in, its own first.'),
  counts: z
    .partialRecord(
      z.enum([
        'Entity',
        'Claim',
        'Source',
        'Passage',
        'Contradiction',
        ...Object.keys(entityDefinitions),
        ...Object.keys(claimDefinitions),
      ]),
      bounds,
    )
    .optional()
    .describe('How many records of each type there must be.'),
});
