import { exactLabel, percentLabel, pluralCategory } from '../messages/numbers.ts';
import { inSingular } from './english-names.ts';
import { phrase } from './phrases.ts';

/** Russian units after 1, after 2 and after 5. */
const FORMS: readonly (readonly [one: string, few: string, many: string])[] = [
  ['год', 'года', 'лет'],
  ['месяц', 'месяца', 'месяцев'],
  ['неделя', 'недели', 'недель'],
  ['день', 'дня', 'дней'],
  ['час', 'часа', 'часов'],
  ['минута', 'минуты', 'минут'],
  ['человек', 'человека', 'человек'],
  ['член', 'члена', 'членов'],
  ['место', 'места', 'мест'],
  ['мандат', 'мандата', 'мандатов'],
  ['голос', 'голоса', 'голосов'],
  ['срок', 'срока', 'сроков'],
  ['депутат', 'депутата', 'депутатов'],
  ['подпись', 'подписи', 'подписей'],
  ['статья', 'статьи', 'статей'],
  ['регион', 'региона', 'регионов'],
  ['доллар', 'доллара', 'долларов'],
  ['рубль', 'рубля', 'рублей'],
  ['процент', 'процента', 'процентов'],
];

/** A number with its unit, in the form that the number requires: `25 лет`, `2 срока`; a unit that is not listed stays as it is. */
export function countedInRussian(amount: number, unit: string | undefined): string {
  if (unit === '%') return percentLabel(amount, 'ru');
  const [first = '', ...rest] = (unit ?? '').split(' ');
  const forms = FORMS.find((each) => each.includes(first));
  const category = pluralCategory(amount, 'ru');
  const form = forms?.[category === 'one' ? 0 : category === 'many' ? 2 : 1] ?? first;
  return phrase(exactLabel(amount, 'ru'), form, ...rest);
}

/** A number with its unit; Kazakh nouns have one form after any number. */
export function countedInKazakh(amount: number, unit: string | undefined): string {
  return unit === '%' ? percentLabel(amount, 'kk') : phrase(exactLabel(amount, 'kk'), unit);
}

/** A number with its unit: `1 year`, `5 years`. */
export function countedInEnglish(amount: number, unit: string | undefined): string {
  return phrase(exactLabel(amount, 'en'), amount === 1 && unit !== undefined ? inSingular(unit) : unit);
}

/** A unit, unless what is counted is named already: the number of seats is 98, not 98 seats. */
export function unitBeside(counted: string, unit: string | undefined): string | undefined {
  if (/^(?:number of|число) /i.test(counted)) return undefined;
  return unit !== undefined &&
    counted
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(unit)
    ? undefined
    : unit;
}
