import { z } from 'zod';
import { edtf, language, line, ownId, refers, sha256, webAddress } from './field.ts';

/** A document that claims cite. */
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
    .describe('Item type in CSL, such as article-newspaper.'),
  authors: z
    .array(line())
    .min(1)
    .optional()
    .describe('Its authors, each name as a reader would write it; not split into first and last names.'),
  publisher: refers('Actor').optional(),
  copyOf: refers('Source')
    .optional()
    .describe("The source that this one copies, as newspapers copy an agency's text; both count as one."),
  published: edtf().describe('Date of publication; its last possible day must be known.'),
  language: language().optional().describe('Language of the text, as a BCP 47 tag.'),
  url: webAddress().optional().describe('Web address, with http or https.'),
  textSha256: sha256().optional().describe('SHA-256 of the normalised text in UTF-8.'),
});
