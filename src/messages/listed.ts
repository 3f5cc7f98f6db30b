import type { Texts } from './catalogue.ts';

/** What is said of a list that is too long to be read whole. */
export const listedTexts = {
  firstOf: [
    'Only the first {0} of {1} are listed.',
    'Показаны только первые {0} из {1}.',
    '{1} ішінен тек алғашқы {0} көрсетілген.',
  ],
} as const satisfies Texts;
