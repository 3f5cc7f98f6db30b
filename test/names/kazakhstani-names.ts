/** A name in Kazakh Cyrillic, in Kazakh Latin (2021), in Russian, and in the usual English forms, a second Russian form beside them. */
export interface KnownName {
  readonly type: 'Person' | 'Party' | 'Institution' | 'Place' | 'Occurrence';
  readonly kk: string;
  readonly latin: string;
  readonly ru: string;
  readonly en: readonly string[];
}

const TABLE = {
  Person: `
Қасым-Жомарт Тоқаев | Qasym-Jomart Toqaev | Касым-Жомарт Токаев | Kassym-Jomart Tokayev; Kasym-Zhomart Tokaev; Qasym-Zhomart Toqayev
Нұрсұлтан Назарбаев | Nūrsūltan Nazarbaev | Нурсултан Назарбаев | Nursultan Nazarbayev; Nursultan Nazarbaev
Дариға Назарбаева | Dariğa Nazarbaeva | Дарига Назарбаева | Dariga Nazarbayeva; Dariga Nazarbaeva; Darigha Nazarbayeva
Болат Назарбаев | Bolat Nazarbaev | Болат Назарбаев | Bolat Nazarbayev
Сара Назарбаева | Sara Nazarbaeva | Сара Назарбаева | Sara Nazarbayeva
Кәрім Мәсімов | Kärım Mäsımov | Карим Масимов | Karim Massimov; Karim Masimov
Асқар Мамин | Asqar Mamin | Аскар Мамин | Askar Mamin
Әлихан Смайылов | Älihan Smaiylov | Алихан Смаилов | Alikhan Smailov; Alikhan Smaiylov
Олжас Бектенов | Oljas Bektenov | Олжас Бектенов | Olzhas Bektenov; Oljas Bektenov
Бақытжан Сағынтаев | Baqytjan Sağyntaev | Бакытжан Сагинтаев | Bakytzhan Sagintayev; Bakhytzhan Sagintaev
Серік Ахметов | Serık Ahmetov | Серик Ахметов | Serik Akhmetov
Даниал Ахметов | Danial Ahmetov | Даниал Ахметов | Danial Akhmetov; Daniyal Akhmetov
Иманғали Тасмағамбетов | İmanğali Tasmağambetov | Имангали Тасмагамбетов | Imangali Tasmagambetov
Нұрлан Балғымбаев | Nūrlan Balğymbaev | Нурлан Балгимбаев | Nurlan Balgimbayev; Nurlan Balghymbaev
Әкежан Қажыгелдин | Äkejan Qajygeldin | Акежан Кажегельдин | Akezhan Kazhegeldin
Сергей Терещенко | Sergei Tereşenko | Сергей Терещенко | Sergey Tereshchenko; Sergei Tereschenko
Ерлан Қошанов | Erlan Qoşanov | Ерлан Кошанов | Yerlan Koshanov; Erlan Koshanov
Мәулен Әшімбаев | Mäulen Äşımbaev | Маулен Ашимбаев | Maulen Ashimbayev; Maulen Ashimbaev
Нұрлан Нығматулин | Nūrlan Nyğmatulin | Нурлан Нигматулин | Nurlan Nigmatulin; Nurlan Nigmatullin
Бақтықожа Ізмұхамбетов | Baqtyqoja Izmūhambetov | Бактыкожа Измухамбетов | Baktykozha Izmukhambetov
Қабиболла Жақыпов | Qabibolla Jaqypov | Кабибулла Джакупов | Kabibulla Dzhakupov; Kabibulla Jakupov
Орал Мұхамеджанов | Oral Mūhamedjanov | Урал Мухамеджанов | Ural Mukhamedzhanov
Оралбай Әбдікәрімов | Oralbai Äbdıkärımov | Оралбай Абдыкаримов | Oralbai Abdykarimov; Oralbay Abdikarimov
Ғани Қасымов | Ğani Qasymov | Гани Касымов | Gani Kassymov; Ghani Qasymov
Жармахан Тұяқбай | Jarmahan Tūiaqbai | Жармахан Туякбай | Zharmakhan Tuyakbay; Zharmakhan Tuyakbai
Мұхтар Құл-Мұхаммед | Mūhtar Qūl-Mūhammed | Мухтар Кул-Мухаммед | Mukhtar Kul-Mukhammed
Марат Тәжин | Marat Täjin | Марат Тажин | Marat Tazhin
Қайрат Қожамжаров | Qairat Qojamjarov | Кайрат Кожамжаров | Kairat Kozhamzharov; Kayrat Kozhamzharov
Тимур Құлыбаев | Timur Qūlybaev | Тимур Кулибаев | Timur Kulibayev; Timur Kulibaev
Қайрат Сатыбалды | Qairat Satybaldy | Кайрат Сатыбалды | Kairat Satybaldy; Kayrat Satybaldy
Самат Әбіш | Samat Äbış | Самат Абиш | Samat Abish
Мұрат Бектанов | Mūrat Bektanov | Мурат Бектанов | Murat Bektanov
Ерлан Тұрғымбаев | Erlan Tūrğymbaev | Ерлан Тургумбаев | Yerlan Turgumbayev
Асхат Аймағамбетов | Ashat Aimağambetov | Асхат Аймагамбетов | Askhat Aimagambetov; Askhat Aymagambetov
Мәди Тәкиев | Mädi Täkiev | Мади Такиев | Madi Takiyev; Madi Takiev
Берік Асылов | Berık Asylov | Берик Асылов | Berik Asylov
Әсет Исекешев | Äset İsekeşev | Асет Исекешев | Asset Issekeshev; Aset Isekeshev
Бердібек Сапарбаев | Berdıbek Saparbaev | Бердыбек Сапарбаев | Berdibek Saparbayev; Berdybek Saparbayev
Қырымбек Көшербаев | Qyrymbek Köşerbaev | Крымбек Кушербаев | Krymbek Kusherbayev; Kyrymbek Kusherbayev
Мұхтар Тілеуберді | Mūhtar Tıleuberdı | Мухтар Тлеуберди | Mukhtar Tileuberdi; Mukhtar Tleuberdi
Бауыржан Байбек | Bauyrjan Baibek | Бауыржан Байбек | Bauyrzhan Baibek; Baurzhan Baibek
Дархан Кәлетаев | Darhan Käletaev | Дархан Калетаев | Darkhan Kaletayev
Айдос Сарым | Aidos Sarym | Айдос Сарым | Aidos Sarym; Aydos Sarym
Әміржан Қосанов | Ämırjan Qosanov | Амиржан Косанов | Amirzhan Kossanov; Amirzhan Kosanov
Дания Еспаева | Dania Espaeva | Дания Еспаева | Daniya Yespayeva; Dania Espaeva
Азат Перуашев | Azat Peruaşev | Азат Перуашев | Azat Peruashev
Айқын Қоңыров | Aiqyn Qoñyrov | Айкын Конуров | Aikyn Konurov; Aikyn Qongyrov
Ермұхамет Ертісбаев | Ermūhamet Ertısbaev | Ермухамет Ертысбаев | Yermukhamet Yertysbayev; Ermukhamet Ertysbaev
Нұртай Әбіқаев | Nūrtai Äbıqaev | Нуртай Абыкаев | Nurtai Abykayev; Nurtay Abykaev
Заманбек Нұрқаділов | Zamanbek Nūrqadılov | Заманбек Нуркадилов | Zamanbek Nurkadilov
Мұхтар Жәкішев | Mūhtar Jäkışev | Мухтар Джакишев | Mukhtar Dzhakishev; Mukhtar Jakishev; Mukhtar Zhakishev
Мұхтар Әблязов | Mūhtar Äbliazov | Мухтар Аблязов | Mukhtar Ablyazov
Ғалымжан Жақиянов | Ğalymjan Jaqianov | Галымжан Жакиянов | Galymzhan Zhakiyanov; Galimzhan Zhakiyanov
Григорий Марченко | Grigori Marçenko | Григорий Марченко | Grigory Marchenko; Grigoriy Marchenko
Жамбыл Ахметбеков | Jambyl Ahmetbekov | Жамбыл Ахметбеков | Zhambyl Akhmetbekov; Jambyl Akhmetbekov
Гүлшара Әбдіқалықова | Gülşara Äbdıqalyqova | Гульшара Абдыкаликова | Gulshara Abdykalikova
Мәдина Әбілқасымова | Mädina Äbılqasymova | Мадина Абылкасымова | Madina Abylkassymova
Бейбіт Атамқұлов | Beibıt Atamqūlov | Бейбут Атамкулов | Beibut Atamkulov
Роман Скляр | Roman Skliar | Роман Скляр | Roman Sklyar
Ералы Тоғжанов | Eraly Toğjanov | Ералы Тугжанов | Yeraly Tugzhanov; Eraly Tugzhanov
Тамара Дүйсенова | Tamara Düisenova | Тамара Дуйсенова | Tamara Duissenova; Tamara Duisenova
Ерұлан Жамаубаев | Erūlan Jamaubaev | Ерулан Жамаубаев | Yerulan Zhamaubayev
Қанат Бозымбаев | Qanat Bozymbaev | Канат Бозумбаев | Kanat Bozumbayev; Qanat Bozymbayev
Мағзұм Мырзағалиев | Mağzūm Myrzağaliev | Магзум Мирзагалиев | Magzum Mirzagaliyev; Magzum Mirzagaliev
Дәурен Абаев | Däuren Abaev | Даурен Абаев | Dauren Abayev; Dauren Abaev
Аида Балаева | Aida Balaeva | Аида Балаева | Aida Balayeva; Aida Balaeva
Жансейіт Түймебаев | Janseiıt Tüimebaev | Жансеит Туймебаев | Zhanseit Tuimebayev; Janseit Tuymebaev
Қуаныш Сұлтанов | Quanyş Sūltanov | Куаныш Султанов | Kuanysh Sultanov
Ыбырай Алтынсарин | Ybyrai Altynsarin | Ибрай Алтынсарин | Ibrai Altynsarin; Ybyrai Altynsarin
Шоқан Уәлиханов | Şoqan Uälihanov | Чокан Валиханов | Shokan Valikhanov; Chokan Valikhanov; Shoqan Walikhanov
Тоқтар Әубәкіров | Toqtar Äubäkırov | Токтар Аубакиров | Toktar Aubakirov
Дінмұхамед Қонаев | Dınmūhamed Qonaev | Динмухамед Кунаев | Dinmukhamed Kunayev; Dinmukhamed Kunaev; Dinmukhamed Konayev
Міржақып Дулатұлы | Mırjaqyp Dulatūly | Миржакип Дулатулы | Mirzhakyp Dulatuly; Mirjaqip Dulatuly
Ілияс Жансүгіров | Iliias Jansügırov | Ильяс Джансугуров | Ilyas Jansugurov; Ilyas Zhansugirov
Мағжан Жұмабаев | Mağjan Jūmabaev | Магжан Жумабаев | Magzhan Zhumabayev; Maghjan Jumabaev
Алтай Көлгінов | Altai Kölgınov | Алтай Кульгинов | Altai Kulginov; Altay Kulginov
Жанболат Мамай | Janbolat Mamai | Жанболат Мамай | Zhanbolat Mamai; Janbolat Mamay
Ғалым Бойназаров | Ğalym Boinazarov | Галым Бойназаров | Galym Boinazarov
Абай Құнанбайұлы | Abai Qūnanbaiūly | Абай Кунанбайулы | Abai Kunanbayuly; Abay Qunanbayuly; Abai Kunanbaiuly; Abai Kunanbayev; Абай Кунанбаев
Әлихан Бөкейхан | Älihan Bökeihan | Алихан Букейхан | Alikhan Bukeikhan; Alikhan Bokeikhan; Alikhan Bukeikhanov; Alihan Bokeihan; Алихан Букейханов
Ахмет Байтұрсынұлы | Ahmet Baitūrsynūly | Ахмет Байтурсынулы | Akhmet Baitursynuly; Akhmet Baitursynov; Ahmet Baytursynuly; Ахмет Байтурсынов
Мұстафа Шоқай | Mūstafa Şoqai | Мустафа Чокай | Mustafa Shokay; Mustafa Chokay; Mustafa Shokai; Mustafa Shoqai; Мустафа Шокай
Кенесары Қасымұлы | Kenesary Qasymūly | Кенесары Касымов | Kenesary Kasymov; Kenesary Qasymuly; Kenesary Kasymuly; Кенесары Касымулы
Алтынбек Сәрсенбайұлы | Altynbek Särsenbaiūly | Алтынбек Сарсенбаев | Altynbek Sarsenbayev; Altynbek Sarsenbaiuly; Алтынбек Сарсенбайулы
Қажымұқан Мұңайтпасов | Qajymūqan Mūñaitpasov | Хаджимукан Мунайтпасов | Kazhymukan Munaitpasov; Khadzhimukan Munaytpasov; Hadjimukan Munaitpasov; Кажымукан Мунайтпасов
Ораз Жандосов | Oraz Jandosov | Ураз Джандосов | Oraz Jandosov; Uraz Dzhandosov; Oraz Zhandossov; Ораз Жандосов
Күләш Байсейітова | Küläş Baiseiıtova | Куляш Байсеитова | Kulyash Baiseitova; Kulash Baiseitova; Kulash Baysseitova
Жүсіпбек Аймауытов | Jüsıpbek Aimauytov | Жусипбек Аймаутов | Zhusipbek Aimautov; Jusipbek Aymauytov`,
  Party: `
Нұр Отан | Nūr Otan | Нур Отан | Nur Otan; Nur-Otan; Nurotan
Аманат | Amanat | Аманат | Amanat
Ақ жол | Aq jol | Ак жол | Ak Zhol; Aq Zhol; Akzhol; Aqjol
Ауыл | Auyl | Ауыл | Auyl; Auıl
Байтақ | Baitaq | Байтак | Baytaq; Baitak; Baytak
Бірлік | Bırlık | Бирлик | Birlik; Birlık
Әділет | Ädılet | Адилет | Adilet; Ädilet
Руханият | Ruhaniiat | Руханият | Rukhaniyat; Ruhaniyat
Асар | Asar | Асар | Asar
Халық партиясы | Halyq partiiasy | Народная партия | People's Party
Республика партиясы | Respublika partiiasy | Партия Республика | Respublica Party
Қазақстанның демократиялық таңдауы | Qazaqstannyñ demokratiialyq tañdauy | Демократический выбор Казахстана | Democratic Choice of Kazakhstan
Қазақстан коммунистік партиясы | Qazaqstan kommunistık partiiasy | Коммунистическая партия Казахстана | Communist Party of Kazakhstan
Патриоттар партиясы | Patriottar partiiasy | Партия патриотов | Party of Patriots; Patriots' Party
Азаматтық партия | Azamattyq partiia | Гражданская партия | Civic Party; Civil Party; Citizens' Party
Аграрлық партия | Agrarlyq partiia | Аграрная партия | Agrarian Party`,
  Institution: `
Мәжіліс | Mäjılıs | Мажилис | Mazhilis; Majilis; Mäjilis
Сенат | Senat | Сенат | Senate; Senat
Мәслихат | Mäslihat | Маслихат | Maslikhat; Masslikhat
Ақорда | Aqorda | Акорда | Akorda; Aqorda; Ak Orda
Құрылтай | Qūryltai | Курултай | Kurultai; Quryltai; Kuryltay
Самұрық-Қазына | Samūryq-Qazyna | Самрук-Казына | Samruk-Kazyna; Samruk Kazyna
ҚазМұнайГаз | QazMūnaiGaz | КазМунайГаз | KazMunayGas; KazMunaiGaz
Ұлттық Банк | Ūlttyq Bank | Национальный банк | National Bank
Қауіпсіздік Кеңесі | Qauıpsızdık Keñesı | Совет безопасности | Security Council
Конституциялық Сот | Konstitusialyq Sot | Конституционный суд | Constitutional Court
Жоғарғы Сот | Joğarğy Sot | Верховный суд | Supreme Court
Сыртқы істер министрлігі | Syrtqy ıster ministrlıgı | Министерство иностранных дел | Ministry of Foreign Affairs
Ұлттық құрылтай | Ūlttyq qūryltai | Национальный курултай | National Kurultai; National Quryltai
Бас прокуратура | Bas prokuratura | Генеральная прокуратура | Prosecutor General's Office
Қарулы Күштер | Qaruly Küşter | Вооружённые силы | Armed Forces
Жоғары аудиторлық палата | Joğary auditorlyq palata | Высшая аудиторская палата | Supreme Audit Chamber
Алаш Орда | Alaş Orda | Алаш-Орда | Alash Orda; Alash-Orda
Денсаулық сақтау министрлігі | Densaulyq saqtau ministrlıgı | Министерство здравоохранения | Ministry of Health; Ministry of Healthcare; Health Ministry
Білім және ғылым министрлігі | Bılım jäne ğylym ministrlıgı | Министерство образования и науки | Ministry of Education and Science
Ауыл шаруашылығы министрлігі | Auyl şaruaşylyğy ministrlıgı | Министерство сельского хозяйства | Ministry of Agriculture; Agriculture Ministry
Ақпарат министрлігі | Aqparat ministrlıgı | Министерство информации | Ministry of Information
Төтенше жағдайлар министрлігі | Tötenşe jağdailar ministrlıgı | Министерство по чрезвычайным ситуациям | Ministry of Emergency Situations; Emergency Ministry
Жоғары Сот Кеңесі | Joğary Sot Keñesı | Высший Судебный Совет | Supreme Judicial Council; High Judicial Council
Президент кітапханасы | Prezident kıtaphanasy | Библиотека Президента | Presidential Library
Адам құқықтары жөніндегі уәкіл | Adam qūqyqtary jönındegı uäkıl | Уполномоченный по правам человека | Commissioner for Human Rights; Human Rights Commissioner
Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі | Sybailas jemqorlyqqa qarsy ıs-qimyl agenttıgı | Агентство по противодействию коррупции | Anti-Corruption Agency; Agency for Countering Corruption
Шекара қызметі | Şekara qyzmetı | Пограничная служба | Border Service; Border Guard Service
Премьер-министр кеңсесі | Premer-ministr keñsesı | Канцелярия премьер-министра | Prime Minister's Office; Office of the Prime Minister`,
  Place: `
Астана | Astana | Астана | Astana
Нұр-Сұлтан | Nūr-Sūltan | Нур-Султан | Nur-Sultan; Nursultan
Алматы | Almaty | Алматы | Almaty; Alma-Ata
Шымкент | Şymkent | Шымкент | Shymkent; Chimkent
Қарағанды | Qarağandy | Караганда | Karaganda; Karagandy; Qaraghandy
Ақтөбе | Aqtöbe | Актобе | Aktobe; Aqtobe
Ақтау | Aqtau | Актау | Aktau; Aqtau
Атырау | Atyrau | Атырау | Atyrau; Atyraw
Көкшетау | Kökşetau | Кокшетау | Kokshetau; Kokchetau
Қостанай | Qostanai | Костанай | Kostanay; Kostanai; Kustanay
Павлодар | Pavlodar | Павлодар | Pavlodar
Петропавл | Petropavl | Петропавловск | Petropavl; Petropavlovsk
Тараз | Taraz | Тараз | Taraz
Түркістан | Türkıstan | Туркестан | Turkestan; Turkistan
Қызылорда | Qyzylorda | Кызылорда | Kyzylorda; Qyzylorda; Kzyl-Orda
Талдықорған | Taldyqorğan | Талдыкорган | Taldykorgan; Taldyqorghan; Taldy-Kurgan
Жезқазған | Jezqazğan | Жезказган | Zhezkazgan; Jezkazgan; Dzhezkazgan
Жаңаөзен | Jañaözen | Жанаозен | Zhanaozen; Janaozen; Zhangaozen
Екібастұз | Ekıbastūz | Экибастуз | Ekibastuz; Yekibastuz
Байқоңыр | Baiqoñyr | Байконур | Baikonur; Baykonyr; Baiqonyr
Балқаш | Balqaş | Балхаш | Balkhash; Balqash
Семей | Semei | Семей | Semey; Semei
Жетісу | Jetısu | Жетысу | Zhetysu; Jetisu; Zhetisu
Ұлытау | Ūlytau | Улытау | Ulytau; Oulytau
Маңғыстау облысы | Mañğystau oblysy | Мангистауская область | Mangystau Region; Mangistau Oblast
Қарағанды облысы | Qarağandy oblysy | Карагандинская область | Karaganda Region; Karagandy Oblast
Солтүстік Қазақстан облысы | Soltüstık Qazaqstan oblysy | Северо-Казахстанская область | North Kazakhstan Region
Қапшағай | Qapşağai | Капчагай | Kapchagay; Kapshagai
Сәтбаев | Sätbaev | Сатпаев | Satpayev; Satbayev
Қордай | Qordai | Кордай | Korday; Kordai; Qordai
Лисаков | Lisakov | Лисаковск | Lisakovsk; Lisakov
Батыс Қазақстан облысы | Batys Qazaqstan oblysy | Западно-Казахстанская область | West Kazakhstan Region; West Kazakhstan Oblast; Western Kazakhstan Region
Абай облысы | Abai oblysy | Абайская область | Abai Region; Abay Oblast; область Абай
Қызылорда облысы | Qyzylorda oblysy | Кызылординская область | Kyzylorda Region; Qyzylorda Oblast
Сырдария | Syrdariia | Сырдарья | Syr Darya; Syrdarya; Syr-Darya
Наурызбай ауданы | Nauryzbai audany | Наурызбайский район | Nauryzbay District; Nauryzbai District
Есіл ауданы | Esıl audany | Есильский район | Yesil District; Esil District
Аягөз | Aiagöz | Аягоз | Ayagoz; Ayaguz; Ayagöz; Аягуз`,
  Occurrence: `
Қаңтар | Qañtar | Кантар | Qantar; Kantar; Qangtar
Қанды қаңтар | Qandy qañtar | Кровавый январь | Bloody January; Qandy Qantar; Kandy Kantar
Желтоқсан | Jeltoqsan | Желтоксан | Zheltoqsan; Jeltoqsan; Zheltoksan
Наурыз | Nauryz | Наурыз | Nauryz; Naurız; Nawryz
Ақпан | Aqpan | Акпан | Aqpan; Akpan
Шілде | Şılde | Шильде | Shilde; Şilde
Қараша | Qaraşa | Караша | Qarasha; Karasha
Маусым | Mausym | Маусым | Mausym; Mausim
Желтоқсан көтерілісі | Jeltoqsan köterılısı | Декабрьское восстание | December uprising; Zheltoksan uprising
Тәуелсіздік күні | Täuelsızdık künı | День независимости | Independence Day
Республика күні | Respublika künı | День Республики | Republic Day
Жаңаөзен оқиғасы | Jañaözen oqiğasy | Жанаозенские события | Zhanaozen events
Конституция күні | Konstitutsiia künı | День Конституции | Constitution Day
Қордай оқиғасы | Qordai oqiğasy | Кордайские события | Korday events; Kordai events
Жер митингтері | Jer mitingterı | Земельные митинги | Land protests; Land rallies
Бүкілхалықтық референдум | Bükılhalyqtyq referendum | Общенародный референдум | National referendum; Nationwide referendum; Всенародный референдум
Халыққа жолдау | Halyqqa joldau | Послание народу | Address to the people; Address to the nation`,
} as const;

/** Names of Kazakhstani people, parties, institutions, places and months as they are usually written. */
export const knownNames: readonly KnownName[] = Object.entries(TABLE).flatMap(([type, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([kk, latin, ru, en]) => ({
      type: type as KnownName['type'],
      kk: kk!,
      latin: latin!,
      ru: ru!,
      en: en!.split('; '),
    })),
);

/** The forms of a name by script, the first of each the one that a data set would take. */
export function formsOf({ kk, latin, ru, en }: KnownName): readonly (readonly string[])[] {
  return [[kk], [latin], [ru], en];
}
