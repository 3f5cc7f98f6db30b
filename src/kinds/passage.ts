import { z } from 'zod';
import { line, ownId, refers, sha256, whole } from './field.ts';

/** A place in a source: at most two sentences of one paragraph. */
export const passageRecord = z.strictObject({
  id: ownId(),
  source: refers('Source'),
  paragraph: whole(1).describe('Number of the non-empty line, the title being 1.'),
  begins: line().describe('Its first words, at most four.'),
  ends: line().describe('Its last words, at most four.'),
  start: whole(0).optional().describe('Offset in code points of the normalised text; written by `cite`.'),
  end: whole(1).optional().describe('Offset of the end, exclusive; written by `cite`.'),
  sha256: sha256().optional().describe('Of the passage in UTF-8; written by `cite`.'),
  noFact: line().optional().describe('Why it states no fact, where it does not; then no claim cites it.'),
});
