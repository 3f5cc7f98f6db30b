import { z } from 'zod';
import { edtf, language, line, ownId, refers, sha256 } from './field.ts';

/** What claims are taken from. */
export const sourceRecord = z.strictObject({
  id: ownId(),
  title: line().describe('Its title.'),
  type: z
    .enum([
      'article-newspaper',
      'article-magazine',
      'article-journal',
      'book',
      'report',
      'webpage',
      'legislation',
      'speech',
      'dataset',
      'document',
    ])
    .default('webpage')
    .describe("CSL's item type."),
  publisher: refers('Actor').optional(),
  published: edtf().describe('When it was made public; its last day must be known.'),
  language: language().optional().describe('The language of its text, as a BCP 47 tag.'),
  url: z.url().optional().describe('Where it can be read.'),
  textSha256: sha256().optional().describe('SHA-256 of the normalised text in UTF-8.'),
});
