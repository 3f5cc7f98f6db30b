// What names are made of: common given names and roots of surnames, towns, offices and matters of state.

export const given = {
  en: 'Aigerim Aliya Almas Anara Arman Asel Askar Aidos Bakyt Bolat Botagoz Dana Daniyar Dauren Dinara Erlan Gulnara Gaukhar Ivan Kairat Karlygash Laura Madina Marat Maria Mikhail Nurlan Olga Pavel Rauan Ruslan Sabina Saule Serik Sergei Svetlana Tamara Timur Togzhan Ulan Viktor Yelena Yerzhan Zarina Zhanna Zhanar'.split(
    ' ',
  ),
  ru: 'Айгерим Алия Алмас Анара Арман Асель Аскар Айдос Бакыт Болат Ботагоз Дана Данияр Даурен Динара Ерлан Гульнара Гаухар Иван Кайрат Карлыгаш Лаура Мадина Марат Мария Михаил Нурлан Ольга Павел Рауан Руслан Сабина Сауле Серик Сергей Светлана Тамара Тимур Тогжан Улан Виктор Елена Ержан Зарина Жанна Жанар'.split(
    ' ',
  ),
};
/** With an ending of `endings` a surname. */
export const roots = {
  en: 'Abdrakhman Aitbay Akhmet Aliakbar Amang Baimagamb Bekbolat Bektur Dosmukhamed Dzhumab Esenbek Galym Ibraim Isatay Ismail Kaldyb Kasen Kozhakhmet Kulmag Kusain Mambet Mukash Mukhtar Musakhan Nurgaly Nurpeis Omarbek Orazal Ospan Rakhmet Sagynd Samarkhan Sarsenb Seitkal Smagul Suleiman Syzdyk Tasmagamb Temirbol Tolegen Turgunb Umirzak Utegen Zhaksyb Zhumadil Zhusip'.split(
    ' ',
  ),
  ru: 'Абдрахман Айтбай Ахмет Алиакбар Аманг Баймагамб Бекболат Бектур Досмухамед Джумаб Есенбек Галым Ибраим Исатай Исмаил Калдыб Касен Кожахмет Кулмаг Кусаин Мамбет Мукаш Мухтар Мусахан Нургалы Нурпеис Омарбек Оразал Оспан Рахмет Сагынд Самархан Сарсенб Сейткал Смагул Сулейман Сыздык Тасмагамб Темирбол Толеген Тургунб Умирзак Утеген Жаксыб Жумадил Жусип'.split(
    ' ',
  ),
};
export const endings = { en: ['ov', 'ova', 'in', 'ina', 'uly', 'kyzy'], ru: ['ов', 'ова', 'ин', 'ина', 'улы', 'кызы'] };

/** Two of these make the name of a town. */
export const town = {
  first: 'Ak Alty Ara Bes Boz Kara Kok Kyzyl Mana Orta Sary Tas Terek Uly Zhana Zhar'.split(' '),
  last: 'agash bulak dala kent kol kum kuduk orda oba su tau tobe tuz zhar zhol rik'.split(' '),
};

export const bodies = [
  'Ministry of',
  'Committee on',
  'Agency for',
  'Council for',
  'Commission on',
  'Department of',
  'Inspectorate of',
  'Chamber of',
];
export const matters = [
  'Agriculture',
  'Culture',
  'Defence',
  'Digital Affairs',
  'Ecology',
  'Education',
  'Energy',
  'Finance',
  'Foreign Affairs',
  'Health',
  'Industry',
  'Information',
  'Internal Affairs',
  'Justice',
  'Labour',
  'Land Reform',
  'Local Government',
  'Public Service',
  'Trade',
  'Transport',
  'Water',
  'Youth',
];
export const offices = ['Head', 'First Deputy Head', 'Deputy Head', 'Secretary', 'Adviser', 'Spokesperson'];

/** What an event of a kind is called; the town or body follows. */
export const occurrences = {
  ADDRESS: 'Address to the people of',
  REFORM: 'Reform of government in',
  CAMPAIGN: 'Campaign in',
  PROCESS: 'Talks on the budget of',
  ECONOMIC: 'Rise of prices in',
  PROTEST: 'Protest in',
  VIOLENCE: 'Unrest in',
  APPOINTMENT: 'Appointment of the akim of',
  DISMISSAL: 'Dismissal of the akim of',
  RESIGNATION: 'Resignation of the akim of',
  ARREST: 'Arrests in',
  INVESTIGATION: 'Inquiry into the accounts of',
  TRIAL: 'Trial in',
  RENAMING: 'Renaming of a street in',
  FOUNDING: 'Founding of a school in',
  REGISTRATION: 'Registration of parties in',
  STATEMENT: 'Statement on',
  PUBLICATION: 'Report on the state of',
};
export const roles = ['speaker', 'organizer', 'participant', 'witness', 'candidate', 'opponent', 'mediator', 'guest'];
export const predicates = ['supported', 'criticized', 'led to', 'followed', 'founded'];
export const topics = ['taxes', 'elections', 'land', 'language', 'courts', 'police', 'schools', 'water'];
