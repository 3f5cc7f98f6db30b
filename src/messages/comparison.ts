import { catalogues, fill, type Catalogue, type Texts } from './catalogue.ts';
import { changeTexts } from './changes.ts';
import { isolated } from './isolation.ts';
import { texts } from './messages.ts';

/** Messages of the comparison of before and after an event. */
export const comparisonTexts = {
  comparison: ['Before and after', 'До и после', 'Бұрын және кейін'],
  beforeAndAfterEvent: ['Before and after an event', 'До и после события', 'Оқиғаға дейін және кейін'],
  eventsWithConsequences: ['Events with consequences', 'События с последствиями', 'Салдары бар оқиғалар'],
  otherEvents: ['Other events', 'Другие события', 'Басқа оқиғалар'],
  comparedDays: [
    'Compared: {0} and {1}, whatever day you view.',
    'Сравниваются {0} и {1}, какой бы день вы ни смотрели.',
    'Салыстырылған күндер: {0} және {1}, қай күнді қарасаңыз да.',
  ],
  changedHands: [
    { one: '{1}: {2} office changed hands', other: '{1}: {2} offices changed hands' },
    {
      one: '{1}: {2} должность сменила обладателя',
      few: '{1}: {2} должности сменили обладателя',
      many: '{1}: {2} должностей сменили обладателя',
    },
    '{1}: {2} лауазымның иесі ауысты',
  ],
  changedHandsAfter: [
    { one: 'After {1}, {2} office changed hands', other: 'After {1}, {2} offices changed hands' },
    {
      one: '{1}: {2} должность сменила обладателя',
      few: '{1}: {2} должности сменили обладателя',
      many: '{1}: {2} должностей сменили обладателя',
    },
    '{1}: {2} лауазымның иесі ауысты',
  ],
  noneChangedHands: [
    '{0}: no office certainly changed hands',
    '{0}: ни об одной должности не известно точно, что она сменила обладателя',
    '{0}: иесі анық ауысқан лауазым жоқ',
  ],
  numberWords: [
    'no one two three four five six seven eight nine ten',
    'ноль одна две три четыре пять шесть семь восемь девять десять',
    'нөл бір екі үш төрт бес алты жеті сегіз тоғыз он',
  ],
  because: ['because:', 'причина:', 'себебі:'],
  postsLeft: [
    { one: '{0} post was left', other: '{0} posts were left' },
    { one: '{0} должность оставлена', few: '{0} должности оставлены', many: '{0} должностей оставлено' },
    '{0} лауазым босады',
  ],
  noSuccessor: ['no successor is named', 'преемник не назван', 'орнына келген адам аталмаған'],
  postsFilled: [
    { one: '{0} post was filled', other: '{0} posts were filled' },
    { one: '{0} должность занята', few: '{0} должности заняты', many: '{0} должностей занято' },
    '{0} лауазымға адам келді',
  ],
  noPredecessor: [
    'who held it before is not said',
    'кто занимал её раньше, не сказано',
    'бұрын кім атқарғаны айтылмаған',
  ],
  postsMayHaveChanged: [
    { one: '{0} post may have changed hands', other: '{0} posts may have changed hands' },
    {
      one: '{0} должность, возможно, сменила обладателя',
      few: '{0} должности, возможно, сменили обладателя',
      many: '{0} должностей, возможно, сменили обладателя',
    },
    '{0} лауазымның иесі ауысуы мүмкін',
  ],
  notCertain: ['the sources leave a day open', 'источники не называют точного дня', 'дереккөздер нақты күнін айтпайды'],
  otherLinksChanged: [
    { one: '{0} other link changed', other: '{0} other links changed' },
    { one: 'изменилась ещё {0} связь', few: 'изменились ещё {0} связи', many: 'изменилось ещё {0} связей' },
    'тағы {0} байланыс өзгерді',
  ],
  sameAsNetwork: ['The same, as a network', 'То же в виде сети', 'Дәл осы – желі түрінде'],
  columnsLabel: [
    'Columns: who held the post before, the post, who held it after',
    'Столбцы: кто занимал должность до, должность, кто занимал после',
    'Бағандар: лауазымды бұрын атқарған, лауазым, кейін атқарған',
  ],
  holder: ['Holder', 'Кто занимал', 'Кім атқарған'],
  day: ['Day', 'День', 'Күні'],
  acting: ['acting', 'временно', 'уақытша'],
  noComparableEvents: [
    'No event of this data set has a date that a comparison can begin from. See the overview.',
    'В этом наборе данных нет событий с датой, от которой можно сравнивать. Откройте обзор.',
    'Бұл жинақта салыстыруды бастайтын күні бар оқиға жоқ. Шолуды ашыңыз.',
  ],
  chooseAnotherEvent: ['Choose another event', 'Выбрать другое событие', 'Басқа оқиғаны таңдау'],
  noSuchEvent: [
    'There is no event here to compare across. Choose another one.',
    'Здесь нет события для сравнения. Выберите другое.',
    'Мұнда салыстыратын оқиға жоқ. Басқасын таңдаңыз.',
  ],
  nothingChanged: [
    'The sources tell of no link that changed with it. Choose another event.',
    'Источники не называют ни одной связи, которая изменилась с этим событием. Выберите другое.',
    'Дереккөздер бұл оқиғамен өзгерген бірде-бір байланысты атамайды. Басқасын таңдаңыз.',
  ],
} as const satisfies Texts;

/** The messages of the comparison and those that all elements share. */
export type ComparisonMessages = Catalogue<typeof texts & typeof changeTexts & typeof comparisonTexts>;

/** The messages of the comparison by language. */
export const comparisonMessagesOf = catalogues({ ...texts, ...changeTexts, ...comparisonTexts });

/** How many posts certainly changed hands with an event, as a headline: "After Qantar, four offices changed hands". */
export function changedHandsHeadline(count: number, event: string, messages: ComparisonMessages): string {
  const name = isolated(event);
  if (count === 0) return fill(messages.noneChangedHands, name);
  const word = messages.numberWords.split(' ')[count] ?? String(count);
  // A name of one word needs no article within a sentence.
  return event.includes(' ') ? messages.changedHands(count, name, word) : messages.changedHandsAfter(count, name, word);
}
