import { sameInAllDrafts } from './latin-drafts.ts';

const STOP_WORDS = new Set(
  (
    'a an and at by for from in of office on the to в во и из на о об от по с у канцелярия ' +
    'бен бойынша жөніндегі және кеңсе кеңсесі kense kensesi мен пен туралы үшін jane boiynsha jonindegi turaly ushin'
  ).split(' '),
);

/** Whether a folded word only joins others: a name is found without it. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(sameInAllDrafts(word));
}
