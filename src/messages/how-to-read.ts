import { catalogues, type Texts } from './catalogue.ts';

/** The explanation of the signs in the charts. */
export const howToReadTexts = {
  howToRead: ['How to read the charts', 'Как читать схемы', 'Сызбаларды қалай оқу керек'],
  readDay: ['Exact day: a sharp edge.', 'Точный день: чёткий край.', 'Нақты күн: айқын шет.'],
  readMonth: [
    'Month known, exact day unknown: soft edges, as wide as the month.',
    'Известен месяц, но не день: мягкие края шириной в месяц.',
    'Айы белгілі, күні белгісіз: ені бір айға тең жұмсақ шет.',
  ],
  readYear: [
    'Only the year (or a longer period) known: soft edges again, but thinner.',
    'Известен только год или более долгий срок: то же, но тоньше.',
    'Тек жылы не одан ұзақ мерзім белгілі: сол белгі, бірақ жіңішке.',
  ],
  readPeriod: [
    'A period: solid where it certainly lasted, hatched where it possibly did.',
    'Период: сплошная полоса – точно длился, штриховка – возможно.',
    'Кезең: тұтас жолақ – анық болған уақыты, штрих – ықтимал уақыты.',
  ],
  readOngoing: [
    'Still ongoing at the time of the source.',
    'Ещё продолжалось на дату источника.',
    'Дереккөз шыққан кезде жалғасып жатқан.',
  ],
  readWithin: [
    'Without a date: within the event that it is part of.',
    'Без даты: в пределах события, в которое входит.',
    'Күнсіз: өзі кіретін оқиғаның ішінде.',
  ],
  readUnknown: ['End unknown.', 'Конец неизвестен.', 'Соңы белгісіз.'],
  readCertain: [
    'Certain: true on that day, however the source’s dates are read.',
    'Точно: верно в этот день, как ни толковать даты источника.',
    'Анық: дереккөз күндерін қалай түсінсе де, сол күні дұрыс.',
  ],
  readPossible: [
    'Possible: may have been true on that day.',
    'Возможно: в этот день могло быть верно.',
    'Ықтимал: сол күні дұрыс болуы мүмкін.',
  ],
  readContested: [
    'Contested: conflicting claims, shown side by side.',
    'Спорно: противоречащие друг другу утверждения показаны рядом.',
    'Даулы: бір-біріне қайшы тұжырымдар қатар көрсетілген.',
  ],
  readReported: [
    'Reported statement: someone’s words as a source reports them, not an established fact.',
    'Переданное высказывание: чьи-то слова в передаче источника, а не установленный факт.',
    'Жеткізілген сөз: дереккөз жеткізген біреудің сөзі, анықталған дерек емес.',
  ],
  readPreferred: [
    'Preferred: shown first, with the reason.',
    'Предпочтительное: показано первым, причина указана.',
    'Таңдалған: бірінші көрсетіледі, себебі берілген.',
  ],
  readRejected: [
    'Rejected: still shown, with the reason.',
    'Отклонённое: остаётся на виду, причина указана.',
    'Қабылданбаған: көрсетіле береді, себебі берілген.',
  ],
  readStance: [
    'A passage supports (solid), mentions (dotted) or disputes (dashed) the claim.',
    'Отрывок подтверждает утверждение (сплошная линия), упоминает (точки) или оспаривает (штрихи).',
    'Үзінді тұжырымды растайды (тұтас сызық), атап өтеді (нүктелер) не оған дау айтады (үзік сызық).',
  ],
} as const satisfies Texts;

/** The messages of the explanation of signs by language. */
export const howToReadMessagesOf = catalogues(howToReadTexts);
