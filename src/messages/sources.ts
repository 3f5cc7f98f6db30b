import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { listedTexts } from './listed.ts';
import { texts } from './messages.ts';

/** Texts of the view of sources. */
export const sourceTexts = {
  sourcesHeading: ['Sources', 'Источники', 'Дереккөздер'],
  sourceCount: [
    { one: '{0} source, of publishers: {1}', other: '{0} sources, of publishers: {1}' },
    {
      one: '{0} источник, издателей: {1}',
      few: '{0} источника, издателей: {1}',
      many: '{0} источников, издателей: {1}',
    },
    '{0} дереккөз, жариялаған: {1}',
  ],
  whatWasKnown: ['What was known on a day', 'Что было известно в тот или иной день', 'Қай күні не белгілі болды'],
  whatWasKnownHint: [
    'Move the slider through the days on which sources were published. The whole page then shows only what had been published by that day.',
    'Двигайте ползунок по дням публикации источников. Вся страница покажет только то, что было опубликовано к этому дню.',
    'Жүгірткіні дереккөздер жарияланған күндермен жылжытыңыз. Бүкіл бет сол күнге дейін жарияланғанды ғана көрсетеді.',
  ],
  earlierDay: ['Earlier day', 'День раньше', 'Ертерек күн'],
  laterDay: ['Later day', 'День позже', 'Кейінірек күн'],
  everything: ['Show everything', 'Показать всё опубликованное', 'Бәрін көрсету'],
  publishedThen: ['Published on {0}', 'Опубликовано: {0}', '{0} жарияланғандар'],
  correctedThen: ['What was corrected', 'Что исправлено', 'Не түзетілді'],
  becameKnown: ['What became known', 'Что стало известно', 'Не белгілі болды'],
  nothingBecameKnown: [
    'No claim became known on this day alone: earlier sources had said it all.',
    'Нового в этот день нет: всё уже сказали более ранние источники.',
    'Бұл күні жаңа ештеңе жоқ: бәрін бұрынғы дереккөздер айтқан.',
  ],
  byPublisher: ['By publisher', 'По издателям', 'Жариялаушы бойынша'],
  withoutPublisher: ['Without a publisher', 'Без издателя', 'Жариялаушысыз'],
  noSources: [
    'This data set has no sources.',
    'В этом наборе данных нет источников.',
    'Бұл деректер жинағында дереккөз жоқ.',
  ],
  correctedFrom: ['instead of: {0}', 'вместо: {0}', 'мұның орнына: {0}'],
} as const satisfies Texts;

/** The messages of the view of sources in one language, beside those that all elements share. */
export type SourceMessages = Catalogue<typeof texts & typeof listedTexts & typeof sourceTexts>;

/** The messages of the view of sources by language. */
export const sourceMessagesOf = catalogues({ ...texts, ...listedTexts, ...sourceTexts });
