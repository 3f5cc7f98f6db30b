import { z } from 'zod';
import { inLanguages, line, wordText } from './field.ts';

/** A word that the data set declares, in one of its word lists. */
export const wordRecord = z.strictObject({
  word: wordText().describe('The word that claims take.'),
  labels: inLanguages(line()),
});
