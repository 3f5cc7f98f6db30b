import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { texts } from './messages.ts';
import { postTexts } from './posts.ts';

/** Texts of the cards of entities and sources, and of the results of votes. */
export const cardTexts = {
  datesGiven: ['Dates that sources give', 'Какие даты называют источники', 'Дереккөздер атаған күндер'],
  whoTookPart: ['Who took part', 'Кто участвовал', 'Кім қатысты'],
  whatLedToIt: ['What led to it', 'Что к этому привело', 'Бұған не себеп болды'],
  whatItLedTo: ['What it led to', 'К чему это привело', 'Бұл неге әкелді'],
  saidOfEvent: ['What others said of it', 'Что об этом говорили', 'Бұл туралы не айтылды'],
  saidOf: ['What was said of them', 'Что о них говорили', 'Олар туралы не айтылды'],
  ownWords: ['What they said', 'Что они говорили', 'Өздері не айтты'],
  tookPartIn: ['What they took part in', 'В чём участвовали', 'Неге қатысты'],
  postsHeld: ['Posts', 'Должности', 'Лауазымдары'],
  rulesChanged: ['Rules that it changed', 'Какие правила это изменило', 'Қай ережелерді өзгертті'],
  figures: ['Figures', 'Числа', 'Сандар'],
  names: ['Names', 'Названия', 'Атаулар'],
  connections: ['Connections', 'Связи', 'Байланыстары'],
  alsoSaid: ['Also in the sources', 'Ещё в источниках', 'Дереккөздерде тағы'],
  candidate: ['Candidate or answer', 'Кандидат или ответ', 'Үміткер не жауап'],
  share: ['Share', 'Доля', 'Үлесі'],
  voteCount: ['Votes', 'Голоса', 'Дауыс'],
  seatCount: ['Seats', 'Места', 'Орын'],
  otherSources: ['Other sources', 'Другие источники', 'Басқа дереккөздер'],
  seatNotStated: [
    'seat, how it was won is not stated',
    'место, как получено – не сказано',
    'орын, қалай алынғаны айтылмаған',
  ],
  seatContested: [
    'seat that sources give to different winners',
    'место, которое источники отдают разным победителям',
    'дереккөздер әр жеңімпазға жазған орын',
  ],
  heldUnder: ['Rules it was held under', 'По каким правилам прошли', 'Қандай ережемен өтті'],
  publisher: ['Publisher', 'Издатель', 'Жариялаған'],
  authors: ['Authors', 'Авторы', 'Авторлары'],
  copiedFrom: ['Copied from', 'Перепечатано из', 'Қайдан көшірілген'],
  webAddress: ['Web address', 'Адрес', 'Мекенжайы'],
  claimCount: ['Claims', 'Утверждения', 'Тұжырымдар'],
  whatContradictsIt: ['What contradicts it', 'Что этому противоречит', 'Неге қайшы келеді'],
} as const satisfies Texts;

/** The messages of cards in one language, beside those that all elements share. */
export type CardMessages = Catalogue<typeof texts & typeof postTexts & typeof cardTexts>;

/** The messages of cards by language. */
export const cardMessagesOf = catalogues({ ...texts, ...postTexts, ...cardTexts });
