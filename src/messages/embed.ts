import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { texts } from './messages.ts';

/** Messages of the embed builder. */
export const embedTexts = {
  embedTitle: ['Embed a part of this page', 'Вставить часть страницы', 'Беттің бір бөлігін енгізу'],
  embedLead: [
    'Choose what to show. The line to copy follows your choices.',
    'Выберите, что показать. Строка для копирования меняется вместе с выбором.',
    'Не көрсетілетінін таңдаңыз. Көшірілетін жол таңдауыңызға қарай өзгереді.',
  ],
  embedPart: ['Part', 'Часть', 'Бөлік'],
  part_timeline: ['Timeline', 'Шкала времени', 'Уақыт шкаласы'],
  part_network: ['Network', 'Сеть', 'Желі'],
  part_succession: ['Who held a post', 'Кто занимал должность', 'Лауазымды кім атқарды'],
  part_rules: ['Rules', 'Правила', 'Ережелер'],
  part_story: ['Story', 'История', 'Баян'],
  part_comparison: ['Before and after', 'До и после', 'Бұрын және кейін'],
  part_elections: ['Elections', 'Выборы', 'Сайлау'],
  part_conflicts: ['Conflicts', 'Противоречия', 'Қайшылықтар'],
  part_sources: ['Sources', 'Источники', 'Дереккөздер'],
  part_event: ['One event', 'Одно событие', 'Бір оқиға'],
  embedStory: ['Which story', 'Какая история', 'Қай баян'],
  embedPost: ['Which post', 'Какая должность', 'Қай лауазым'],
  embedEvent: ['Which event', 'Какое событие', 'Қай оқиға'],
  embedVote: ['Which vote', 'Какое голосование', 'Қай дауыс беру'],
  embedConflict: ['Which conflict', 'Какое противоречие', 'Қай қайшылық'],
  allOfThem: ['All, to choose from', 'Все, на выбор читателя', 'Бәрі, оқырман таңдайды'],
  embedLanes: ['Lanes', 'Дорожки', 'Жолақтар'],
  embedDay: ['Day', 'День', 'Күні'],
  embedTheme: ['Theme', 'Тема', 'Түсі'],
  themeOfReader: ['As the reader’s device', 'Как на устройстве читателя', 'Оқырман құрылғысындағыдай'],
  themeLight: ['Light', 'Светлая', 'Ашық'],
  themeDark: ['Dark', 'Тёмная', 'Қараңғы'],
  embedHeight: ['Height in pixels', 'Высота в пикселях', 'Биіктігі, пиксель'],
  preview: ['Preview', 'Предпросмотр', 'Алдын ала көрініс'],
  lineToCopy: ['Line to copy', 'Строка для копирования', 'Көшірілетін жол'],
  form_element: ['Element', 'Элемент', 'Элемент'],
  form_frame: ['Frame', 'Фрейм', 'Фрейм'],
  form_address: ['Address for oEmbed', 'Адрес для oEmbed', 'oEmbed мекенжайы'],
  onArticle: ['In an article', 'В статье', 'Мақалада'],
  onPhone: ['On a phone', 'На телефоне', 'Телефонда'],
  frameHelp: [
    'For sites that take frames only. What is inside scrolls where it is higher than the frame.',
    'Для сайтов, которые принимают только фреймы. Что выше фрейма, прокручивается внутри него.',
    'Тек фрейм қабылдайтын сайттарға. Фреймнен биік мазмұн ішінде айналдырылады.',
  ],
  addressHelp: [
    'For systems that know oEmbed: paste the address alone, and they make a frame of it.',
    'Для систем, которые знают oEmbed: вставьте один адрес, и они сделают из него фрейм.',
    'oEmbed білетін жүйелерге: мекенжайдың өзін ғана қойыңыз, олар одан фрейм жасайды.',
  ],
  copyLine: ['Copy', 'Копировать', 'Көшіру'],
  linkInside: [
    'The link inside is for readers without JavaScript. With “link”, elements share one view.',
    'Ссылка внутри – для читателей без JavaScript. Элементы с одинаковым «link» показывают одно и то же.',
    'Ішіндегі сілтеме – JavaScript қолданбайтын оқырмандарға. «link» мәні бірдей элементтер бір көріністі бөліседі.',
  ],
  embedHelp: ['Attributes, events and colours', 'Атрибуты, события и цвета', 'Атрибуттар, оқиғалар мен түстер'],
} as const satisfies Texts;

/** The messages of the embed builder and those that all elements share. */
export type EmbedMessages = Catalogue<typeof texts & typeof embedTexts>;

/** The messages of the embed builder by language. */
export const embedMessagesOf = catalogues({ ...texts, ...embedTexts });
