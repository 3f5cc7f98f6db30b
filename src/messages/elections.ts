import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { cardTexts } from './cards.ts';
import { texts } from './messages.ts';
import { postTexts } from './posts.ts';

/** Texts of the view of elections. */
export const electionTexts = {
  electionsHeading: ['Elections', 'Выборы', 'Сайлаулар'],
  electionCount: [
    {
      one: '{0} vote, with results, turnout, rules and conflicts',
      other: '{0} votes, with results, turnout, rules and conflicts',
    },
    {
      one: '{0} голосование: итоги, явка, правила, противоречия',
      few: '{0} голосования: итоги, явка, правила, противоречия',
      many: '{0} голосований: итоги, явка, правила, противоречия',
    },
    '{0} дауыс беру: нәтижесі, қатысу деңгейі, ережелері, қайшылықтары',
  ],
  noElections: [
    'This data set has no elections.',
    'В этом наборе данных нет выборов.',
    'Бұл деректер жинағында сайлау жоқ.',
  ],
  chooseElection: ['Choose an election', 'Выберите выборы', 'Сайлауды таңдаңыз'],
  noResults: [
    'The sources give no results of this vote.',
    'Источники не приводят итогов этого голосования.',
    'Дереккөздерде бұл дауыс берудің нәтижесі жоқ.',
  ],
  allOnElection: ['All that the sources say', 'Всё, что говорят источники', 'Дереккөздер айтқанның бәрі'],
  conflictsHere: ['Where the sources differ', 'В чём источники расходятся', 'Дереккөздер неде келіспейді'],
  seeBothSides: ['See both sides', 'Обе версии', 'Екі нұсқасы'],
} as const satisfies Texts;

/** The messages of the view of elections in one language, beside those that all elements and cards share. */
export type ElectionMessages = Catalogue<typeof texts & typeof postTexts & typeof cardTexts & typeof electionTexts>;

/** The messages of the view of elections by language. */
export const electionMessagesOf = catalogues({ ...texts, ...postTexts, ...cardTexts, ...electionTexts });
