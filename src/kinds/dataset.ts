import { z } from 'zod';
import { count, language, lineOrAddress, translatedLine } from './field.ts';
import { claimDefinitions, entityDefinitions } from './registry.ts';

const bounds = z.strictObject({ min: count().optional(), max: count().optional() });

/** The data set itself; there is one such record. */
export const datasetRecord = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .describe("The data set's id: lower-case words joined by hyphens."),
  title: translatedLine().describe("The data set's title, by language."),
  description: translatedLine().optional().describe('What the data set is about, in one line, by language.'),
  licence: lineOrAddress().describe('An SPDX licence id, the licence in one sentence, or its web address.'),
  languages: z
    .array(language())
    .min(1)
    .default(['en'])
    .describe('Languages of the labels; the first is the language of the data set.'),
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
    .describe('Expected number of records of each type.'),
});
