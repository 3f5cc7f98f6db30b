import { edtfLabel } from '../edtf/label.ts';
import { formOf, precisionOf, type DateForm } from './dates.ts';
import { endsInPossessive, withKazakhEnding, type KazakhCase } from './kazakh-endings.ts';
import { phrase } from './phrases.ts';

/** A plain date in a case: 2022 жылғы 19 наурыздан, 2022 жылдың маусымына, 2022 жылға; in the locative, a year is 2022 жылы. */
export function plainInKazakh(date: string, inCase: KazakhCase): string {
  const precision = precisionOf(date);
  const label = precision === 'year' ? `${edtfLabel(date, 'kk')} жыл` : edtfLabel(date, 'kk');
  if (precision === 'year' && inCase === 'locative') return `${label}ы`;
  return withKazakhEnding(label, inCase, precision === 'month') ?? label;
}

/** When an event was: 2022 жылғы 19 наурызда, 2022 жылдың маусымында, 2022 жылы. */
export function whenInKazakh(text: string): string {
  const date = formOf(text);
  if (date.form === 'between') return withinInKazakh(text);
  if (date.form === 'other') return `(${edtfLabel(text, 'kk')})`;
  const words = plainInKazakh(date.date, 'locative');
  if (date.form === 'plain') return qualifiedInKazakh(date, words);
  return `${words} немесе одан ${date.form === 'by' ? 'бұрын' : 'кейін'}`;
}

/** Some day of a span: 2022 жылғы қаңтар – наурыз аралығында, 2020-жылдарда; in brackets where the label takes no ending. */
export function withinInKazakh(text: string): string {
  const label = edtfLabel(text, 'kk');
  return withKazakhEnding(label, 'locative', endsInPossessive(label)) ?? `(${label})`;
}

/** A date with what its qualifiers say. */
export function qualifiedInKazakh({ about, possibly }: Extract<DateForm, { form: 'plain' }>, words: string): string {
  return phrase(possibly && 'болжам бойынша', about && 'шамамен', words);
}

/** The day of a source: `2020 жылғы 10 мамырда`. */
export function dayOfSourceInKazakh(asOf: string | null): string {
  return asOf === null ? 'дереккөз жарияланған күні' : whenInKazakh(asOf);
}

/** What was so on the day of the source: `2020 жылғы 10 мамырда әлі қызметте еді`, or `2020 жылғы 10 мамырдағы дерек`. */
export function asOfInKazakh(asOf: string | null, still?: string): string {
  const when = dayOfSourceInKazakh(asOf);
  if (still !== undefined) return `${when} әлі ${still} еді`;
  // The locative becomes an adjective: мамырда, мамырдағы; жылы, жылғы.
  const of = when
    .replace(/([дт])а$/, '$1ағы')
    .replace(/([дт])е$/, '$1егі')
    .replace(/(жыл|күн)[ыі]$/, (_, noun) => (noun === 'жыл' ? 'жылғы' : 'күнгі'));
  return of === when ? `дерек ${when}` : `${of} дерек`;
}
