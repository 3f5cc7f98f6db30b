import type { Catalogue, Texts } from './catalogue.ts';
import { catalogues } from './catalogue.ts';
import { listedTexts } from './listed.ts';
import { texts } from './messages.ts';

/** Texts of the conflicts: claims that contradict each other, and claims that later sources correct. */
export const conflictTexts = {
  conflicts: ['Conflicts', 'Противоречия', 'Қайшылықтар'],
  conflictCount: [
    {
      one: '{0} point on which sources differ. All versions are shown.',
      other: '{0} points on which sources differ. All versions are shown.',
    },
    {
      one: '{0} вопрос, в котором источники расходятся. Показаны все версии.',
      few: '{0} вопроса, в которых источники расходятся. Показаны все версии.',
      many: '{0} вопросов, в которых источники расходятся. Показаны все версии.',
    },
    'Дереккөздер {0} мәселеде келіспейді. Барлық нұсқа көрсетілген.',
  ],
  noConflicts: [
    'The sources of this data set contradict each other nowhere.',
    'Источники этого набора данных нигде не противоречат друг другу.',
    'Бұл деректер жинағының дереккөздері еш жерде бір-біріне қайшы келмейді.',
  ],
  chooseConflict: ['Choose a conflict', 'Выберите противоречие', 'Қайшылықты таңдаңыз'],
  topicVotes: ['Votes', 'Голоса', 'Дауыстар'],
  topicSeats: ['Seats', 'Места', 'Орындар'],
  topicCounts: ['Counts', 'Количества', 'Сандық деректер'],
  topicDays: ['Days', 'Даты', 'Күндер'],
  topicPosts: ['Posts', 'Должности', 'Лауазымдар'],
  topicRules: ['Rules', 'Правила', 'Ережелер'],
  topicNames: ['Names', 'Названия', 'Атаулар'],
  topicStatements: ['Statements', 'Утверждения', 'Мәлімдемелер'],
  whyPreferred: ['Why one is preferred', 'Почему одно предпочтено', 'Неге біреуі таңдалған'],
  whyRejected: ['Why one is rejected', 'Почему одно отклонено', 'Неге біреуі қабылданбаған'],
  whyConflict: ['Why they conflict', 'В чём противоречие', 'Қайшылық неде'],
  noPreference: [
    'No version is preferred: the sources do not settle it.',
    'Ни одна версия не предпочтена: источники не дают ответа.',
    'Ешбір нұсқа таңдалмаған: дереккөздер нақты жауап бермейді.',
  ],
  correctedLaterQuestion: ['Corrected later?', 'Исправлено позже?', 'Кейін түзетілді ме?'],
  notCorrected: [
    'No correction is among the sources here.',
    'Среди источников исправления нет.',
    'Мұндағы дереккөздерде түзету жоқ.',
  ],
  supersededOn: ['superseded after {0}', 'актуально по {0}', '{0} дейін өзекті'],
  corrections: ['Corrected later', 'Исправлено позже', 'Кейін түзетілгендер'],
  correctionsLead: [
    'Later sources replaced these claims, or made them more precise. All stay, with the day on which each was published.',
    'Эти утверждения более поздние источники заменили или уточнили. Сохранены все, с днём публикации.',
    'Бұл тұжырымдарды кейінгі дереккөздер ауыстырды не нақтылады. Бәрі жарияланған күнімен сақталған.',
  ],
  showAllCorrections: [
    { one: 'Show {0} correction', other: 'Show all {0} corrections' },
    { one: 'Показать {0} исправление', few: 'Показать все {0} исправления', many: 'Показать все {0} исправлений' },
    '{0} түзетудің бәрін көрсету',
  ],
} as const satisfies Texts;

/** The messages of the conflicts in one language, beside those that all elements share. */
export type ConflictMessages = Catalogue<typeof texts & typeof listedTexts & typeof conflictTexts>;

/** The messages of the conflicts by language. */
export const conflictMessagesOf = catalogues({ ...texts, ...listedTexts, ...conflictTexts });
