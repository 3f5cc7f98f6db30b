import { z } from 'zod';
import { during, phrase } from '../statements/english.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, quoted } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers } from './field.ts';

/** A person holds a post. */
export const tenure = claimKind({
  name: 'Tenure',
  prefix: 'tenure',
  shape: {
    ...claimFields,
    holder: refers('Person'),
    post: refers('Post'),
    onBehalfOf: refers('Party').optional(),
    acting: z.boolean().default(false).describe('Whether the holder is acting until someone is appointed.'),
    after: refers('Tenure').optional().describe('The previous tenure of the same post.'),
  },
  after: { within: 'post', named: 'holder' },
  edge: {
    relation: 'TENURE',
    from: 'holder',
    to: 'post',
    label: { en: 'holds', ru: 'занимает', kk: 'атқарады' },
  },
  sentences: {
    en: ({ value, holds, time }) =>
      phrase(
        `${value('holder')} held the post of ${value('post')}`,
        holds('acting') && 'in an acting capacity',
        value('onBehalfOf') && `on behalf of ${value('onBehalfOf')}`,
        during(time),
      ),
    ru: ({ value, holds, time }) =>
      joined(
        `${value('holder')} – должность ${quoted(value('post')!)}`,
        holds('acting') && 'временное исполнение обязанностей',
        value('onBehalfOf') && `от партии ${quoted(value('onBehalfOf')!)}`,
        ...periodInRussian(time),
      ),
    kk: ({ value, holds, time }) =>
      joined(
        `${value('holder')} – лауазымы: ${quoted(value('post')!)}`,
        holds('acting') && 'міндетін уақытша атқарушы',
        value('onBehalfOf') && `партиясы: ${quoted(value('onBehalfOf')!)}`,
        ...periodInKazakh(time),
      ),
  },
});
