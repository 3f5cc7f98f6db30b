import type { Texts } from './catalogue.ts';

/** Messages of the network. */
export const networkTexts = {
  network: ['Network', 'Сеть', 'Желі'],
  networkOf: ['Network before and after: {0}', 'Сеть до и после: {0}', 'Желі дейін және кейін: {0}'],
  networkLabel: [
    'Network of actors, posts and events',
    'Сеть участников, постов и событий',
    'Қатысушы, лауазым, оқиға желісі',
  ],
  networkCaption: [
    'Every tie, and whether it holds on {0}',
    'Все связи и действуют ли они на {0}',
    'Барлық байланыс және {0} күнгі күйі',
  ],
  tally: ['Ties: {0} certain · {1} possible', 'Связи: точно {0} · возможно {1}', 'Байланыс: анық {0} · мүмкін {1}'],
  ties: ['Ties', 'Связи', 'Байланыс'],
  tieCount: ['{0}: {1}', '{0}: {1}', '{0}: {1}'],
  before: ['Before', 'До', 'Дейін'],
  relCore: ['Offices and ties', 'Посты и связи', 'Лауазым мен байланыс'],
  relAll: ['Events too', 'И события', 'Оқиғалар да'],
  aroundOne: ['Around: {0}', 'Вокруг: {0}', 'Айналасы: {0}'],
  aroundIt: ['Network around it', 'Сеть вокруг', 'Айналасындағы желі'],
  aroundAll: ['Show all', 'Показать всё', 'Бәрін көрсету'],
  gained: ['Gained', 'Появились', 'Қосылды'],
  lost: ['Lost', 'Исчезли', 'Жойылды'],
  weakened: ['No longer certain', 'Больше не точно', 'Енді анық емес'],
  kept: ['Kept', 'Остались', 'Сақталды'],
  changed: ['Change', 'Изменение', 'Өзгеріс'],
  role: ['Role', 'Роль', 'Рөлі'],
  tieFrom: ['From', 'От', 'Кімнен'],
  tieTo: ['To', 'К', 'Кімге'],
  noTiesOn: [
    'No tie holds on this day: {0}. Choose another day, or “Events too”.',
    'В этот день связей нет: {0}. Выберите другой день или «И события».',
    'Бұл күні байланыс жоқ: {0}. Басқа күнді не «Оқиғалар да» таңдаңыз.',
  ],
  noTies: [
    'No tie on {0} was public by {1}. Move “known by” later.',
    'Ни одна связь на {0} не была известна к {1}. Сдвиньте «известно к» позже.',
    '{0} күнгі бірде-бір байланыс {1} дейін белгілі болмаған. «Белгілі болған» күнін кейінге жылжытыңыз.',
  ],
  truncated: [
    '{0} names with the most ties are shown. Narrow it: choose a name and “Network around it”.',
    'Показаны {0} имён с наибольшим числом связей. Сузьте: выберите имя и «Сеть вокруг».',
    'Байланысы ең көп {0} атау көрсетілген. Тарылту: атауды, сосын «Айналасындағы желі» таңдаңыз.',
  ],
  noWebGl: [
    'This browser draws no large networks; the table has all ties.',
    'Этот браузер не рисует большие сети; все связи в таблице.',
    'Бұл браузер үлкен желіні сызбайды; барлық байланыс кестеде.',
  ],
} as const satisfies Texts;
