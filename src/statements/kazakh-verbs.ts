import type { Name } from './facts.ts';
import { inKazakhCase, kazakhName } from './kazakh-names.ts';
import type { KazakhCase } from './kazakh-endings.ts';
import { quoted } from './phrases.ts';

/** Words before which a name takes no ending. */
const BARE = /^(?:туралы|кезінде|алдында\S*|бойынша|сияқты|үшін|арқылы)$/;
const WITH_CASE: readonly (readonly [word: RegExp, inCase: KazakhCase])[] = [
  [/^(?:кейін\S*|бері|бұрын|содан|соң)$/, 'ablative'],
  [/^(?:қатысты|дейін|қарсы|әкел\S+)$/, 'dative'],
  [/^(?:қатар|бірге|әңгімелес\S+)$/, 'instrumental'],
];
/** A noun with the possessive and a case: орнына, құрамында, сөзін, артынан. */
const OF_IT = /[ыі](?:на|не|нда|нде|ндағы|ндегі|н|нан|нен)$/;

/** Whether a phrase ends with a finite verb: `қызметке кірісті`, `сөзін келтіреді`. */
export function isFinite(phrase: string): boolean {
  return /(?:[дт][ыі]|[ае]ды|[ей]ді|йды|йді)$/.test(phrase) && !/(?:бет|қорғау)і$/.test(phrase);
}

/**
 * What a predicate says of two names. The object takes the case that the first word of the predicate requires; where that is not
 * known, it follows after a dash.
 */
export function linkedInKazakh(from: Name, predicate: string, to: Name, when: string): string {
  const subject = [kazakhName(from), when].filter(Boolean).join(' ');
  const words = predicate.split(' ');
  const [first = '', second] = words;
  // Ережесі бойынша, қаласының: the predicate brings its own noun, of which the name is the title.
  if (
    /[^аеыі]?с?[ыі]$/.test(first) &&
    second !== undefined &&
    (BARE.test(second) || !isFinite(predicate)) &&
    /^(?:ережесі|қаласы|партиясы|оқиғасы|лауазымы)/.test(first)
  )
    return `${subject} – ${quoted(to.label)} ${predicate}`;
  const link = isFinite(predicate) ? ' ' : ' – ';
  if (BARE.test(first)) return `${subject}${link}${kazakhName(to)} ${predicate}`;
  const governed = WITH_CASE.find(([word]) => word.test(first))?.[1];
  if (governed) return `${subject}${link}${inKazakhCase(to, governed)} ${predicate}`;
  if (OF_IT.test(first) && words.length > 1) return `${subject}${link}${inKazakhCase(to, 'genitive')} ${predicate}`;
  if (isFinite(predicate)) return `${subject} ${inKazakhCase(to, 'accusative')} ${predicate}`;
  if (/[ыі]$/.test(predicate)) return `${subject} – ${inKazakhCase(to, 'genitive')} ${predicate}`;
  return `${subject}: ${predicate} – ${kazakhName(to)}`;
}
