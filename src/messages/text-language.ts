import type { Language } from './languages.ts';

const KAZAKH = /[әғқңөұүһі]/i;

/**
 * The language that a text of a data set is in, where that is not the language of the view; `und` for letters of other
 * scripts. The API sends what has no translation in another language and does not say so; the letters do. A short text in
 * other letters may be a name that has no other form.
 */
export function otherLanguage(text: string, view: Language): Language | 'und' | undefined {
  const [latin, cyrillic] = [/\p{Script=Latin}/u.test(text), /\p{Script=Cyrillic}/u.test(text)];
  if (!latin && !cyrillic) return /\p{L}/u.test(text) ? 'und' : undefined;
  const isKazakh = KAZAKH.test(text);
  if (view === 'en') return latin ? undefined : isKazakh ? 'kk' : 'ru';
  if (!cyrillic) return 'en';
  if (isKazakh) return view === 'kk' ? undefined : 'kk';
  return view === 'kk' && !latin && text.length >= 40 ? 'ru' : undefined;
}
