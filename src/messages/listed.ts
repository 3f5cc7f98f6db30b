import { fill, type Texts } from './catalogue.ts';
import type { Language } from './languages.ts';
import { numberLabel } from './numbers.ts';

/** What is said of a list that is too long to be read whole. */
export const listedTexts = {
  firstOf: [
    'Only the first {0} of {1} are listed.',
    'Показаны только первые {0} из {1}.',
    '{1} ішінен тек алғашқы {0} көрсетілген.',
  ],
} as const satisfies Texts;

/** Says how much of a list is listed; empty where all of it is. */
export function listedOf(
  { firstOf }: { readonly firstOf: string },
  [listed, total]: readonly [listed: number, total: number],
  language: Language,
): string {
  return listed < total ? fill(firstOf, numberLabel(listed, language), numberLabel(total, language)) : '';
}
