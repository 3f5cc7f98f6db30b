import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { changeTexts } from './changes.ts';
import { texts } from './messages.ts';

/** The network’s texts. */
export const networkTexts = {
  network: ['Network', 'Сеть', 'Желі'],
  networkBeforeAndAfter: [
    'Network before and after: {0}',
    'Сеть до и после: {0}',
    'Оқиғаға дейінгі және кейінгі желі: {0}',
  ],
  networkLabel: [
    'Network of people, organizations, posts and events',
    'Сеть людей, организаций, должностей и событий',
    'Тұлғалар, ұйымдар, лауазымдар мен оқиғалар желісі',
  ],
  networkCaption: [
    'All links, as they stood on {0}',
    'Все связи по состоянию на {0}',
    'Барлық байланыс, {0} күнгі күйі',
  ],
  certainAndPossible: ['{0} and {1}', '{0} и {1}', '{0} және {1}'],
  certainLinks: [
    { one: '{0} certain', other: '{0} certain' },
    { one: '{0} точная', few: '{0} точные', many: '{0} точных' },
    '{0} анық',
  ],
  possibleLinks: [
    { one: '{0} possible link', other: '{0} possible links' },
    { one: '{0} возможная связь', few: '{0} возможные связи', many: '{0} возможных связей' },
    '{0} ықтимал байланыс',
  ],
  linkCount: [
    { one: '{0} link', other: '{0} links' },
    { one: '{0} связь', few: '{0} связи', many: '{0} связей' },
    '{0} байланыс',
  ],
  linkCountBefore: [
    { one: '{0} link before', other: '{0} links before' },
    { one: 'до этого {0} связь', few: 'до этого {0} связи', many: 'до этого {0} связей' },
    'бұрын {0} байланыс',
  ],
  bestConnected: [
    { one: '{0} best connected', other: '{0} best connected' },
    {
      one: '{0} имя с наибольшим числом связей',
      few: '{0} имени с наибольшим числом связей',
      many: '{0} имён с наибольшим числом связей',
    },
    'байланысы ең көп {0} атау',
  ],
  namesShown: [
    { one: '{0} name shown', other: '{0} names shown' },
    { one: 'показано {0} имя', few: 'показаны {0} имени', many: 'показано {0} имён' },
    '{0} атау көрсетілген',
  ],
  moreNames: [
    { one: '{0} more to add', other: '{0} more to add' },
    { one: 'можно добавить ещё {0}', few: 'можно добавить ещё {0}', many: 'можно добавить ещё {0}' },
    'тағы {0} атау қосуға болады',
  ],
  shownAndMore: ['{0} · {1}', '{0} · {1}', '{0} · {1}'],
  readAsSentences: [
    'Read this comparison as sentences',
    'Читать это сравнение как текст',
    'Бұл салыстыруды мәтін түрінде оқу',
  ],
  networkTypes: ['What the network has', 'Что есть в сети', 'Желіде не бар'],
  connectionsOf: ['Connections: {0}', 'Связи: {0}', 'Байланыстары: {0}'],
  certain: ['certain', 'точно', 'анық'],
  possible: ['possible', 'возможно', 'ықтимал'],
  noLongerHolds: ['no longer holds', 'уже не действует', 'енді күшінде емес'],
  link: ['Link', 'Связь', 'Байланыс'],
  linkFrom: ['From', 'От кого', 'Кімнен'],
  linkTo: ['To', 'К кому', 'Кімге'],
  noLinks: [
    'There are no links on {0}. Choose another day, or add events.',
    'На этот день ({0}) связей нет. Выберите другой день или добавьте события.',
    'Бұл күні ({0}) байланыс жоқ. Басқа күнді таңдаңыз немесе оқиғаларды қосыңыз.',
  ],
  noLinksPublished: [
    'No links on {0} had been published by {1}. Pick a later date for “Published by”.',
    'К {1} не было опубликовано ни одной связи на {0}. Выберите более позднюю дату в поле «Опубликовано к».',
    '{0} күнгі бірде-бір байланыс {1} күніне дейін жарияланбаған. «Жарияланған» өрісінде кейінірек күнді таңдаңыз.',
  ],
  onlyMostLinked: [
    {
      one: 'Only the {0} name with the most links is shown.',
      other: 'Only the {0} names with the most links are shown. To see fewer, select a name, then “Show connections”.',
    },
    {
      one: 'Показано только {0} имя с наибольшим числом связей. Чтобы сузить выбор, выберите имя, затем «Показать связи».',
      few: 'Показаны только {0} имени с наибольшим числом связей. Чтобы сузить выбор, выберите имя, затем «Показать связи».',
      many: 'Показаны только {0} имён с наибольшим числом связей. Чтобы сузить выбор, выберите имя, затем «Показать связи».',
    },
    'Байланысы ең көп {0} атау ғана көрсетілген. Тарылту үшін атауды, сосын «Байланыстарын көрсету» дегенді таңдаңыз.',
  ],
  tooLargeToDraw: [
    'This browser cannot draw such a large network. The table lists every link.',
    'Этот браузер не может нарисовать такую большую сеть. Все связи есть в таблице.',
    'Бұл браузер мұндай үлкен желіні сыза алмайды. Барлық байланыс кестеде берілген.',
  ],
} as const satisfies Texts;

/** The network’s messages in one language, beside those that all elements share. */
export type NetworkMessages = Catalogue<typeof texts & typeof changeTexts & typeof networkTexts>;

/** The network’s messages by language. */
export const networkMessagesOf = catalogues({ ...texts, ...changeTexts, ...networkTexts });
