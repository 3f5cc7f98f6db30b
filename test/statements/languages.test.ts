import { describe, expect, test } from 'vitest';
import { wordCount } from '../../src/statements/word-count.ts';
import { checkFiles, linesOf } from '../dataset/written-set.ts';

const cited = 'citations: [passage/may]';

/** Labels in the three languages, none of which has a letter of another's script. */
const base = `
Dataset: { id: base, title: Base, licence: CC0-1.0, languages: [en, ru, kk] }
Source: { id: source/may, title: In May, published: 2020-05-10 }
Passage: { id: passage/may, source: source/may, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Role: { word: set the fire, labels: { en: set the fire, ru: поджигатель, kk: өртеуші } }
Predicate:
  - { word: followed, labels: { en: was followed by, ru: предшествовало, kk: артынан болған } }
  - { word: quotes, labels: { en: quotes, ru: цитирует, kk: сөзін келтіреді } }
Measure: { word: seats, labels: { en: seats, ru: места, kk: орындар } }
Unit: { word: people, labels: { en: people, ru: человек, kk: адам } }
Person:
  - { id: person/ann, labels: { en: Ann, ru: Анна, kk: Анна } }
  - { id: person/bob, labels: { en: Bob, ru: Боб, kk: Боб } }
Party: { id: party/river, labels: { en: River, ru: Река, kk: Өзен } }
Institution: { id: institution/house, labels: { en: House, ru: Палата, kk: Палата } }
Group: { id: group/all, labels: { en: All, ru: Все, kk: Бәрі } }
Place: { id: place/lorn, labels: { en: Lorn, ru: Лорн, kk: Лорн } }
Post: { id: post/clerk, labels: { en: Clerk, ru: Секретарь, kk: Хатшы } }
Rule: { id: rule/threshold, labels: { en: Threshold, ru: Порог, kk: Шек } }
Election: { id: event/vote, labels: { en: Elections, ru: Выборы, kk: Сайлау } }
Occurrence:
  - { id: event/march, kind: PROTEST, labels: { en: Protests, ru: Протесты, kk: Шеру } }
  - { id: event/talks, kind: OTHER, labels: { en: Talks, ru: Переговоры «А», kk: Келіссөз } }
`;
const baseLines = linesOf(base);

async function statements(claims: string): Promise<Record<string, string>> {
  const { dataset, lines } = await checkFiles({ 'base.jsonl': baseLines, 'x.yaml': claims });
  expect(lines).toEqual([]);
  return dataset!.claims.at(-1)!.statements;
}

const tenure = (rest: string) => `Tenure: { holder: person/ann, post: post/clerk, ${rest} ${cited} }`;
const tie = (rest: string) => `Tie: { ${rest}, ${cited} }`;
const dating = (rest: string) => `Dating: { event: event/talks, ${rest} ${cited} }`;
const result = (rest: string) => `Result: { event: event/vote, ${rest}, ${cited} }`;
const figure = (rest: string) => `Figure: { subject: party/river, measure: seats, amount: 12345.5, ${rest} ${cited} }`;

