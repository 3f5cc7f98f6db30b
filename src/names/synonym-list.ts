/**
 * Common words of public life in Kazakh, Russian and English, folded, one meaning per line: names of regions, parties,
 * institutions and months are made of them, and they are translated where a proper name is not. A star stands for any
 * ending, an underscore joins two words that have the meaning together. Kazakh words stand for their Latin spelling too.
 */
export const SYNONYMS = `
academy: академия* | академия* | academy
accounts: есеп | счётн* счетн* | accounts accounting
address: жолдау* | послани* | address
administration: әкімшілі* | администраци* | administration* administrative
affairs: істер* | дел* | affairs affair
agency: агенттi* агентті* | агентств* | agency
agrarian: аграр* | аграрн* | agrarian
agreement: келісім* | соглашени* | agreement*
agriculture: ауыл_шаруашылы* | сельского_хозяйства сельское_хозяйство сельскому_хозяйству сельскохозяйственн* | agricultur*
airport: әуежай* | аэропорт* | airport*
alliance: альянс* | альянс* | alliance*
ambassador: елші елшісі | посол посла | ambassador*
anniversary: мерейтой* жылдығы | юбилей юбилея летие летия | anniversary
archive: мұрағат* архив* | архив* | archive*
armed: қарулы | вооруженн* вооружённ* | armed
army: армия* | армия армии | army
assembly: ассамблея* | ассамблея* | assembly
association: қауымдасты* | ассоциаци* | association*
atomic: атом* ядролық | атомн* ядерн* | atomic nuclear
audit: аудит* | аудит* | audit*
aviation: авиация* | авиаци* авиационн* | aviation
bank: банк* | банк* | bank*
bloody: қанды | кровав* | bloody kandy
border: шекара* | погранич* границ* | border*
bureau: бюро* | бюро | bureau*
business: бизнес* | бизнес* | business*
campaign: науқан* | кампани* | campaign*
central: орталық* | центральн* центр* | central centre center*
chair: төраға* | председател* | chair chairman chairwoman chairperson
chamber: палата* | палат* | chamber*
choice: таңдау* | выбор | choice
city: қала* | город* | city
civil: азаматтық* | гражданск* граждан* | civil civic citizen*
commission: комиссия* | комиссия* | commission*
commissioner: уәкіл* | уполномоченн* | commissioner*
committee: комитет* | комитет* | committee* komitet*
communications: коммуникация* байланыс* | коммуникаци* связи связь | communication*
communist: коммунист* | коммунист* коммунистическ* | communist*
company: компания* | компани* | company companies
competition: бәсекелесті* | конкуренци* | competition*
congress: съез* конгресс* | съезд* конгресс* | congress
constitution: конституция* | конституци* | constitution
constitutional: конституциял* | конституционн* | constitutional*
construction: құрылыс* | строительств* | construction
corruption: жемқорлы* | коррупци* | corruption anticorruption
council: кеңес* | совет* | council*
counter: қарсы | противодействи* борьб* против антикоррупционн* | anti counter countering combating against
court: сот соты* | суд суда судебн* | court* judicial judiciary
crisis: дағдарыс* | кризис* | crisis
culture: мәдениет* | культур* | culture*
customs: кеден* | тамож* | customs
day: күні күн | день дня | day
defence: қорғаныс* | оборон* | defence defense
democratic: демократиял* | демократич* | democratic
department: департамент* | департамент* | department*
deputy: депутат* | депутат* | deputy deputies
development: даму* дамыт* | развити* | development
digital: цифрлы* | цифров* | digital*
director: директор* | директор* | director*
directorate: басқарма* | управлени* | directorate
district: аудан* | район* | district* rayon*
east: шығыс* | восток* восточн* | east*
ecology: экология* | эколог* экологическ* | ecolog*
economy: экономика* | экономик* экономич* экономическ* | economy economic*
education: білім* оқу_ағарту* ағарту* | образован* просвещен* | education* enlightenment
election: сайлау* | выбор* избиратель* | election* electoral
embassy: елшілі* | посольств* | embassy
emergency: төтенше_жағдай* | чрезвычайным_ситуаци* чрезвычайных_ситуаци* чрезвычайное_положение чрезвычайного_положения | emergency_situation* emergency emergencies state_emergency
energy: энергетика* | энергетик* энергии | energy
entrepreneur: кәсіпкер* | предпринимател* | entrepreneur*
environment: қоршаған_орта* | окружающей_среды окружающая_среда | environment*
event: оқиға* | событи* | event*
explosion: жарылыс* | взрыв* | explosion* blast
fair: әділетті | справедлив* | fair just
federation: федерация* | федераци* | federation*
finance: қаржы* | финанс* | finance* financial
fire: өрт өрті | пожар* | fire
first: бірінші тұңғыш | первый первая первое первого первой | first
forces: күштер* | силы сил | forces force
foreign: сыртқы* | иностранн* | foreign
forest: орман* | лесн* лесов леса | forest*
front: майдан* | фронт* | front
fund: қор қоры* | фонд* | fund* foundation*
gas: газ газы | газ газа газов* | gas
general: бас | генеральн* | general generals
government: үкімет* | правительств* | government*
governor: әкім әкімі | аким акима | akim governor*
governors-office: әкімді* | акимат* мэри* | akimat* mayoralty
green: жасыл* | зелен* зелён* | green
guard: ұлан* күзет* | гвардия гвардии охран* | guard*
head: басшы* | глава главы главой | head heads
health: денсаулық* денсаулық_сақтау* | здравоохранен* | health*
heritage: мұра мұрасы мұралар* | наследи* | heritage
holiday: мереке* | праздник* | holiday*
hospital: аурухана* | больниц* госпитал* | hospital*
house: үй үйі | дом | house*
human: адам адамның | человек человека | human
independence: тәуелсізді* | независимост* | independence
industry: индустрия* өнеркәсі* | индустри* промышленн* | industr*
information: ақпарат* | информаци* | information
innovation: инновация* | инноваци* | innovation*
inspection: инспекция* | инспекци* | inspection inspectorate
institute: институт* | институт* | institut*
integration: интеграция* | интеграци* | integration
intelligence: барлау* | разведк* | intelligence
internal: ішкі | внутренн* | internal interior
international: халықаралы* | международн* | international
investment: инвестиция* | инвестици* | investment*
justice: әділет* | юстици* | justice
kazakh: қазақ қазақтар* | казах* | kazakh kazakhs qazaq
kazakhstan: қазақстан* | казахстан* | kazakhstan* qazaqstan*
khanate: хандық* ханды* | ханств* | khanate
labour: еңбек* | труд* | labour labor
lake: көл көлі | озеро озера | lake
land: жер жері жерлер* | земля земли земельн* | land lands
language: тіл тілі тілдер* | язык* | language*
law: заң* | закон* | law*
library: кітапхана* | библиотек* | library
market: нарық нары* | рынок рынк* | market*
maslikhat: мәслихат* | маслихат* | maslikhat* maslihat*
mazhilis: мәжіліс* | мажилис* | mazhilis* majilis*
minister: министр министрі | министр министра | minister*
ministry: министрлі* | министерств* | ministry ministries
monument: ескерткіш* | памятник* | monument*
mountain: тау тауы таулары | гора горы | mountain* mount
movement: қозғалыс* | движени* | movement*
museum: мұражай* музей* | музей музея музеи | museum*
national: ұлттық* бүкілхалықтық* жалпыұлттық* | национальн* общенациональн* общенародн* всенародн* | national nationwide
natural: табиғи* | природн* | natural
new: жаңа | новый новая новое | new
news: жаңалық* | новост* | news
newspaper: газет* | газета газеты | newspaper gazette
north: солтүстік* | север* | north*
oil: мұнай* | нефть нефти нефтян* | oil petroleum
opposition: оппозиция* | оппозици* | opposition
organization: ұйым* | организаци* | organization* organisation*
palace: сарай* | дворец* дворц* | palace*
parliament: парламент* | парламент* | parliament*
party: партия* | партия партии партией | party parties partiya
patriot: патриот* | патриот* патриотическ* | patriot*
people: халық* халқ* халқын* | народ* населени* | people* population
planning: жоспарлау* | планирован* | planning
police: полиция* | полици* | police
policy: саясат саясаты | политик* | policy policies
political: саяси | политическ* | political
power: билік билігі | власть власти | power
president: президент* | президент* | president*
prime: премьер* | премьер* | prime
prosecutor: прокурор* | прокурор* прокуратур* | prosecutor*
protection: қорғау* | защит* | protection
protest: митинг* наразылы* | митинг* протест* | protest* rally rallies
railway: теміржол* темір_жол* | железнодорожн* железная_дорога железные_дороги железных_дорог | railway* temir_zhol*
reform: реформа* | реформ* | reform*
region: облыс* аймақ* өңір* | област* регион* | region* province* oblast*
republic: республика* | республик* | republic
research: зерттеу* | исследован* научно-исследовательск* | research
resources: ресурс* | ресурс* | resource*
revenue: кіріс* | доходов доходы | revenue*
rights: құқық* | права прав правам | rights right
river: өзен өзені | река реки | river
road: жол жолы жолдар* | дорога дороги дорог | road roads
rural: ауылдық | сельск* | rural
school: мектеп* мекте* | школ* | school*
science: ғылым* | наук* | science*
secretary: хатшы* | секретар* | secretary
security: қауіпсізді* | безопасност* | security
senate: сенат* | сенат* | senat*
service: қызмет қызметі | служба службы | service services
session: сессия* отырыс* | сесси* заседани* | session* sitting
social: социал* әлеуметтік* қоғамдық | социал* общественн* | social* public
socialist: социалисті* | социалистическ* | socialist*
society: қоғам қоғамы | общество общества | society
south: оңтүстік* | юг юга южн* | south*
space: ғарыш* аэроғарыш* | космич* космос* аэрокосмич* | space aerospace
special: арнайы арнаулы | специальн* | special
sport: спорт* | спорт* | sport sports
square: алаң алаңы | площадь площади | square
state: мемлекет* | государств* | state
station: станция* станса* | станци* | station*
statistics: статистика* | статистик* статистич* | statistic*
strategic: стратегия* | стратегич* стратеги* | strateg*
street: көше көшесі | улица улицы | street
strike: ереуіл* | забастовк* | strike*
supreme: жоғарғы жоғары | верховн* высш* | supreme high higher
tax: салық* салығ* | налог* | tax taxes
technology: технология* | технолог* технологическ* | technolog*
theatre: театр* | театр* | theatre theater
tourism: туризм* | туризм* | tourism
trade: сауда* | торговл* торгов* | trade
trade-union: кәсіподақ* | профсоюз* | trade_union*
tragedy: трагедия* | трагеди* | tragedy
transport: көлік көлігі | транспорт* | transport*
treasury: қазынашылы* | казначейств* | treasury
treaty: шарт шарты | договор* | treaty
union: одақ одағ* | союз* | union*
university: университет* | университет* | university
uprising: көтеріліс* | восстани* | uprising*
village: ауыл ауылы | село села аул аула | village aul
voters: сайлаушы* | избиратели избирателей | voter*
war: соғыс* | война войны | war
water: су суы | водн* вода воды | water
weapons: қару | оруж* | weapon*
west: батыс* | запад* | west*
women: әйелдер* | женск* женщин* | women womens
worker: жұмысшы* еңбекші* | рабоч* трудящ* | worker* workers
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
december: желтоқсан* | декабр* | december zheltoksan zheltoqsan
`;
