import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { texts } from './messages.ts';

/** Texts of the succession of posts and of the rules. */
export const postTexts = {
  succession: ['Who held which post', 'Кто какую должность занимал', 'Қай лауазымды кім атқарған'],
  post: ['Post', 'Должность', 'Лауазым'],
  holder: ['Holder', 'Кто занимал', 'Кім атқарған'],
  period: ['Period', 'Период', 'Кезең'],
  from: ['From', 'С', 'Басталуы'],
  to: ['To', 'По', 'Аяқталуы'],
  acting: ['acting', 'и. о.', 'м. а.'],
  vacancyBetween: ['Between {0} and {1}', 'Между: {0} – {1}', 'Арасы: {0} – {1}'],
  vacancyAfter: ['After {0}', 'После: {0}', 'Кейін: {0}'],
  vacantFor: [
    { one: 'Vacant for {1} day.', other: 'Vacant for {1} days.' },
    { one: 'Вакансия: {1} день.', few: 'Вакансия: {1} дня.', many: 'Вакансия: {1} дней.' },
    'Бос тұрған: {1} күн.',
  ],
  possiblyVacantFor: [
    { one: 'Possibly vacant, for {1} day.', other: 'Possibly vacant, for {1} days.' },
    { one: 'Возможна вакансия: {1} день.', few: 'Возможна вакансия: {1} дня.', many: 'Возможна вакансия: {1} дней.' },
    'Бос тұруы мүмкін: {1} күн.',
  ],
  vacancyUnknown: [
    'The sources do not say whether the post was vacant.',
    'В источниках не сказано, была ли должность вакантна.',
    'Лауазымның бос болған-болмағаны дереккөздерде айтылмаған.',
  ],
  successorUnknown: [
    'The sources do not say who followed.',
    'В источниках не сказано, кто был следующим.',
    'Одан кейін кім келгені дереккөздерде айтылмаған.',
  ],
  overlap: ['At the same time: {0}', 'Одновременно: {0}', 'Бір мезгілде: {0}'],
  noHolders: [
    'The sources name nobody who held this post. Choose another post.',
    'В источниках никто не назван на этой должности. Выберите другую.',
    'Дереккөздерде бұл лауазымды атқарған ешкім аталмаған. Басқа лауазымды таңдаңыз.',
  ],
  noPosts: [
    'This data set has no posts.',
    'В этом наборе данных нет должностей.',
    'Бұл деректер жинағында лауазым жоқ.',
  ],
  rules: ['Rules before and after', 'Правила до и после', 'Ережелердің бұрынғысы мен кейінгісі'],
  rule: ['Rule', 'Правило', 'Ереже'],
  ruleBefore: ['Before', 'До', 'Бұрын'],
  ruleAfter: ['After', 'После', 'Кейін'],
  tookEffect: ['Took effect', 'Вступило в силу', 'Күшіне енген'],
  withEvent: ['with “{0}”', 'с события «{0}»', '«{0}» оқиғасымен'],
  noRules: [
    'This data set has no rules that changed.',
    'В этом наборе данных нет изменённых правил.',
    'Бұл деректер жинағында өзгерген ереже жоқ.',
  ],
  replaced: ['replaced', 'заменено', 'ауыстырылған'],
} as const satisfies Texts;

/** The messages of posts and rules in one language, beside those that all elements share. */
export type PostMessages = Catalogue<typeof texts & typeof postTexts>;

/** The messages of posts and rules by language. */
export const postMessagesOf = catalogues({ ...texts, ...postTexts });
