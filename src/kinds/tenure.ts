import { z } from 'zod';
import { englishName, isOneOfMany } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { inKazakhCase, kazakhName } from '../statements/kazakh-names.ts';
import { kazakhPeriodInPast } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import { inGenitive, postInRussian } from '../statements/russian-names.ts';
import { nounPhrase } from '../statements/russian-nouns.ts';
import { predecessorInRussian, russianPeriod } from '../statements/russian.ts';
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
  sentences: { en: inEnglish, ru: inRussian, kk: inKazakh },
});

function inEnglish({ name, value, holds, time }: Facts): string {
  const party = name('onBehalfOf');
  const post = value('post')!;
  return phrase(
    `${value('holder')} was`,
    holds('acting') ? 'acting' : isOneOfMany(post) && 'a',
    post,
    party && `on behalf of ${englishName(party)}`,
    englishPeriod(time, 'in office'),
  );
}

/** `и. о. Секретаря`; in brackets where the post cannot be declined. */
function actingInRussian(post: string): string {
  const genitive = nounPhrase(post)?.genitive;
  return genitive ? `и. о. ${postInRussian(genitive)}` : `${postInRussian(post)} (и. о.)`;
}

/** `Анна – и. о. Секретаря от партии «Река» с мая 2018 года; предшественник – Боб`. */
function inRussian({ name, value, holds, time }: Facts): string {
  const party = name('onBehalfOf');
  const predecessor = predecessorInRussian(time);
  const sentence = phrase(
    `${value('holder')} –`,
    holds('acting') ? actingInRussian(value('post')!) : postInRussian(value('post')!),
    party && `от ${inGenitive(party)}`,
    russianPeriod(time, 'в должности'),
  );
  return predecessor ? `${sentence}; ${predecessor}` : sentence;
}

/** `Анна «Өзен» партиясы атынан 2018 жылдың мамырынан бастап Хатшы болды`. */
function inKazakh({ name, value, holds, time }: Facts): string {
  const { when, remark } = kazakhPeriodInPast(time, 'қызметте');
  const party = name('onBehalfOf');
  const post = name('post')!;
  const isActing = holds('acting');
  const office = isActing ? `${inKazakhCase(post, 'genitive')} міндетін` : post.label;
  const behalf = party && `${kazakhName(party)} атынан`;
  // Beside the names of others, the holder comes last: Бобтан кейін Хатшы Анна болды.
  const order =
    (time.after ?? time.startedBy ?? time.endedBy)
      ? [when, behalf, office, value('holder')]
      : [value('holder'), behalf, when, office];
  return phrase(...order, isActing ? 'уақытша атқарды' : 'болды', remark);
}