const cases: [claim: string, en: string, ru: string, kk: string][] = [
  [tenure(''), 'Ann held the post of Clerk.', 'Анна – должность «Секретарь».', 'Анна – лауазымы: «Хатшы».'],
  [
    tenure('acting: true, onBehalfOf: party/river,'),
    'Ann held the post of Clerk in an acting capacity on behalf of River.',
    'Анна – должность «Секретарь», временное исполнение обязанностей, от партии «Река».',
    'Анна – лауазымы: «Хатшы», міндетін уақытша атқарушы, партиясы: «Өзен».',
  ],
  [
    tenure('validity: { from: 2018-05, to: 2019-03-02, endState: ENDED },'),
    'Ann held the post of Clerk from May 2018 until 2 March 2019.',
    'Анна – должность «Секретарь», с мая 2018 года по 2 марта 2019 года.',
    'Анна – лауазымы: «Хатшы», 2018 ж. мамыр – 2019 ж. 2 наурыз.',
  ],
  [
    tenure('validity: { from: 2018~, to: "[..2019]", endState: ENDED },'),
    'Ann held the post of Clerk (beginning: about 2018) until 2019 or earlier.',
    'Анна – должность «Секретарь», начало: примерно 2018, конец: не позднее 2019 года.',
    'Анна – лауазымы: «Хатшы», басталуы: шамамен 2018, аяқталуы: 2019 немесе одан бұрын.',
  ],
  [
    tenure('validity: { from: "2018", endState: ONGOING },'),
    'Ann held the post of Clerk from 2018 (still so as of 10 May 2020).',
    'Анна – должность «Секретарь», с 2018 года, по состоянию на 10 мая 2020 года.',
    'Анна – лауазымы: «Хатшы», басталуы: 2018, 2020 ж. 10 мамыр жағдайы бойынша.',
  ],
  [
    tenure('validity: { to: "2019", endState: UNKNOWN },'),
    'Ann held the post of Clerk at least until 2019.',
    'Анна – должность «Секретарь», по меньшей мере по 2019 год.',
    'Анна – лауазымы: «Хатшы», ең ерте аяқталуы: 2019.',
  ],
  [
    tenure('validity: { to: 2019?, endState: UNKNOWN },'),
    'Ann held the post of Clerk at least (end: possibly 2019).',
    'Анна – должность «Секретарь», по меньшей мере конец: предположительно 2019.',
    'Анна – лауазымы: «Хатшы», ең ерте аяқталуы: мүмкін 2019.',
  ],
  [
    tenure('validity: { endState: ENDED },'),
    'Ann held the post of Clerk but no longer as of 10 May 2020.',
    'Анна – должность «Секретарь», закончилось не позднее 10 мая 2020 года.',
    'Анна – лауазымы: «Хатшы», аяқталуы: 2020 ж. 10 мамыр немесе одан бұрын.',
  ],
  [
    tenure('validity: { startedBy: event/talks, endState: ENDED, endedBy: event/march },'),
    'Ann held the post of Clerk from Talks until Protests.',
    'Анна – должность «Секретарь», начало: «Переговоры „А“», конец: «Протесты».',
    'Анна – лауазымы: «Хатшы», басталуы: «Келіссөз», аяқталуы: «Шеру».',
  ],
  [
    tenure('validity: { endState: IMPLIED, endedBy: event/march },'),
    'Ann held the post of Clerk until Protests, as the source implies.',
    'Анна – должность «Секретарь», конец (подразумевается): «Протесты».',
    'Анна – лауазымы: «Хатшы», аяқталуы (айтылғаннан шығады): «Шеру».',
  ],
  [
    tenure('validity: { endState: IMPLIED },'),
    'Ann held the post of Clerk but no longer as of 10 May 2020, as the source implies.',
    'Анна – должность «Секретарь», закончилось (подразумевается) не позднее 10 мая 2020 года.',
    'Анна – лауазымы: «Хатшы», аяқталуы (айтылғаннан шығады): 2020 ж. 10 мамыр немесе одан бұрын.',
  ],
  [
    `Tenure:\n  - { id: tenure/bob, holder: person/bob, post: post/clerk, ${cited} }\n  - { holder: person/ann, post: post/clerk, after: tenure/bob, ${cited} }`,
    'Ann held the post of Clerk after Bob.',
    'Анна – должность «Секретарь», после: Боб.',
    'Анна – лауазымы: «Хатшы», алдыңғысы: Боб.',
  ],
  [
    tenure('saidBy: [person/bob],'),
    'According to Bob, Ann held the post of Clerk.',
    'Автор утверждения – Боб: Анна – должность «Секретарь».',
    'Мәлімдеген – Боб: Анна – лауазымы: «Хатшы».',
  ],
  [
    tenure('saidBy: [person/bob, group/all, person/ann],'),
    'According to Bob, All and Ann, Ann held the post of Clerk.',
    'Авторы утверждения – Боб, Все и Анна: Анна – должность «Секретарь».',
    'Мәлімдеген – Боб, Бәрі және Анна: Анна – лауазымы: «Хатшы».',
  ],
  [
    `Participation: { actor: group/all, event: event/march, role: set the fire, ${cited} }`,
    'All took part in Protests (role: set the fire).',
    '«Все» – участие в событии «Протесты», роль: поджигатель.',
    '«Бәрі» – «Шеру» оқиғасына қатысушы, рөлі: өртеуші.',
  ],
  [
    tie('from: party/river, predicate: part of, to: institution/house'),
    'River formed part of House.',
    '«Река» – часть целого: «Палата».',
    '«Өзен» – «Палата» құрамында.',
  ],
  [
    tie('from: post/clerk, predicate: post of, to: institution/house'),
    'Clerk was a post of House.',
    'Должность «Секретарь» – в структуре: «Палата».',
    '«Хатшы» лауазымы – «Палата» құрылымында.',
  ],
  [
    tie('from: person/ann, predicate: member of, to: group/all'),
    'Ann belonged to All.',
    'Анна – в составе: «Все».',
    'Анна – «Бәрі» мүшесі.',
  ],
  [
    tie('from: event/march, predicate: held in, to: place/lorn'),
    'Protests took place in Lorn.',
    '«Протесты» – место проведения: Лорн.',
    '«Шеру» – өткен жері: Лорн.',
  ],
  [
    tie('from: event/vote, predicate: elects, to: institution/house'),
    'Elections served to elect House.',
    '«Выборы» – избирается: «Палата».',
    '«Сайлау» – сайланатыны: «Палата».',
  ],
  [
    tie(
      'from: event/talks, predicate: quotes, to: person/bob, validity: { startedBy: event/talks, endState: ONGOING }',
    ),
    'Talks quotes Bob as of 10 May 2020.',
    '«Переговоры „А“» – цитирует: Боб, по состоянию на 10 мая 2020 года.',
    '«Келіссөз» – сөзін келтіреді: Боб, 2020 ж. 10 мамыр жағдайы бойынша.',
  ],
  [
    dating('date: 2020-05-01,'),
    'Talks took place on 1 May 2020.',
    'Дата события «Переговоры „А“» – 1 мая 2020 года.',
    '«Келіссөз» оқиғасы – болған уақыты: 2020 ж. 1 мамыр.',
  ],
  [
    dating('date: 2020-05,'),
    'Talks took place in May 2020.',
    'Дата события «Переговоры „А“» – май 2020 года.',
    '«Келіссөз» оқиғасы – болған уақыты: 2020 ж. мамыр.',
  ],
  [
    dating('date: 2019-05/2020-02-03,'),
    'Talks lasted from May 2019 until 3 February 2020.',
    'Событие «Переговоры „А“» продолжалось с мая 2019 года по 3 февраля 2020 года.',
    '«Келіссөз» оқиғасы – мерзімі: 2019 ж. мамыр – 2020 ж. 3 ақпан.',
  ],
  [
    dating('date: 2019~/2020-02,'),
    'Talks lasted (beginning: about 2019) until February 2020.',
    'Событие «Переговоры „А“» – начало: примерно 2019, по февраль 2020 года.',
    '«Келіссөз» оқиғасы – басталуы: шамамен 2019, аяқталуы: 2020 ж. ақпан.',
  ],
  [
    dating('date: 2019-05/..,'),
    'Talks began in May 2019 and continued as of 10 May 2020.',
    'Событие «Переговоры „А“» – с мая 2019 года, по состоянию на 10 мая 2020 года продолжается.',
    '«Келіссөз» оқиғасы – басталуы: 2019 ж. мамыр, 2020 ж. 10 мамыр жағдайы бойынша жалғасуда.',
  ],
  [
    dating(''),
    'Talks continued as of 10 May 2020.',
    'Событие «Переговоры „А“» – по состоянию на 10 мая 2020 года продолжается.',
    '«Келіссөз» оқиғасы – 2020 ж. 10 мамыр жағдайы бойынша жалғасуда.',
  ],
  [
    `Influence: { cause: event/march, predicate: followed, effect: event/vote, ${cited} }`,
    'Elections followed Protests.',
    'За событием «Протесты» последовало событие «Выборы».',
    '«Шеру» оқиғасынан кейін «Сайлау» оқиғасы болды.',
  ],
  [
    `Influence: { cause: event/march, predicate: quotes, effect: event/vote, ${cited} }`,
    'Protests quotes Elections.',
    'Событие «Протесты» – цитирует: «Выборы».',
    '«Шеру» оқиғасы – сөзін келтіреді: «Сайлау».',
  ],
  [
    result('candidate: person/ann, elected: true, share: 81.5'),
    'Ann won Elections with 81.5 % of the vote.',
    '«Выборы»: Анна – победа, 81,5 % голосов.',
    '«Сайлау»: Анна – жеңіс, 81,5 % дауыс.',
  ],
  [
    result('candidate: party/river, elected: false, votes: 12, seats: 3'),
    'River received 12 votes and 3 seats in Elections and did not win.',
    '«Выборы»: «Река» – без победы, 12 голосов, 3 места.',
    '«Сайлау»: «Өзен» – жеңіссіз, 12 дауыс, 3 орын.',
  ],
  [
    result('option: "№ 1", share: 10'),
    '“№ 1” received 10 % of the vote in Elections.',
    '«Выборы»: «№ 1» – 10 % голосов.',
    '«Сайлау»: «№ 1» – 10 % дауыс.',
  ],
  [
    `RuleValue: { rule: rule/threshold, amount: 5, unit: people, ${cited} }`,
    'The rule “Threshold” stood at 5 people.',
    'Правило «Порог» – 5 человек.',
    '«Шек» ережесі – 5 адам.',
  ],
  [
    `RuleValue: { rule: rule/threshold, text: "№ 1", ${cited} }`,
    'The rule “Threshold” read “№ 1”.',
    'Правило «Порог» – «№ 1».',
    '«Шек» ережесі – «№ 1».',
  ],
  [
    figure('unit: people,'),
    'Seats for River came to 12,345.5 people.',
    '«Река» – места: 12 345,5 человек.',
    '«Өзен» – орындар: 12 345,5 адам.',
  ],
  [
    `Naming:\n  - { id: naming/one, subject: party/river, value: "№ 1", language: ru, ${cited} }\n  - { subject: party/river, value: "№ 2", language: ru, after: naming/one, ${cited} }`,
    'River bore the name “№ 2” after “№ 1”.',
    '«Река» – название: «№ 2», после: «№ 1».',
    '«Өзен» – атауы: «№ 2», алдыңғысы: «№ 1».',
  ],
];

