import { z } from 'zod';
import { inLanguages, line, ownId, refers, whole } from './field.ts';

/** A step of a story: what it says, the claims that support it, and what the page shows beside it. */
const step = z.strictObject({
  heading: inLanguages(line()).describe('Heading of the step, by language.'),
  text: inLanguages(line()).describe(
    'What the step says, by language: at most 60 words, and nothing that its claims do not say.',
  ),
  claims: z.array(refers('Claim')).min(1).describe('The claims that support the text.'),
  claimsPerSentence: z
    .array(whole(1))
    .optional()
    .describe(
      'How many of the claims support each sentence of the text, in their order; without it, all support the whole text.',
    ),
  view: line()
    .regex(/^\?[^\s#?]*$/, 'the query part of a permalink of the page, such as ?from=2022-01-01&to=2022-01-31')
    .describe('What the page shows: the query part of a permalink, with window, day, comparison and selection.'),
});

/** An editorial account of several claims, told in steps. */
export const storyRecord = z.strictObject({
  id: ownId(),
  title: inLanguages(line()).describe('Title, by language.'),
  summary: inLanguages(line()).describe('The story in a sentence or two, by language.'),
  steps: z.array(step).min(1).describe('Its steps, in order.'),
});
