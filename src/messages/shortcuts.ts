import { catalogues, type Texts } from './catalogue.ts';

/** What each keyboard shortcut does. */
export const shortcutTexts = {
  useShortcuts: [
    'Use single-key shortcuts',
    'Использовать клавиши без Ctrl и Alt',
    'Ctrl мен Alt қажет емес пернелерді қолдану',
  ],
  keyboardShortcuts: ['Keyboard shortcuts', 'Сочетания клавиш', 'Пернелер тіркесімі'],
  key_search: ['Search', 'Поиск', 'Іздеу'],
  key_cursor: [
    'Select the date line. Then: arrows move a day, Shift + arrows a month, Page Up and Page Down a year, Home and End to either end',
    'Выбрать линию даты. Затем: стрелки – на день, Shift + стрелки – на месяц, Page Up и Page Down – на год, Home и End – в начало и в конец',
    'Күн сызығын таңдау. Одан кейін: көрсеткілер – бір күнге, Shift + көрсеткілер – бір айға, Page Up пен Page Down – бір жылға, Home мен End – басына және соңына',
  ],
  key_events: ['Previous or next event', 'Предыдущее или следующее событие', 'Алдыңғы не келесі оқиға'],
  key_zoom: ['Zoom in or out', 'Изменить масштаб', 'Масштабты өзгерту'],
  key_network: ['Go to the network', 'Перейти к сети', 'Желіге өту'],
  key_marks: ['Go to another mark', 'К другой отметке', 'Басқа белгіге өту'],
  key_open: ['Open, go back', 'Открыть, вернуться', 'Ашу, қайту'],
  key_evidence: ['Go to the evidence', 'Перейти к свидетельствам', 'Дәлелдерге өту'],
  key_compare: ['Turn the comparison on or off', 'Включить или выключить сравнение', 'Салыстыруды қосу не өшіру'],
  key_view: ['Switch between chart and table', 'Схема или таблица', 'Сызба не кесте'],
  key_cite: ['Copy the citation', 'Скопировать ссылку для цитирования', 'Дәйексөзді көшіру'],
  key_help: ['Show this list', 'Показать этот список', 'Осы тізімді көрсету'],
} as const satisfies Texts;

/** The messages of the list of shortcuts by language. */
export const shortcutMessagesOf = catalogues(shortcutTexts);
