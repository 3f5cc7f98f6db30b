/**
 * A small country with names as data sets have them: people whose surnames show their gender and one whose does not, parties in
 * guillemets, a name in Latin letters, events that are elections, deeds, texts and proper names.
 */
export const lorn = `
Dataset: { id: lorn, title: Lorn, licence: CC0-1.0, languages: [en, ru, kk] }
Source: { id: source/may, title: In May, published: 2020-05-10 }
Passage: { id: passage/may, source: source/may, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Role:
  - { word: candidate, labels: { en: candidate, ru: кандидат, kk: кандидат } }
  - { word: attackers, labels: { en: attackers, ru: нападавшие, kk: шабуыл жасады } }
  - { word: author, labels: { en: author, ru: автор, kk: автор } }
  - { word: called the vote, labels: { en: called the vote, ru: назначил голосование, kk: дауыс беруді тағайындады } }
  - { word: one who left, labels: { en: the one who left, ru: ушедший, kk: қызметтен кеткен } }
  - { word: pollster, labels: { en: pollster, ru: организатор опроса, kk: жүргізді } }
  - { word: consented, labels: { en: gave its consent, ru: дал согласие, kk: келісім берді } }
  - { word: signed, labels: { en: signed it, ru: подписал, kk: қол қойды } }
  - { word: declared, labels: { en: declared it, ru: объявил, kk: жариялады } }
  - { word: decided, labels: { en: decided, ru: принял решение, kk: шешім қабылдады } }
  - { word: results, labels: { en: announced the results, ru: объявил итоги, kk: нәтижесін жариялады } }
  - { word: removed, labels: { en: removed from office, ru: отстранён от должности, kk: қызметінен босатылды } }
Predicate:
  - { word: followed, labels: { en: was followed by, ru: предшествовало событию, kk: артынан болды } }
  - { word: then, labels: { en: was followed by, ru: за этим последовало, kk: одан кейін болды } }
  - { word: led to, labels: { en: led to, ru: привело к, kk: әкелді } }
  - { word: changed, labels: { en: changed, ru: изменили, kk: өзгертті } }
  - { word: first under, labels: { en: was the first vote under, ru: первое голосование по правилу, kk: ережесі бойынша өткен алғашқы дауыс беру } }
  - { word: quotes, labels: { en: quotes, ru: цитирует, kk: сөзін келтіреді } }
  - { word: nephew of, labels: { en: is a nephew of, ru: племянник, kk: жиені } }
  - { word: closed since, labels: { en: has been closed since, ru: закрыто после, kk: кейін жабылды } }
Measure:
  - { word: candidates, labels: { en: candidates, ru: кандидаты, kk: кандидаттар } }
  - { word: turnout, labels: { en: turnout, ru: явка, kk: сайлаушылардың қатысуы } }
  - { word: deaths in lorn, labels: { en: deaths in Lorn, ru: погибшие в Лорне, kk: Лорнда қаза тапқандар } }
  - { word: people convicted, labels: { en: people convicted, ru: число осуждённых, kk: сотталғандар } }
  - { word: women, labels: { en: women in the chamber, ru: женщины в палате, kk: палатадағы әйелдер } }
  - { word: voters, labels: { en: voters who took part, ru: число проголосовавших, kk: дауыс бергендер } }
  - { word: share of women, labels: { en: share of women, ru: доля женщин, kk: әйелдердің үлесі } }
Unit:
  - { word: people, labels: { en: people, ru: человек, kk: адам } }
  - { word: percent, labels: { en: per cent, ru: '%', kk: '%' } }
  - { word: seats, labels: { en: seats, ru: мест, kk: орын } }
  - { word: years, labels: { en: years, ru: лет, kk: жыл } }
Person:
  - { id: person/ann, labels: { en: Ann Alder, ru: Анна Ольхова, kk: Анна Ольхова } }
  - { id: person/bob, labels: { en: Bob Birch, ru: Борис Берёзов, kk: Борис Березов } }
  - { id: person/oaks, labels: { en: Elias Oaks, ru: Элиас Оукс, kk: Элиас Оукс } }
  - { id: person/dee, labels: { en: Dee Elm, ru: Ди Эльм, kk: Ди Эльм } }
Party:
  - { id: party/river, labels: { en: River, ru: «Река», kk: «Өзен» партиясы } }
  - { id: party/hill, labels: { en: Hill Party, ru: Партия холмов, kk: Қырат партиясы } }
Institution:
  - { id: institution/house, labels: { en: House, ru: Палата, kk: Палата } }
  - { id: institution/commission, labels: { en: Election Commission, ru: Избирательная комиссия, kk: Сайлау комиссиясы } }
Organization: { id: organization/watch, labels: { en: Vote Watch, ru: Vote Watch, kk: Vote Watch } }
Group: { id: group/students, labels: { en: Students of Lorn, ru: Студенты Лорна, kk: Лорн студенттері } }
Place:
  - { id: place/lorn, labels: { en: Lorn, ru: Лорн, kk: Лорн } }
  - { id: place/vlad, labels: { en: Vlada, ru: Влада, kk: Влада } }
  - { id: place/osty, labels: { en: Osty, ru: Осты, kk: Осты } }
Post:
  - { id: post/speaker, labels: { en: Speaker of the House, ru: Председатель Палаты, kk: Палата төрағасы } }
  - { id: post/clerk, labels: { en: Clerk of the House, ru: Секретарь Палаты, kk: Палата хатшысы } }
  - { id: post/head, labels: { en: Head of River, ru: Глава партии «Река», kk: «Өзен» партиясының төрағасы } }
  - { id: post/deputy, labels: { en: Deputy of the House, ru: Депутат Палаты, kk: Палата депутаты } }
Rule:
  - { id: rule/threshold, labels: { en: Threshold for parties, ru: Порог для партий, kk: Партияларға арналған шек } }
  - { id: rule/seats, labels: { en: Number of seats in the House, ru: Число мест в Палате, kk: Палатадағы орын саны } }
  - { id: rule/judges, labels: { en: How judges are elected, ru: 'Порядок, в котором избирают судей', kk: Судьяларды сайлау тәртібі } }
  - { id: rule/term, labels: { en: Term of the Speaker, ru: Срок полномочий председателя, kk: Төрағаның өкілеттік мерзімі } }
  - { id: rule/age, labels: { en: Minimum age of judges, ru: Минимальный возраст судей, kk: Судьялардың ең төменгі жасы } }
Election:
  - { id: event/deputies, labels: { en: Election of deputies by the students, ru: Выборы депутатов студентами, kk: Депутаттар сайлауы } }
  - { id: event/vote, labels: { en: Election to the House, ru: Выборы в Палату, kk: Палата сайлауы } }
Referendum: { id: event/charter, labels: { en: Referendum on the charter, ru: Референдум о хартии, kk: Хартия туралы референдум } }
Poll:
  - { id: event/poll, labels: { en: Exit poll of Vote Watch, ru: Экзитпол Vote Watch, kk: Vote Watch экзит-полы } }
  - { id: event/survey, labels: { en: Survey of the Election Commission, ru: Опрос избирательной комиссии, kk: Сайлау комиссиясының 2020 жылғы сауалнамасы } }
Occurrence:
  - { id: event/protests, kind: PROTEST, labels: { en: First protests in Lorn, ru: Первые протесты в Лорне, kk: Лорндағы алғашқы наразылықтар } }
  - { id: event/resignation, kind: RESIGNATION, labels: { en: Resignation of Birch, ru: Отставка Берёзова, kk: Березовтың отставкаға кетуі } }
  - { id: event/removal, kind: DISMISSAL, labels: { en: Alder's removal, ru: Отстранение Ольховой, kk: Ольхованың босатылуы } }
  - { id: event/calling, kind: OTHER, labels: { en: Calling of the election, ru: Назначение выборов, kk: Сайлаудың тағайындалуы } }
  - { id: event/sunday, kind: VIOLENCE, labels: { en: Darksunday, ru: Тёмное воскресенье, kk: Қара жексенбі } }
  - { id: event/act, kind: ENACTMENT, labels: { en: Election Act of May 2020, ru: Закон о выборах от мая 2020 года, kk: 2020 жылғы мамырдағы сайлау туралы заң } }
  - { id: event/signing, kind: ENACTMENT, labels: { en: Signing of the Election Act, ru: Подписание закона о выборах, kk: Сайлау туралы заңға қол қойылуы } }
  - { id: event/renaming, kind: RENAMING, labels: { en: Renaming of River, ru: Переименование партии «Река», kk: «Өзен» партиясының «Бұлақ» болып қайта аталуы } }
  - { id: event/election-2019, kind: APPOINTMENT, labels: { en: Election of Alder as Speaker in 2019, ru: Избрание Ольховой председателем в 2019 году, kk: 2019 жылы Ольхованың Палата төрағасы болып сайлануы } }
  - { id: event/mourning, kind: OTHER, labels: { en: Day of mourning, ru: День траура, kk: Аза тұту күні } }
  - { id: event/decision, kind: OTHER, labels: { en: Decision to count again, ru: Решение пересчитать голоса, kk: Дауыстарды қайта санау туралы шешім } }
  - { id: event/in-force, kind: REFORM, labels: { en: Entry into force of the Election Act, ru: Вступление закона о выборах в силу, kk: Сайлау туралы заңның күшіне енуі } }
  - { id: event/appointment, kind: APPOINTMENT, labels: { en: Appointment of Oaks as clerk in 2020, ru: Назначение Оукса секретарём в 2020 году, kk: 2020 жылы Оукстың хатшы болып тағайындалуы } }
  - { id: event/departure, kind: RESIGNATION, labels: { en: Departure of Alder from Vote Watch, ru: Уход Ольховой из Vote Watch, kk: Ольхованың Vote Watch ұйымынан кетуі } }
  - { id: event/dismissals, kind: DISMISSAL, labels: { en: Dismissal of two clerks, ru: Увольнение двух секретарей, kk: Екі хатшының босатылуы } }
  - { id: event/report, kind: PUBLICATION, labels: { en: Report of Vote Watch, ru: Доклад Vote Watch, kk: Vote Watch баяндамасы } }
  - { id: event/speech, kind: ADDRESS, labels: { en: Address to the people, ru: Послание народу, kk: Халыққа жолдау } }
  - { id: event/emergency, kind: OTHER, labels: { en: State of emergency of May 2020, ru: Чрезвычайное положение в мае 2020 года, kk: 2020 жылғы мамырдағы төтенше жағдай } }
  - { id: event/trial, kind: TRIAL, labels: { en: Trial of Birch, ru: 'Суд, на котором судили Берёзова', kk: Березовке қатысты сот } }
`;
