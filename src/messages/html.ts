import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { texts } from './messages.ts';
import { postTexts } from './posts.ts';

/** Texts that only the server's own HTML has. */
export const htmlTexts = {
  lead: [
    'A timeline and a network of political reform. Every claim cites its passage in a source.',
    'Шкала времени и сеть политической реформы. К каждому утверждению указано место в источнике.',
    'Саяси реформаның уақыт шкаласы мен желісі. Әр тұжырымның дереккөздегі орны көрсетілген.',
  ],
  eventsCaption: ['Events, oldest first', 'События, начиная с самого раннего', 'Оқиғалар, ең ертесінен бастап'],
  queriesAndExports: [
    'Queries and exports: the GraphQL explorer',
    'Запросы и выгрузки: обозреватель GraphQL',
    'Сұраулар мен жүктеулер: GraphQL шолғышы',
  ],
  passages: ['Passages', 'Отрывки', 'Үзінділер'],
  openInGraph: [
    'Show on the timeline and in the network',
    'Показать на шкале времени и в сети',
    'Уақыт шкаласы мен желіде көрсету',
  ],
  noSuchId: ['Nothing found at this address', 'По этому адресу ничего нет', 'Бұл мекенжайда ештеңе жоқ'],
  noSuchDataset: [
    'There is no data set “{0}” here',
    'Набора данных «{0}» здесь нет',
    'Мұнда «{0}» деректер жинағы жоқ',
  ],
  datasetsThere: ['Data sets on this server:', 'Наборы данных на этом сервере:', 'Осы сервердегі деректер жинақтары:'],
  graphLoading: [
    'The graph is still loading. Reload the page in a moment.',
    'Граф ещё загружается. Обновите страницу чуть позже.',
    'Граф әлі жүктелуде. Сәл кейін бетті жаңартыңыз.',
  ],
} as const satisfies Texts;

/** What the server's HTML says in one language. */
export type HtmlMessages = Catalogue<typeof texts & typeof postTexts & typeof htmlTexts>;

/** The messages of the server's HTML by language. */
export const htmlMessagesOf = catalogues({ ...texts, ...postTexts, ...htmlTexts });
