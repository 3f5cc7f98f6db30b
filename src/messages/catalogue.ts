import { languages, type Language } from './languages.ts';
import { numberLabel, pluralCategory } from './numbers.ts';

/** A text in English, Russian and Kazakh. `{0}`, `{1}` … stand for what `fill` puts in. */
export type Text = readonly [en: string, ru: string, kk: string];

/** A text about a whole number, `{0}`, in the plural forms of each language; Kazakh nouns have one form after any number. */
export type CountedText = readonly [
  en: Readonly<Record<'one' | 'other', string>>,
  ru: Readonly<Record<'one' | 'few' | 'many', string>>,
  kk: string,
];

/** Texts by name, as a file of messages holds them. */
export type Texts = Readonly<Record<string, Text | CountedText>>;

/** The message of a counted text: the number, then what stands for `{1}`, `{2}` … */
export type Counted = (count: number, ...values: readonly string[]) => string;

/** Texts in one language: a counted text is a function, any other a string. */
export type Catalogue<T extends Texts> = {
  readonly [Name in keyof T]: T[Name] extends CountedText ? Counted : string;
};

/** Gives texts by language; each language's catalogue is made when it is first needed. */
export function catalogues<const T extends Texts>(texts: T): (language: Language) => Catalogue<T> {
  const made = new Map<Language, Catalogue<T>>();
  return (language) => {
    let catalogue = made.get(language);
    if (!catalogue) {
      const messages = Object.entries(texts).map(([name, text]) => [name, messageOf(text, language)]);
      catalogue = Object.fromEntries(messages) as Catalogue<T>;
      made.set(language, catalogue);
    }
    return catalogue;
  };
}

function messageOf(text: Text | CountedText, language: Language): string | Counted {
  const own = text[languages.indexOf(language)]!;
  if (typeof text[0] === 'string') return own as string;
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = typeof own === 'string' ? { other: own } : own;
  return (count, ...values) =>
    fill((forms[pluralCategory(count, language)] ?? forms.other)!, numberLabel(count, language), ...values);
}

/** A text with its `{0}`, `{1}` … replaced. A value that ends with a stop (до н. э.) has that of the sentence. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}(\.?)/g, (_, index: string, stop: string) => {
    const value = String(values[Number(index)] ?? '');
    return value.endsWith('.') ? value : value + stop;
  });
}
