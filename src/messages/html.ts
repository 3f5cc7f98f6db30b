import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { texts } from './messages.ts';

/** Texts of the server's own HTML; all others are the page's. Apart from those, since they need not reach a browser's program. */
export const htmlTexts = {
  lead: [
    'Timeline and network of electoral reform, every claim with its passage.',
    'Шкала времени и сеть избирательной реформы; у каждого утверждения есть место в источнике.',
    'Сайлау реформасының уақыт шкаласы мен желісі; әр тұжырымның дереккөздегі орны бар.',
  ],
  eventsCaption: ['Events, oldest first', 'События, от ранних', 'Оқиғалар, ертесінен'],
  date: ['Date', 'Дата', 'Күні'],
  allQueries: [
    'Queries, exports and more: the GraphQL explorer',
    'Запросы и выгрузки: GraphQL',
    'Сұраулар мен жүктеулер: GraphQL',
  ],
  about: ['About', 'О чём', 'Не туралы'],
  passages: ['Passages', 'Отрывки', 'Үзінділер'],
  openInGraph: ['Timeline and network', 'Шкала времени и сеть', 'Уақыт шкаласы мен желі'],
  noSuchId: ['There is nothing by this name.', 'Такого нет.', 'Мұндай жоқ.'],
  graphLoading: [
    'The graph is being loaded. Reload in a moment.',
    'Граф загружается. Обновите страницу чуть позже.',
    'Граф жүктелуде. Сәл кейін жаңартыңыз.',
  ],
} as const satisfies Texts;

/** What the server's HTML says in one language. */
export type HtmlMessages = Catalogue<typeof texts & typeof htmlTexts>;

/** The messages of the server's HTML by language. */
export const htmlMessagesOf = catalogues({ ...texts, ...htmlTexts });
