import { z } from 'zod';
import { inLanguages, line, wordText } from './field.ts';

/** A word that the data set declares in one of its vocabulary lists. */
export const wordRecord = z.strictObject({
  word: wordText().describe('The word as claims use it.'),
  labels: inLanguages(line()),
});
