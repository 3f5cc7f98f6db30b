import { catalogues, type Texts } from './catalogue.ts';
import { embedTexts } from './embed.ts';

/** What the server's own HTML says of embedding. */
const helpTexts = {
  partTimeline: [
    'Events and tenures in time',
    'События и должности во времени',
    'Уақыт бойынша оқиғалар мен лауазымдар',
  ],
  partNetwork: ['The network on a day', 'Сеть на выбранный день', 'Белгілі бір күнгі желі'],
  partEvidence: [
    'A claim or an entity with its sources',
    'Утверждение или объект с источниками',
    'Тұжырым не нысан және оның дереккөздері',
  ],
  partSuccession: ['Who held a post', 'Кто занимал должность', 'Лауазымды кім атқарды'],
  partRules: ['Rules before and after', 'Правила до и после', 'Ережелер: бұрын және кейін'],
  partStory: ['A story in steps', 'История по шагам', 'Қадам-қадаммен баян'],
  partComparison: ['What changed with an event', 'Что изменилось с событием', 'Оқиғамен бірге не өзгерді'],
  partElections: ['Votes with their results', 'Голосования и их итоги', 'Дауыс берулер мен нәтижелері'],
  partConflicts: ['Where sources disagree', 'Где источники расходятся', 'Дереккөздер қайшы келетін тұстар'],
  partSources: [
    'The sources, and what was known when',
    'Источники и что когда было известно',
    'Дереккөздер және қашан не белгілі болды',
  ],
  embedFrame: [
    'Sites that take frames only show an element by its address:',
    'Сайты, которые принимают только фреймы, показывают элемент по адресу:',
    'Тек фрейм қабылдайтын сайттар элементті мекенжайы бойынша көрсетеді:',
  ],
  embedByLine: [
    'One line of HTML shows a part of this page on any site.',
    'Одна строка HTML показывает часть этой страницы на любом сайте.',
    'HTML-дің бір жолы осы беттің бөлігін кез келген сайтта көрсетеді.',
  ],
  embedAddress: [
    'On another site, write the full address of this server in src, and replace each … by the rest of an id.',
    'На другом сайте укажите в src полный адрес этого сервера, а вместо … – остаток идентификатора.',
    'Басқа сайтта src мәніне осы сервердің толық мекенжайын, ал … орнына идентификатордың қалғанын жазыңыз.',
  ],
} as const satisfies Texts;

/** The messages of that HTML by language. */
export const embedHtmlMessagesOf = catalogues({ ...embedTexts, ...helpTexts });
