import { linesOf, checkFiles } from '../dataset/written-set.ts';
import { describe, expect, test } from 'vitest';
import { wordCount } from '../../src/statements/word-count.ts';
import { lorn } from './lorn.ts';

/** Claims of one kind with their sentences in English, Russian and Kazakh; blanks that do not break are written as others. */
type Table = readonly (readonly [claim: string, en: string, ru: string, kk: string])[];

const tables: Readonly<Record<string, Table>> = {
  Tenure: [
    [
      'holder: person/ann, post: post/speaker',
      'Ann Alder was Speaker of the House.',
      'Анна Ольхова – Председатель Палаты.',
      'Анна Ольхова Палата төрағасы болды.',
    ],
    [
      'holder: person/bob, post: post/clerk, acting: true, onBehalfOf: party/river',
      'Bob Birch was acting Clerk of the House on behalf of River.',
      'Борис Берёзов – секретарь Палаты (и. о.) от партии «Река».',
      'Борис Березов «Өзен» партиясы атынан Палата хатшысының міндетін уақытша атқарды.',
    ],
    [
      'holder: person/ann, post: post/deputy, onBehalfOf: party/hill',
      'Ann Alder was a Deputy of the House on behalf of the Hill Party.',
      'Анна Ольхова – депутат Палаты от Партии холмов.',
      'Анна Ольхова Қырат партиясы атынан Палата депутаты болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: 2018-05, to: 2019-03-02, endState: ENDED }',
      'Ann Alder was Speaker of the House from May 2018 until 2 March 2019.',
      'Анна Ольхова – Председатель Палаты с мая 2018 года по 2 марта 2019 года.',
      'Анна Ольхова 2018 жылдың мамырынан 2019 жылғы 2 наурызға дейін Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: 2019-03-02, to: 2019-03-19, endState: ENDED }',
      'Ann Alder was Speaker of the House from 2 to 19 March 2019.',
      'Анна Ольхова – Председатель Палаты со 2 по 19 марта 2019 года.',
      'Анна Ольхова 2019 жылғы 2 наурыздан 19 наурызға дейін Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: 2018~, to: "[..2019]", endState: ENDED }',
      'Ann Alder was Speaker of the House from about 2018 until 2019 at the latest.',
      'Анна Ольхова – Председатель Палаты примерно с 2018 года, самое позднее до 2019 года.',
      'Анна Ольхова шамамен 2018 жылдан ең кеші 2019 жылға дейін Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: "[..2018-03-05]", to: 2019?, endState: ENDED }',
      'Ann Alder was Speaker of the House from at least 5 March 2018 until possibly 2019.',
      'Анна Ольхова – Председатель Палаты как минимум с 5 марта 2018 года, предположительно по 2019 год.',
      'Анна Ольхова кемінде 2018 жылғы 5 наурыздан болжам бойынша 2019 жылға дейін Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: "[2018-03-05..2018-03-09]", to: "[2019-11..2020-01]", endState: ENDED }',
      'Ann Alder was Speaker of the House from some time between 5 and 9 March 2018 until some time between November 2019 and January 2020.',
      'Анна Ольхова – Председатель Палаты (начало – между 5 и 9 марта 2018 года; конец – между ноябрём 2019 года и январём 2020 года).',
      'Анна Ольхова Палата төрағасы болды (2018 жылғы 5–9 наурыз аралығында басталды; 2019 жылғы қараша – 2020 жылғы қаңтар аралығында аяқталды).',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: "[2017,2018]", to: "2019", endState: ENDED }',
      'Ann Alder was Speaker of the House (beginning: 2017 or 2018) until 2019.',
      'Анна Ольхова – Председатель Палаты по 2019 год (начало – 2017 или 2018).',
      'Анна Ольхова 2019 жылға дейін Палата төрағасы болды (басталуы – 2017 немесе 2018).',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: "2018", endState: ONGOING }',
      'Ann Alder was Speaker of the House from 2018 (still in office on 10 May 2020).',
      'Анна Ольхова – Председатель Палаты с 2018 года (на 10 мая 2020 года ещё в должности).',
      'Анна Ольхова 2018 жылдан бастап Палата төрағасы болды (2020 жылғы 10 мамырда әлі қызметте еді).',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: 2020-05-10, endState: ONGOING }',
      'Ann Alder was Speaker of the House from 10 May 2020.',
      'Анна Ольхова – Председатель Палаты с 10 мая 2020 года.',
      'Анна Ольхова 2020 жылғы 10 мамырдан бастап Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: "[..2020-05-10]", endState: ONGOING }',
      'Ann Alder was Speaker of the House as of 10 May 2020.',
      'Анна Ольхова – Председатель Палаты (данные на 10 мая 2020 года).',
      'Анна Ольхова 2020 жылғы 10 мамырда Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { endState: ONGOING }',
      'Ann Alder was Speaker of the House as of 10 May 2020.',
      'Анна Ольхова – Председатель Палаты (данные на 10 мая 2020 года).',
      'Анна Ольхова 2020 жылғы 10 мамырда Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { to: 2019-03, endState: UNKNOWN }',
      'Ann Alder was Speaker of the House until at least March 2019.',
      'Анна Ольхова – Председатель Палаты как минимум по март 2019 года.',
      'Анна Ольхова кемінде 2019 жылдың наурызына дейін Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { endState: ENDED }',
      'Ann Alder was Speaker of the House until no later than 10 May 2020.',
      'Анна Ольхова – Председатель Палаты самое позднее до 10 мая 2020 года.',
      'Анна Ольхова ең кеші 2020 жылғы 10 мамырға дейін Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { startedBy: event/resignation, endState: ENDED, endedBy: event/removal }',
      "Ann Alder was Speaker of the House from the resignation of Birch until Alder's removal.",
      'Анна Ольхова – Председатель Палаты с момента отставки Берёзова до отстранения Ольховой.',
      'Березов отставкаға кеткеннен бастап Ольхова босатылғанға дейін Палата төрағасы Анна Ольхова болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, validity: { from: 2018-05, endState: IMPLIED, endedBy: event/sunday }',
      'Ann Alder was Speaker of the House from May 2018 until Darksunday (as the source implies).',
      'Анна Ольхова – Председатель Палаты с мая 2018 года до Тёмного воскресенья (так следует из источника).',
      '2018 жылдың мамырынан бастап Қара жексенбіне дейін Палата төрағасы Анна Ольхова болды (дереккөзден осылай шығады).',
    ],
    [
      'holder: person/ann, post: post/speaker, after: tenure/bob, validity: { from: 2018-05, to: "2019", endState: ENDED }',
      'Ann Alder was Speaker of the House after Bob Birch, from May 2018 until 2019.',
      'Анна Ольхова – Председатель Палаты с мая 2018 года по 2019 год; предшественник – Борис Берёзов.',
      'Борис Березовтен кейін 2018 жылдың мамырынан 2019 жылға дейін Палата төрағасы Анна Ольхова болды.',
    ],
    [
      'holder: person/bob, post: post/speaker, after: tenure/bob, validity: { from: 2018-05 }',
      'Bob Birch was Speaker of the House from May 2018.',
      'Борис Берёзов – Председатель Палаты с мая 2018 года.',
      'Борис Березов 2018 жылдың мамырынан бастап Палата төрағасы болды.',
    ],
  ],
  Attribution: [
    [
      'holder: person/ann, post: post/speaker, saidBy: [person/bob]',
      'According to Bob Birch, Ann Alder was Speaker of the House.',
      'Анна Ольхова – Председатель Палаты, сообщает Борис Берёзов.',
      'Борис Березовтің айтуынша, Анна Ольхова Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, saidBy: [institution/commission]',
      'According to the Election Commission, Ann Alder was Speaker of the House.',
      'Анна Ольхова – Председатель Палаты, сообщает Избирательная комиссия.',
      'Сайлау комиссиясының мәліметінше, Анна Ольхова Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, saidBy: [organization/watch, group/students, person/bob]',
      'According to Vote Watch, students of Lorn and Bob Birch, Ann Alder was Speaker of the House.',
      'Анна Ольхова – Председатель Палаты, сообщают Vote Watch, студенты Лорна и Борис Берёзов.',
      'Vote Watch, Лорн студенттері және Борис Березовтің мәліметінше, Анна Ольхова Палата төрағасы болды.',
    ],
    [
      'holder: person/ann, post: post/speaker, saidBy: [group/students]',
      'According to students of Lorn, Ann Alder was Speaker of the House.',
      'Анна Ольхова – Председатель Палаты, сообщают студенты Лорна.',
      'Лорн студенттерінің мәліметінше, Анна Ольхова Палата төрағасы болды.',
    ],
  ],
  Participation: [
    [
      'actor: person/ann, event: event/vote, role: candidate',
      'Ann Alder was a candidate in the election to the House.',
      'Анна Ольхова – кандидат на выборах в Палату.',
      'Палата сайлауында Анна Ольхова кандидат болды.',
    ],
    [
      'actor: party/river, event: event/vote, role: candidate',
      'River was a candidate in the election to the House.',
      'Партия «Река» – кандидат на выборах в Палату.',
      'Палата сайлауында «Өзен» партиясы кандидат болды.',
    ],
    [
      'actor: group/students, event: event/protests, role: attackers',
      'Students of Lorn were attackers in the first protests in Lorn.',
      'Первые протесты в Лорне: нападавшие – студенты Лорна.',
      'Лорндағы алғашқы наразылықтарда Лорн студенттері шабуыл жасады.',
    ],
    [
      'actor: organization/watch, event: event/report, role: author',
      'Vote Watch was the author of the report of Vote Watch.',
      'Vote Watch – автор доклада Vote Watch.',
      'Vote Watch баяндамасының авторы – Vote Watch.',
    ],
    [
      'actor: institution/commission, event: event/calling, role: called the vote',
      'The Election Commission called the vote (Calling of the election).',
      'Назначение выборов: Избирательная комиссия назначила голосование.',
      'Сайлауды Сайлау комиссиясы тағайындады.',
    ],
    [
      'actor: person/dee, event: event/calling, role: called the vote',
      'Dee Elm called the vote (Calling of the election).',
      'Назначение выборов: Ди Эльм (роль – назначил голосование).',
      'Сайлауды Ди Эльм тағайындады.',
    ],
    [
      'actor: person/ann, event: event/removal, role: removed',
      "Ann Alder was removed from office (Alder's removal).",
      'Отстранение Ольховой: Анна Ольхова отстранена от должности.',
      'Анна Ольхова босатылды.',
    ],
    [
      'actor: person/bob, event: event/resignation, role: removed',
      'Bob Birch was removed from office (Resignation of Birch).',
      'Отставка Берёзова: Борис Берёзов отстранён от должности.',
      'Борис Березов отставкаға кетті.',
    ],
    [
      'actor: institution/house, event: event/removal, role: consented',
      "The House gave its consent (Alder's removal).",
      'Отстранение Ольховой: Палата дала согласие.',
      'Ольхованың босатылуына Палата келісім берді.',
    ],
    [
      'actor: person/bob, event: event/act, role: signed',
      'Bob Birch signed it (Election Act of May 2020).',
      'Закон о выборах от мая 2020 года: Борис Берёзов подписал.',
      '2020 жылғы мамырдағы сайлау туралы заңға Борис Березов қол қойды.',
    ],
    [
      'actor: person/bob, event: event/signing, role: signed',
      'Bob Birch signed it (Signing of the Election Act).',
      'Подписание закона о выборах: Борис Берёзов подписал.',
      'Сайлау туралы заңға Борис Березов қол қойды.',
    ],
    [
      'actor: person/bob, event: event/mourning, role: declared',
      'Bob Birch declared it (Day of mourning).',
      'День траура: Борис Берёзов объявил.',
      'Аза тұту күнін Борис Березов жариялады.',
    ],
    [
      'actor: institution/house, event: event/resignation, role: decided',
      'The House decided (Resignation of Birch).',
      'Отставка Берёзова: Палата приняла решение.',
      'Березовтың отставкаға кетуі туралы шешімді Палата қабылдады.',
    ],
    [
      'actor: institution/commission, event: event/vote, role: results',
      'The Election Commission announced the results in the election to the House.',
      'Выборы в Палату: Избирательная комиссия объявила итоги.',
      'Сайлау комиссиясы Палата сайлауының нәтижесін жариялады.',
    ],
    [
      'actor: person/ann, event: event/election-2019, role: candidate',
      'Ann Alder was a candidate in the election of Alder as Speaker in 2019.',
      'Избрание Ольховой председателем в 2019 году: кандидат – Анна Ольхова.',
      '2019 жылы Анна Ольхова Палата төрағасы болып сайланды.',
    ],
    [
      'actor: group/students, event: event/removal, role: attackers',
      "Students of Lorn were attackers in Alder's removal.",
      'Отстранение Ольховой: нападавшие – студенты Лорна.',
      'Ольхова босатылғанда Лорн студенттері шабуыл жасады.',
    ],
    [
      'actor: person/bob, event: event/renaming, role: candidate',
      'Bob Birch was a candidate in the renaming of River.',
      'Переименование партии «Река»: кандидат – Борис Берёзов.',
      '«Өзен» партиясы «Бұлақ» болып қайта аталғанда Борис Березов кандидат болды.',
    ],
    [
      'actor: person/oaks, event: event/resignation, role: removed',
      'Elias Oaks was removed from office (Resignation of Birch).',
      'Отставка Берёзова: Элиас Оукс (роль – отстранён от должности).',
      'Березов отставкаға кеткенде Элиас Оукс қызметінен босатылды.',
    ],
    [
      'actor: institution/commission, event: event/survey, role: pollster',
      'The Election Commission was a pollster in the survey of the Election Commission.',
      'Опрос избирательной комиссии: организатор опроса – Избирательная комиссия.',
      'Сайлау комиссиясы 2020 жылғы сауалнамасын жүргізді.',
    ],
    [
      'actor: person/bob, event: event/report, role: one who left',
      'Bob Birch was the one who left in the report of Vote Watch.',
      'Доклад Vote Watch: ушедший – Борис Берёзов.',
      'Vote Watch баяндамасы: қызметтен кеткен – Борис Березов.',
    ],
  ],
  Tie: [
    [
      'from: event/protests, predicate: part of, to: event/sunday',
      'The first protests in Lorn formed part of Darksunday.',
      'Первые протесты в Лорне прошли в ходе Тёмного воскресенья.',
      'Лорндағы алғашқы наразылықтар Қара жексенбінің бір бөлігі болды.',
    ],
    [
      'from: party/river, predicate: part of, to: group/students',
      'River formed part of students of Lorn.',
      'Партия «Река» – часть группы «Студенты Лорна».',
      '«Өзен» партиясы – Лорн студенттерінің бөлігі.',
    ],
    [
      'from: post/clerk, predicate: post of, to: institution/house',
      'Clerk of the House is a post in the House.',
      'Секретарь Палаты – должность в Палате.',
      'Палата хатшысы – Палатадағы лауазым.',
    ],
    [
      'from: person/ann, predicate: member of, to: party/river',
      'Ann Alder belonged to River.',
      'Анна Ольхова – член партии «Река».',
      'Анна Ольхова – «Өзен» партиясының мүшесі.',
    ],
    [
      'from: event/protests, predicate: held in, to: place/lorn',
      'The first protests in Lorn took place in Lorn.',
      'Первые протесты в Лорне прошли в Лорне.',
      'Лорндағы алғашқы наразылықтар Лорнда болды.',
    ],
    [
      'from: event/vote, predicate: held in, to: place/lorn',
      'The election to the House took place in Lorn.',
      'Выборы в Палату прошли в Лорне.',
      'Палата сайлауы Лорнда өтті.',
    ],
    [
      'from: event/vote, predicate: elects, to: institution/house',
      'The election to the House was held to elect the House.',
      'На выборах в Палату избиралась Палата.',
      'Палата сайлауында Палата сайланды.',
    ],
    [
      'from: event/vote, predicate: elects, to: post/speaker',
      'The election to the House was held to elect the Speaker of the House.',
      'На выборах в Палату избирался Председатель Палаты.',
      'Палата сайлауында Палата төрағасы сайланды.',
    ],
    [
      'from: event/act, predicate: changed, to: rule/threshold',
      'The Election Act of May 2020 changed the threshold for parties.',
      'Закон о выборах от мая 2020 года изменил правило «Порог для партий».',
      '2020 жылғы мамырдағы сайлау туралы заң «Партияларға арналған шек» ережесін өзгертті.',
    ],
    [
      'from: event/act, predicate: changed, to: rule/judges, validity: { startedBy: event/act, endedBy: event/act, endState: ENDED }',
      'The Election Act of May 2020 changed the rule on how judges are elected.',
      'Закон о выборах от мая 2020 года изменил правило «Порядок, в котором избирают судей».',
      '2020 жылғы мамырдағы сайлау туралы заң «Судьяларды сайлау тәртібі» ережесін өзгертті.',
    ],
    [
      'from: event/vote, predicate: first under, to: rule/threshold',
      'The election to the House was the first vote under the threshold for parties.',
      'Выборы в Палату – первое голосование по правилу «Порог для партий».',
      'Палата сайлауы – «Партияларға арналған шек» ережесі бойынша өткен алғашқы дауыс беру.',
    ],
    [
      'from: organization/watch, predicate: quotes, to: person/bob, validity: { endState: ONGOING }',
      'Vote Watch quotes Bob Birch (as of 10 May 2020).',
      'Vote Watch цитирует Бориса Берёзова (данные на 10 мая 2020 года).',
      'Vote Watch Борис Березовтің сөзін келтіреді (2020 жылғы 10 мамырдағы дерек).',
    ],
    [
      'from: person/bob, predicate: nephew of, to: person/ann',
      'Bob Birch is a nephew of Ann Alder.',
      'Борис Берёзов – племянник Анны Ольховой.',
      'Борис Березов – Анна Ольхованың жиені.',
    ],
    [
      'from: institution/house, predicate: closed since, to: event/sunday',
      'The House has been closed since Darksunday.',
      'Палата закрыта после Тёмного воскресенья.',
      'Палата Қара жексенбінен кейін жабылды.',
    ],
    [
      'from: post/clerk, predicate: post of, to: institution/house, validity: { to: 2020-05, endState: ENDED }',
      'Clerk of the House was a post in the House until May 2020.',
      'Секретарь Палаты – должность в Палате по май 2020 года.',
      'Палата хатшысы – Палатадағы лауазым (2020 жылдың мамырына дейін).',
    ],
    [
      'from: post/head, predicate: post of, to: party/river',
      'Head of River is a post in River.',
      'Глава партии «Река» – должность в партии «Река».',
      '«Өзен» партиясында төраға лауазымы бар.',
    ],
    [
      'from: event/vote, predicate: held in, to: place/vlad',
      'The election to the House took place in Vlada.',
      'Выборы в Палату прошли во Владе.',
      'Палата сайлауы Владада өтті.',
    ],
    [
      'from: event/trial, predicate: held in, to: place/osty',
      'The trial of Birch took place in Osty.',
      'Суд, на котором судили Берёзова, прошёл в Осты.',
      'Березовке қатысты сот Остыда өтті.',
    ],
  ],
  Dating: [
    [
      'event: event/vote, date: 2020-05-01',
      'The election to the House took place on 1 May 2020.',
      'Выборы в Палату прошли 1 мая 2020 года.',
      'Палата сайлауы 2020 жылғы 1 мамырда өтті.',
    ],
    [
      'event: event/charter, date: 2020-05',
      'The referendum on the charter took place in May 2020.',
      'Референдум о хартии прошёл в мае 2020 года.',
      'Хартия туралы референдум 2020 жылдың мамырында өтті.',
    ],
    [
      'event: event/resignation, date: "2019"',
      'Birch resigned in 2019.',
      'Отставка Берёзова состоялась в 2019 году.',
      'Березов 2019 жылы отставкаға кетті.',
    ],
    [
      'event: event/protests, date: 2020-05-01',
      'The first protests in Lorn took place on 1 May 2020.',
      'Первые протесты в Лорне прошли 1 мая 2020 года.',
      'Лорндағы алғашқы наразылықтар 2020 жылғы 1 мамырда болды.',
    ],
    [
      'event: event/protests, date: "[..2020-05-01]"',
      'The first protests in Lorn took place on 1 May 2020 or earlier.',
      'Первые протесты в Лорне прошли не позднее 1 мая 2020 года.',
      'Лорндағы алғашқы наразылықтар 2020 жылғы 1 мамырда немесе одан бұрын болды.',
    ],
    [
      'event: event/vote, date: "[2020-05-01..2020-05-04]"',
      'The election to the House took place between 1 and 4 May 2020.',
      'Выборы в Палату прошли между 1 и 4 мая 2020 года.',
      'Палата сайлауы 2020 жылғы 1–4 мамыр аралығында өтті.',
    ],
    [
      'event: event/removal, date: 2019~',
      "Alder's removal took place about 2019.",
      'Отстранение Ольховой состоялось примерно в 2019 году.',
      'Ольхова шамамен 2019 жылы босатылды.',
    ],
    [
      'event: event/act, date: 2020-05-05',
      'The Election Act of May 2020 dates from 5 May 2020.',
      'Закон о выборах от мая 2020 года датирован 5 мая 2020 года.',
      '2020 жылғы мамырдағы сайлау туралы заң – 2020 жылғы 5 мамыр.',
    ],
    [
      'event: event/report, date: 2020-05-05',
      'The report of Vote Watch was published on 5 May 2020.',
      'Доклад Vote Watch опубликован 5 мая 2020 года.',
      'Vote Watch баяндамасы 2020 жылғы 5 мамырда жарияланды.',
    ],
    [
      'event: event/speech, date: 2020-05-05',
      'The address to the people was given on 5 May 2020.',
      'Послание народу прозвучало 5 мая 2020 года.',
      'Халыққа жолдау 2020 жылғы 5 мамырда жасалды.',
    ],
    [
      'event: event/trial, date: 2020-02',
      'The trial of Birch took place in February 2020.',
      'Суд, на котором судили Берёзова, прошёл в феврале 2020 года.',
      'Березовке қатысты сот 2020 жылдың ақпанында өтті.',
    ],
    [
      'event: event/protests, date: 2019-05/2020-02-03',
      'The first protests in Lorn lasted from May 2019 until 3 February 2020.',
      'Первые протесты в Лорне проходили с мая 2019 года по 3 февраля 2020 года.',
      'Лорндағы алғашқы наразылықтар 2019 жылдың мамырынан 2020 жылғы 3 ақпанға дейін созылды.',
    ],
    [
      'event: event/protests, date: 2020-02-01/2020-02-03',
      'The first protests in Lorn lasted from 1 to 3 February 2020.',
      'Первые протесты в Лорне проходили с 1 по 3 февраля 2020 года.',
      'Лорндағы алғашқы наразылықтар 2020 жылғы 1 ақпаннан 3 ақпанға дейін созылды.',
    ],
    [
      'event: event/protests, date: 2019~/2020-02',
      'The first protests in Lorn lasted from about 2019 until February 2020.',
      'Первые протесты в Лорне проходили примерно с 2019 года по февраль 2020 года.',
      'Лорндағы алғашқы наразылықтар шамамен 2019 жылдан 2020 жылдың ақпанына дейін созылды.',
    ],
    [
      'event: event/protests, date: 2019-05/..',
      'The first protests in Lorn began in May 2019 and were still under way on 10 May 2020.',
      'Первые протесты в Лорне начались в мае 2019 года и на 10 мая 2020 года ещё продолжались.',
      'Лорндағы алғашқы наразылықтар 2019 жылдың мамырында басталып, 2020 жылғы 10 мамырда әлі жалғасып жатты.',
    ],
    [
      'event: event/protests, date: 2019-05/',
      'The first protests in Lorn began in May 2019.',
      'Первые протесты в Лорне начались в мае 2019 года.',
      'Лорндағы алғашқы наразылықтар 2019 жылдың мамырында басталды.',
    ],
    [
      'event: event/protests, date: /2019-05',
      'The first protests in Lorn lasted until May 2019.',
      'Первые протесты в Лорне завершились в мае 2019 года.',
      'Лорндағы алғашқы наразылықтар 2019 жылдың мамырында аяқталды.',
    ],
    [
      'event: event/trial',
      'The trial of Birch was under way on 10 May 2020.',
      'Суд, на котором судили Берёзова, на 10 мая 2020 года ещё продолжался.',
      'Березовке қатысты сот 2020 жылғы 10 мамырда жалғасып жатты.',
    ],
    [
      'event: event/signing, date: 2020-05-05',
      'The Election Act was signed on 5 May 2020.',
      'Подписание закона о выборах состоялось 5 мая 2020 года.',
      'Сайлау туралы заңға 2020 жылғы 5 мамырда қол қойылды.',
    ],
    [
      'event: event/renaming, date: "[..2019-05-05]"',
      'River was renamed on 5 May 2019 or earlier.',
      'Переименование партии «Река» состоялось не позднее 5 мая 2019 года.',
      '«Өзен» партиясы 2019 жылғы 5 мамырда немесе одан бұрын «Бұлақ» болып қайта аталды.',
    ],
    [
      'event: event/election-2019, date: 2019-05-05',
      'Alder was elected Speaker on 5 May 2019.',
      'Избрание Ольховой председателем состоялось 5 мая 2019 года.',
      'Ольхова 2019 жылғы 5 мамырда Палата төрағасы болып сайланды.',
    ],
    [
      'event: event/election-2019, date: 2019-05',
      'Alder was elected Speaker in May 2019.',
      'Избрание Ольховой председателем состоялось в мае 2019 года.',
      'Ольхова 2019 жылдың мамырында Палата төрағасы болып сайланды.',
    ],
    [
      'event: event/act, date: 2020-05-05/2020-05-07',
      'The Election Act of May 2020 lasted from 5 to 7 May 2020.',
      'Закон о выборах от мая 2020 года: с 5 по 7 мая 2020 года.',
      '2020 жылғы мамырдағы сайлау туралы заң 5 мамырдан 7 мамырға дейін созылды.',
    ],
    [
      'event: event/mourning, date: 2020-05-05',
      'The day of mourning was on 5 May 2020.',
      'День траура – 5 мая 2020 года.',
      'Аза тұту күні 2020 жылғы 5 мамырда өтті.',
    ],
    [
      'event: event/calling, date: 2020-05-05',
      'The election was called on 5 May 2020.',
      'Назначение выборов состоялось 5 мая 2020 года.',
      'Сайлау 2020 жылғы 5 мамырда тағайындалды.',
    ],
    [
      'event: event/decision, date: 2020-05-05',
      'The decision to count again was taken on 5 May 2020.',
      'Решение пересчитать голоса принято 5 мая 2020 года.',
      'Дауыстарды қайта санау туралы шешім 2020 жылғы 5 мамырда қабылданды.',
    ],
    [
      'event: event/in-force, date: 2020-05',
      'The Election Act came into force in May 2020.',
      'Вступление закона о выборах в силу произошло в мае 2020 года.',
      'Сайлау туралы заң 2020 жылдың мамырында күшіне енді.',
    ],
    [
      'event: event/poll, date: 2020-05-05',
      'The exit poll of Vote Watch was conducted on 5 May 2020.',
      'Экзитпол Vote Watch проведён 5 мая 2020 года.',
      'Vote Watch экзит-полы 2020 жылғы 5 мамырда жүргізілді.',
    ],
    [
      'event: event/appointment, date: 2020-05-05',
      'Oaks was appointed clerk on 5 May 2020.',
      'Назначение Оукса секретарём состоялось 5 мая 2020 года.',
      'Оукс 2020 жылғы 5 мамырда хатшы болып тағайындалды.',
    ],
    [
      'event: event/appointment, date: 2021-05-05',
      'Oaks was appointed clerk in 2020 on 5 May 2021.',
      'Назначение Оукса секретарём в 2020 году состоялось 5 мая 2021 года.',
      '2020 жылы Оукс 2021 жылғы 5 мамырда хатшы болып тағайындалды.',
    ],
    [
      'event: event/emergency, date: 2020-05-05/2020-05-19',
      'The state of emergency of May 2020 lasted from 5 to 19 May 2020.',
      'Чрезвычайное положение действовало с 5 по 19 мая 2020 года.',
      '2020 жылғы мамырдағы төтенше жағдай 5 мамырдан 19 мамырға дейін созылды.',
    ],
    [
      'event: event/emergency, date: 2020-03-05/2020-03-19',
      'The state of emergency of May 2020 lasted from 5 to 19 March 2020.',
      'Чрезвычайное положение в мае 2020 года действовало с 5 по 19 марта 2020 года.',
      '2020 жылғы мамырдағы төтенше жағдай 5 наурыздан 19 наурызға дейін созылды.',
    ],
    [
      'event: event/departure, date: 2020-05',
      'Alder left Vote Watch in May 2020.',
      'Уход Ольховой из Vote Watch состоялся в мае 2020 года.',
      'Ольхова 2020 жылдың мамырында Vote Watch ұйымынан кетті.',
    ],
    [
      'event: event/dismissals, date: 2020-05-05',
      'Two clerks were dismissed on 5 May 2020.',
      'Увольнение двух секретарей состоялось 5 мая 2020 года.',
      'Екі хатшы 2020 жылғы 5 мамырда босатылды.',
    ],
    [
      'event: event/protests, date: 2020-05-02/..',
      'The first protests in Lorn began on 2 May 2020 and were still under way on 10 May 2020.',
      'Первые протесты в Лорне начались 2 мая 2020 года и на 10 мая 2020 года ещё продолжались.',
      'Лорндағы алғашқы наразылықтар 2020 жылғы 2 мамырда басталып, 10 мамырда әлі жалғасып жатты.',
    ],
  ],
  Influence: [
    [
      'cause: event/resignation, predicate: followed, effect: event/vote',
      'The election to the House followed the resignation of Birch.',
      'После отставки Берёзова последовали выборы в Палату.',
      'Березов отставкаға кеткеннен кейін Палата сайлауы өтті.',
    ],
    [
      'cause: event/sunday, predicate: led to, effect: event/resignation',
      'Darksunday led to the resignation of Birch.',
      'Тёмное воскресенье привело к событию «Отставка Берёзова».',
      'Қара жексенбі Березовтың отставкаға кетуіне әкелді.',
    ],
    [
      'cause: event/removal, predicate: followed, effect: event/resignation',
      "The resignation of Birch followed Alder's removal.",
      'После отстранения Ольховой последовала отставка Берёзова.',
      'Ольхова босатылғаннан кейін Березов отставкаға кетті.',
    ],
    [
      'cause: event/protests, predicate: then, effect: event/resignation',
      'The first protests in Lorn was followed by the resignation of Birch.',
      'Первые протесты в Лорне – за этим последовало: Отставка Берёзова.',
      'Лорндағы алғашқы наразылықтардан кейін Березовтың отставкаға кетуі болды.',
    ],
  ],
  Result: [
    [
      'event: event/vote, candidate: party/river, share: 53.9, seats: 40',
      'River received 53.9 % of the vote and 40 seats in the election to the House.',
      'На выборах в Палату партия «Река» получила 53,9 % голосов и 40 мест.',
      'Палата сайлауында «Өзен» партиясы 53,9% дауыс және 40 орын алды.',
    ],
    [
      'event: event/vote, candidate: person/ann, elected: true, votes: 12345, share: 81.5',
      'Ann Alder won the election to the House with 12,345 votes (81.5 %).',
      'На выборах в Палату Анна Ольхова победила, получив 12 345 голосов (81,5 %).',
      'Палата сайлауында Анна Ольхова 12 345 дауыс (81,5%) алып, жеңіске жетті.',
    ],
    [
      'event: event/vote, candidate: person/dee, votes: 21',
      'Dee Elm received 21 votes in the election to the House.',
      'На выборах в Палату у кандидата Ди Эльм – 21 голос.',
      'Палата сайлауында Ди Эльм 21 дауыс алды.',
    ],
    [
      'event: event/vote, candidate: person/bob, elected: false, votes: 12, seats: 3',
      'Bob Birch received 12 votes and 3 seats in the election to the House but did not win.',
      'На выборах в Палату Борис Берёзов получил 12 голосов и 3 места, но не победил.',
      'Палата сайлауында Борис Березов 12 дауыс және 3 орын алып, жеңіске жетпеді.',
    ],
    [
      'event: event/vote, candidate: person/ann, elected: false',
      'Ann Alder did not win the election to the House.',
      'На выборах в Палату Анна Ольхова не победила.',
      'Палата сайлауында Анна Ольхова жеңіске жетпеді.',
    ],
    [
      'event: event/vote, candidate: person/ann, elected: true',
      'Ann Alder won the election to the House.',
      'На выборах в Палату Анна Ольхова победила.',
      'Палата сайлауында Анна Ольхова жеңіске жетті.',
    ],
    [
      'event: event/charter, option: "№ 1", share: 10',
      'The option “№ 1” received 10 % of the vote in the referendum on the charter.',
      'На референдуме о хартии вариант «№ 1» получил 10 % голосов.',
      'Хартия туралы референдумда «№ 1» нұсқасы 10% дауыс алды.',
    ],
    [
      'event: event/deputies, candidate: person/ann, elected: true, votes: 21',
      'Ann Alder was elected with 21 votes in the election of deputies by the students.',
      'На выборах депутатов студентами Анна Ольхова избрана, получив 21 голос.',
      'Депутаттар сайлауында Анна Ольхова 21 дауыс алып, жеңіске жетті.',
    ],
    [
      'event: event/vote, candidate: party/river, seats: 3',
      'River won 3 seats in the election to the House.',
      'На выборах в Палату партия «Река» получила 3 места.',
      'Палата сайлауында «Өзен» партиясы 3 орын алды.',
    ],
  ],
  RuleValue: [
    [
      'rule: rule/threshold, amount: 5, unit: percent, validity: { from: 2018-05, endState: ONGOING }',
      'The threshold for parties was 5 per cent from May 2018 (still in force on 10 May 2020).',
      'Порог для партий составлял 5 % с мая 2018 года (на 10 мая 2020 года ещё в силе).',
      'Партияларға арналған шек 2018 жылдың мамырынан бастап 5% болды (2020 жылғы 10 мамырда әлі күшінде еді).',
    ],
    [
      'rule: rule/seats, amount: 41, unit: seats, validity: { to: 2019-03-19, endState: ENDED }',
      'The number of seats in the House was 41 until 19 March 2019.',
      'Число мест в Палате составляло 41 по 19 марта 2019 года.',
      'Палатадағы орын саны 2019 жылғы 19 наурызға дейін 41 болды.',
    ],
    [
      'rule: rule/term, amount: 1, unit: years',
      'The term of the Speaker was 1 year.',
      'Срок полномочий председателя – 1 год.',
      'Төрағаның өкілеттік мерзімі 1 жыл болды.',
    ],
    [
      'rule: rule/term, amount: 25, unit: years, validity: { startedBy: event/act, endState: ONGOING }',
      'The term of the Speaker was 25 years from the Election Act of May 2020 (still in force on 10 May 2020).',
      'Срок полномочий председателя составлял 25 лет с момента закона о выборах от мая 2020 года (на 10 мая 2020 года ещё в силе).',
      '2020 жылғы мамырдағы сайлау туралы заңнан бастап төрағаның өкілеттік мерзімі 25 жыл болды (2020 жылғы 10 мамырда әлі күшінде еді).',
    ],
    [
      'rule: rule/judges, text: "№ 1"',
      'How judges are elected: “№ 1”.',
      'Порядок, в котором избирают судей: «№ 1».',
      'Судьяларды сайлау тәртібі: «№ 1».',
    ],
    [
      'rule: rule/age, amount: 25, unit: years, validity: { to: 2019-05, endState: ENDED }',
      'The minimum age of judges was 25 years until May 2019.',
      'Минимальный возраст судей составлял 25 лет по май 2019 года.',
      'Судьялардың ең төменгі жасы 2019 жылдың мамырына дейін 25 жас болды.',
    ],
    [
      'rule: rule/seats, amount: 98, unit: seats, validity: { startedBy: event/signing, endState: ONGOING }',
      'The number of seats in the House was 98 from the signing of the Election Act (still in force on 10 May 2020).',
      'Число мест в Палате составляло 98 с момента подписания закона о выборах (на 10 мая 2020 года ещё в силе).',
      'Сайлау туралы заңға қол қойылғаннан бастап палатадағы орын саны 98 болды (2020 жылғы 10 мамырда әлі күшінде еді).',
    ],
  ],
  Figure: [
    [
      'subject: event/vote, measure: candidates, amount: 7',
      'There were 7 candidates in the election to the House.',
      'Выборы в Палату: кандидаты – 7.',
      'Палата сайлауында кандидаттар саны 7 болды.',
    ],
    [
      'subject: event/vote, measure: turnout, amount: 54.19, unit: percent',
      'Turnout in the election to the House was 54.19 per cent.',
      'На выборах в Палату явка составила 54,19 %.',
      'Палата сайлауында сайлаушылардың қатысуы 54,19% болды.',
    ],
    [
      'subject: event/sunday, measure: deaths in lorn, amount: 2, unit: people',
      'There were 2 deaths in Lorn during Darksunday.',
      'Тёмное воскресенье: погибшие в Лорне – 2 человека.',
      'Қара жексенбі кезінде Лорнда қаза тапқандар саны 2 болды.',
    ],
    [
      'subject: event/protests, measure: people convicted, amount: 7, unit: people',
      'There were 7 people convicted in connection with the first protests in Lorn.',
      'После первых протестов в Лорне число осуждённых составило 7.',
      'Лорндағы алғашқы наразылықтарға байланысты сотталғандар саны 7 болды.',
    ],
    [
      'subject: institution/house, measure: women, amount: 12345, validity: { from: 2018-05 }',
      'The House had 12,345 women in the chamber from May 2018.',
      'Палата: женщины в палате – 12 345 с мая 2018 года.',
      'Палатада 2018 жылдың мамырынан бастап палатадағы әйелдер саны 12 345 болды.',
    ],
    [
      'subject: institution/house, measure: share of women, amount: 27.5, unit: percent, validity: { endState: ONGOING }',
      'The share of women in the House was 27.5 per cent as of 10 May 2020.',
      'В Палате доля женщин составляла 27,5 % (данные на 10 мая 2020 года).',
      'Палатада 2020 жылғы 10 мамырда әйелдердің үлесі 27,5% болды.',
    ],
    [
      'subject: event/calling, measure: candidates, amount: 21',
      'The calling of the election: 21 candidates.',
      'Назначение выборов: кандидаты – 21.',
      'Сайлау тағайындалғанда кандидаттар саны 21 болды.',
    ],
    [
      'subject: party/river, measure: candidates, amount: 7',
      'River had 7 candidates.',
      'Партия «Река»: кандидаты – 7.',
      '«Өзен» партиясының кандидаттарының саны 7 болды.',
    ],
    [
      'subject: event/removal, measure: candidates, amount: 7',
      "Alder's removal: 7 candidates.",
      'Отстранение Ольховой: кандидаты – 7.',
      'Ольхова босатылғанда кандидаттар саны 7 болды.',
    ],
    [
      'subject: event/vote, measure: voters, amount: 12345, unit: people',
      '12,345 voters took part in the election to the House.',
      'На выборах в Палату число проголосовавших составило 12 345.',
      'Палата сайлауында дауыс бергендер саны 12 345 болды.',
    ],
    [
      'subject: event/protests, measure: deaths in lorn, amount: 1, unit: people',
      'There was 1 death in Lorn during the first protests in Lorn.',
      'Первые протесты в Лорне: погибшие в Лорне – 1 человек.',
      'Лорндағы алғашқы наразылықтар кезінде Лорнда қаза тапқандар саны 1 болды.',
    ],
  ],
  Naming: [
    [
      'subject: party/river, value: "№ 2", language: ru, after: naming/one, validity: { from: 2018-05 }',
      'River was called “№ 2” in Russian (previously “№ 1”) from May 2018.',
      'Партия «Река» называлась «№ 2» с мая 2018 года; прежнее название – «№ 1».',
      '«Өзен» партиясы 2018 жылдың мамырынан бастап бұрынғы «№ 1» атауының орнына «№ 2» деп аталды.',
    ],
    [
      'subject: place/lorn, value: "№ 1", language: ru, validity: { to: 2019-03-19, endState: ENDED }',
      'Lorn was called “№ 1” in Russian until 19 March 2019.',
      'Лорн назывался «№ 1» по 19 марта 2019 года.',
      'Лорн 2019 жылғы 19 наурызға дейін «№ 1» деп аталды.',
    ],
    [
      'subject: group/students, value: "№ 1", language: ru, validity: { endState: ONGOING }',
      'Students of Lorn were called “№ 1” in Russian as of 10 May 2020.',
      'Студенты Лорна назывались «№ 1» (данные на 10 мая 2020 года).',
      'Лорн студенттері 2020 жылғы 10 мамырда «№ 1» деп аталды.',
    ],
    [
      'subject: party/river, value: Bulaq, language: en, validity: { startedBy: event/renaming, endState: ONGOING }',
      'River was called “Bulaq” from the renaming of River (still so on 10 May 2020).',
      'Партия «Река» называлась по-английски «Bulaq» с момента переименования партии «Река» (данные на 10 мая 2020 года).',
      '«Өзен» партиясы «Бұлақ» болып қайта аталғаннан бастап «Bulaq» деп аталды (2020 жылғы 10 мамырдағы дерек).',
    ],
  ],
  Recommendation: [
    [
      'author: organization/watch, addressee: institution/house, subject: rule/threshold, outcome: MOSTLY, carriedOutBy: [event/charter]',
      'Vote Watch made a recommendation to the House on the threshold for parties; it was mostly carried out by the referendum on the charter.',
      'Vote Watch: рекомендация по теме «Порог для партий», адресат – Палата; выполнена в основном («Референдум о хартии»).',
      'Vote Watch Палатаға «Партияларға арналған шек» бойынша ұсыныс берді; ол негізінен орындалды («Хартия туралы референдум»).',
    ],
    [
      'author: person/ann, subject: event/vote, validity: { from: 2018-05 }',
      'Ann Alder made a recommendation on the election to the House from May 2018.',
      'Анна Ольхова: рекомендация по теме «Выборы в Палату» с мая 2018 года.',
      'Анна Ольхова 2018 жылдың мамырынан бастап «Палата сайлауы» бойынша ұсыныс берді.',
    ],
    [
      'author: person/ann, subject: event/vote, outcome: NOT',
      'Ann Alder made a recommendation on the election to the House; it was not carried out.',
      'Анна Ольхова: рекомендация по теме «Выборы в Палату»; не выполнена.',
      'Анна Ольхова «Палата сайлауы» бойынша ұсыныс берді; ол орындалмады.',
    ],
  ],
};