describe('statements made in English, Russian and Kazakh', () => {
  test.each(cases)('%s', async (claim, en, ru, kk) => {
    const made = await statements(claim);
    // Numbers are grouped by blanks that do not break.
    expect({
      ...made,
      ru: made['ru']!.replace(/[\u00A0\u202F]/g, ' '),
      kk: made['kk']!.replace(/[\u00A0\u202F]/g, ' '),
    }).toEqual({ en, ru, kk });
  });

  test('have no English words where there are labels, and at most 30 words', () => {
    for (const [, en, ru, kk] of cases) {
      expect(`${ru}${kk}`).not.toMatch(/\p{Script=Latin}/u);
      for (const text of [en, ru, kk]) expect(wordCount(text)).toBeLessThanOrEqual(30);
    }
  });

  test('one that would be too long leaves out when the claim holds', async () => {
    const long = Array.from({ length: 22 }, () => 'Река').join(' ');
    const { dataset, lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml': `Party: { id: party/long, labels: { en: Long, ru: ${long}, kk: Ұзын } }
Tenure: { holder: person/ann, post: post/clerk, onBehalfOf: party/long, validity: { from: 2018-05, to: 2019-03-02, endState: ENDED }, ${cited} }`,
    });
    expect(lines).toEqual([]);
    const made = dataset!.claims.at(-1)!.statements;
    expect(made['ru']).toBe(`Анна – должность «Секретарь», от партии «${long}».`);
    expect(made['kk']).toContain('2018 ж. мамыр – 2019 ж. 2 наурыз');
  });

  test('have the era of years before 100', async () => {
    const scroll = (published: string) => `
Source: { id: source/scroll, title: Scroll, published: '${published}' }
Passage: { id: passage/scroll, source: source/scroll, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Tenure: { holder: person/ann, post: post/clerk, validity: { from: '-0044', endState: ONGOING }, citations: [passage/scroll] }`;
    expect(await statements(scroll('-0042'))).toEqual({
      en: 'Ann held the post of Clerk from 45 BC (still so as of 43 BC).',
      ru: 'Анна – должность «Секретарь», с 45 года до н. э., по состоянию на 43 год до н. э.',
      kk: 'Анна – лауазымы: «Хатшы», басталуы: б.з.д. 45, б.з.д. 43 жағдайы бойынша.',
    });
    expect((await statements(scroll('0014')))['ru']).toMatch(/, по состоянию на 14 год н\. э\.$/);
  });

  test('are made in the languages of the data set', async () => {
    const { dataset, lines } = await checkFiles({
      'base.yaml': base.replace('[en, ru, kk]', '[en, kk]').replace(/ ru: [^,]*,/g, ''),
      'x.yaml': tenure(''),
    });
    expect(lines).toEqual([]);
    expect(Object.keys(dataset!.claims.at(-1)!.statements).toSorted()).toEqual(['en', 'kk']);
  });
});
