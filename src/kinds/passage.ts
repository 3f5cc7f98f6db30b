import { z } from 'zod';
import { line, ownId, refersBy, sha256, whole } from './field.ts';

/** A place in a source: at most two sentences of one paragraph. */
export const passageRecord = z.strictObject({
  id: ownId(),
  source: refersBy('IN', 'Source'),
  paragraph: whole(1).describe('Number of the paragraph, counting non-empty lines; the title is 1.'),
  begins: line().describe('First words of the passage, at most four.'),
  ends: line().describe('Last words of the passage, at most four.'),
  start: whole(0).optional().describe('Offset of the start in the normalised text, in code points; written by `cite`.'),
  end: whole(1).optional().describe('Offset of the end, exclusive; written by `cite`.'),
  sha256: sha256().optional().describe('SHA-256 of the passage in UTF-8; written by `cite`.'),
  noFact: line().optional().describe('The reason, if the passage states no fact. No claim can cite such a passage.'),
});
