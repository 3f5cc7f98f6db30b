/**
 * Common words of public life in Kazakh, Russian and English, folded: names of regions, parties, institutions and
 * months are made of them, and they are translated where a name is not. A star stands for any ending.
 */
const CONCEPTS = `
academy: академия* | академия* | academy
administration: әкімшілі* | администраци* | administration*
affairs: істер* | дел* | affairs
agency: агенттi* агентті* | агентств* | agency
armed: қарулы | вооруженн* вооружённ* | armed
army: армия* | армия армии | army
assembly: ассамблея* | ассамблея* | assembly
audit: аудит* | аудит* | audit*
bank: банк* | банк* | bank*
bloody: қанды | кровав* | bloody kandy
central: орталық* | центральн* | central
chamber: палата* | палат* | chamber*
city: қала* | город* | city
commission: комиссия* | комиссия* | commission*
committee: комитет* | комитет* | committee* komitet*
constitution: конституция* | конституци* | constitution
constitutional: конституциял* | конституционн* | constitutional*
council: кеңес* | совет* | council*
court: сот соты* | суд суда | court*
culture: мәдениет* | культур* | culture*
defence: қорғаныс* | оборон* | defence defense
democratic: демократиял* | демократич* | democratic
district: аудан* | район* | district* rayon*
east: шығыс* | восток* восточн* | east*
economy: экономика* | экономик* | economy economic*
education: білім* | образован* | education*
election: сайлау* | выбор* избиратель* | election* electoral
energy: энергетика* | энергетик* | energy
finance: қаржы* | финанс* | finance*
forces: күштер* | силы сил | forces force
foreign: сыртқы* | иностранн* | foreign
fund: қор қоры* | фонд* | fund*
general: бас | генеральн* | general generals
government: үкімет* | правительств* | government*
guard: ұлан* | гвардия гвардии | guard*
health: денсаулық* | здравоохранен* | health*
house: үй үйі | дом | house*
institute: институт* | институт* | institut*
internal: ішкі | внутренн* | internal interior
justice: әділет* | юстици* | justice
labour: еңбек* | труд* | labour labor
law: заң* | закон* | law*
minister: министр министрі | министр министра | minister*
ministry: министрлі* | министерств* | ministry ministries
movement: қозғалыс* | движени* | movement*
national: ұлттық* | национальн* | national
new: жаңа | новый новая новое | new
north: солтүстік* | север* | north*
palace: сарай* | дворец* дворц* | palace*
parliament: парламент* | парламент* | parliament*
party: партия* | партия партии партией | party parties partiya
people: халық* халқ* | народ* | people*
police: полиция* | полици* | police
president: президент* | президент* | president*
prime: премьер* | премьер* | prime
prosecutor: прокурор* | прокурор* прокуратур* | prosecutor*
region: облыс* | област* | region* province* oblast*
republic: республика* | республик* | republic
science: ғылым* | наук* | science*
security: қауіпсізді* | безопасност* | security
senate: сенат* | сенат* | senat*
social: социал* әлеуметтік* | социал* | social*
south: оңтүстік* | юг юга южн* | south*
state: мемлекет* | государств* | state
supreme: жоғарғы жоғары | верховн* высш* | supreme
union: одақ одағ* | союз* | union*
university: университет* | университет* | university
west: батыс* | запад* | west*
youth: жастар* | молод* | youth
january: қаңтар* | январ* | january kantar qangtar
february: ақпан* | феврал* | february akpan
march: наурыз* | март марта | march
april: сәуір* | апрел* | april
may: мамыр* | май мая | may
june: маусым* | июн* | june
july: шілде* | июл* | july shilde
august: тамыз* | август* | august
september: қыркүйек* | сентябр* | september
october: қазан | октябр* | october
november: қараша* | ноябр* | november karasha qarasha
december: желтоқсан* | декабр* | december zheltoksan zheltoqsan`;

/** Words that join others and name nothing. */
const JOINING = 'a an and at by for from in of office on the to в во и из на о об от по с у мен және туралы үшін';

/** Kazakh letters in the Latin script of 2021, as folded. */
const LATIN = new Map(
  'әa бb вv гg ғg дd еe жj зz иi йi кk қq лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh цs чc шs ыy іi эe аa'
    .split(' ')
    .map(([cyrillic, latin]) => [cyrillic!, latin!]),
);

const exact = new Map<string, string>();
const stems = new Set<string>();
for (const line of CONCEPTS.trim().split('\n')) {
  const [concept = '', words = ''] = line.split(': ');
  const [kazakh = '', ...others] = words.split(' | ');
  const latin = kazakh.replace(/и?я/g, 'ia').replace(/[а-яәғқңөұүһі]/g, (letter) => LATIN.get(letter) ?? letter);
  for (const word of [kazakh, latin, ...others].flatMap((each) => each.split(' '))) {
    exact.set(word.replace('*', ''), concept);
    if (word.endsWith('*')) stems.add(word.slice(0, -1));
  }
}
const SHORTEST = Math.min(...[...stems].map(({ length }) => length));
/** Letters that an ending may have. */
const ENDING = 6;
const joining = new Set(JOINING.split(' '));

/** What a folded word means; undefined for a word that is none of the glossary's. */
export function conceptOf(word: string): string | undefined {
  const folded = word.replaceAll('ı', 'i').replaceAll('ii', 'i');
  const known = exact.get(folded);
  if (known !== undefined) return known;
  for (let length = folded.length - 1; length >= Math.max(SHORTEST, folded.length - ENDING); length--) {
    const stem = folded.slice(0, length);
    if (stems.has(stem)) return exact.get(stem);
  }
  return undefined;
}

/** Whether a folded word only joins others: a name is found without it. */
export function isJoining(folded: string): boolean {
  return joining.has(folded);
}
