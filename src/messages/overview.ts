import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { texts } from './messages.ts';

/** Messages of the overview: what the data set is about, who says so, and its stories. */
export const overviewTexts = {
  pages: [
    { one: '{0} page', other: '{0} pages' },
    { one: '{0} страница', few: '{0} страницы', many: '{0} страниц' },
    '{0} бет',
  ],
  publishers: [
    { one: '{0} publisher', other: '{0} publishers' },
    { one: '{0} издатель', few: '{0} издателя', many: '{0} издателей' },
    '{0} жариялаушы',
  ],
  bySources: ['{0} by {1}, {2}: {3} and more.', '{0}, {1}, {2}: {3} и другие.', '{0}, {1}, {2}: {3} және басқалар.'],
  byAllSources: ['{0} by {1}, {2}: {3}.', '{0}, {1}, {2}: {3}.', '{0}, {1}, {2}: {3}.'],
  bothShown: [
    'Where they differ, both are shown.',
    'Где они расходятся, показано и то и другое.',
    'Айырмашылық болса, екеуі де көрсетілген.',
  ],
  story: ['Story', 'История', 'Баян'],
  steps: [{ one: '{0} step', other: '{0} steps' }, { one: '{0} шаг', few: '{0} шага', many: '{0} шагов' }, '{0} қадам'],
  startReading: ['Start reading', 'Читать', 'Оқу'],
  whoSaysSo: ['Who says so', 'Кто это говорит', 'Мұны кім айтады'],
  whoSaysSoHint: [
    'Share of claims, years of publication',
    'Доля утверждений, годы публикации',
    'Тұжырымдар үлесі, жарияланған жылдары',
  ],
  stories: ['Stories', 'Истории', 'Баяндар'],
  publisher: ['Publisher', 'Издатель', 'Жариялаушы'],
  years: ['Years', 'Годы', 'Жылдары'],
  shareOfClaims: ['Share of claims', 'Доля утверждений', 'Тұжырымдар үлесі'],
  noPublisher: ['No publisher named', 'Издатель не указан', 'Жариялаушысы көрсетілмеген'],
  morePublishers: [
    { one: '{0} more', other: '{0} more' },
    { one: 'Ещё {0}', few: 'Ещё {0}', many: 'Ещё {0}' },
    'Тағы {0}',
  ],
  disagreements: ['Where sources disagree', 'Где источники расходятся', 'Дереккөздер қай жерде қайшы келеді'],
  allConflicts: [
    { one: 'The only conflict', other: 'All {0} conflicts' },
    { one: 'Все расхождения: {0}', few: 'Все расхождения: {0}', many: 'Все расхождения: {0}' },
    'Барлық қайшылық: {0}',
  ],
  signDay: [
    'Hard edge: the sources give the day',
    'Чёткий край: источники называют день',
    'Айқын жиек: дереккөздерде күні бар',
  ],
  signMonth: [
    'Soft edge: some day in that month',
    'Размытый край: какой-то день месяца',
    'Бұлыңғыр жиек: сол айдың бір күні',
  ],
  signPeriod: [
    'Solid: certain. Hatched: possible',
    'Сплошное – точно, штриховка – возможно',
    'Тұтас – анық, штрихталған – мүмкін',
  ],
  signContested: [
    'Sources differ: open to see both',
    'Источники расходятся: откройте, чтобы увидеть',
    'Дереккөздер қайшы: екеуін көру үшін ашыңыз',
  ],
  howToRead: ['How to read', 'Как читать', 'Қалай оқу керек'],
} as const satisfies Texts;

/** The messages of the overview and those that all elements share. */
export type OverviewMessages = Catalogue<typeof texts & typeof overviewTexts>;

/** The messages of the overview by language. */
export const overviewMessagesOf = catalogues({ ...texts, ...overviewTexts });