/** Claims that others of the tables come after. */
const earlier = `
Tenure: { id: tenure/bob, holder: person/bob, post: post/speaker, acting: true, citations: [passage/may] }
Naming: { id: naming/one, subject: party/river, value: "№ 1", language: ru, citations: [passage/may] }
`;
const files = { 'base.jsonl': linesOf(lorn), 'earlier.yaml': earlier };

describe.each(Object.entries(tables))('%s', (title, table) => {
  const kind = title === 'Attribution' ? 'Tenure' : title;

  test.each(table)('%s', async (fields, en, ru, kk) => {
    const claim = `${kind}: { ${fields}, citations: [passage/may] }`;
    const { dataset, lines } = await checkFiles({ ...files, 'x.yaml': claim });
    expect(lines).toEqual([]);
    const made = dataset!.claims.at(-1)!.statements;
    const breaking = (text = '') => text.replace(/[\u00A0\u202F]/g, ' ');
    expect({ en: made['en'], ru: breaking(made['ru']), kk: breaking(made['kk']) }).toEqual({ en, ru, kk });
  });

  test('at most 30 words, and no dash between blanks but an en dash', () => {
    for (const texts of table)
      for (const text of texts.slice(1)) {
        expect(wordCount(text)).toBeLessThanOrEqual(30);
        expect(text).not.toMatch(/ [-—] /);
      }
  });
});

test('numbers in Russian and Kazakh have a comma, and blanks that do not break', async () => {
  const claim =
    'Result: { event: event/vote, candidate: person/ann, votes: 12345, share: 81.5, citations: [passage/may] }';
  const { dataset } = await checkFiles({ ...files, 'x.yaml': claim });
  const { en, ru, kk } = dataset!.claims.at(-1)!.statements;
  expect(en).toContain('12,345 votes (81.5 %)');
  expect(ru).toContain('12\u00A0345 голосов (81,5\u00A0%)');
  expect(kk).toContain('12\u00A0345 дауыс (81,5%)');
});
