import type { Texts } from './catalogue.ts';

/** What can become of a link between two days. */
export const changeTexts = {
  gained: ['Gained', 'Появились', 'Қосылғандар'],
  lost: ['Lost', 'Исчезли', 'Жойылғандар'],
  weakened: ['No longer certain', 'Уже не точно', 'Енді анық еместер'],
  mayHaveChanged: ['May have changed', 'Возможно, изменились', 'Өзгерген болуы мүмкін'],
  unchanged: ['Unchanged', 'Без изменений', 'Өзгермегендер'],
} as const satisfies Texts;
