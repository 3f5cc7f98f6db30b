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

/** Nouns that a predicate brings for a name: «…» ережесі бойынша. */
const OWN_NOUN = /^(?:ережесі|қаласы|партиясы|оқиғасы|лауазымы)$/;

/** Whether a phrase ends with a finite verb: `қызметке кірісті`, `сөзін келтіреді`; not with a noun, such as кандидаты. */
export function endsInVerb(phrase: string): boolean {
  return /(?:[пкқсштф]т|д)[ыі]$/.test(phrase);
}

/**
 * What a predicate says of two names. The object takes the case that the first word of the predicate requires; where that is not
 * known, it follows after a dash.
 */
export function linkedInKazakh(from: Name, predicate: string, to: Name, when: string): string {
  const subject = [kazakhName(from), when].filter(Boolean).join(' ');
  const words = predicate.split(' ');
  const [first = ''] = words;
  const isVerb = endsInVerb(predicate);
  // `одан кейін болды`: its first word stands for the subject.
  if (first === 'одан' && isVerb)
    return [inKazakhCase(from, 'ablative'), when, ...words.slice(1, -1), kazakhName(to), words.at(-1)]
      .filter(Boolean)
      .join(' ');
  if (words.length > 1 && OWN_NOUN.test(first)) return `${subject} – ${quoted(to.label)} ${predicate}`;
  const object = objectOf(first, words.length > 1, to);
  if (object !== undefined) return `${subject}${isVerb ? ' ' : ' – '}${object} ${predicate}`;
  if (isVerb) return `${subject} ${inKazakhCase(to, 'accusative')} ${predicate}`;
  if (/[ыі]$/.test(predicate)) return `${subject} – ${inKazakhCase(to, 'genitive')} ${predicate}`;
  return `${subject}: ${predicate} – ${kazakhName(to)}`;
}

/** A name before the first word of a predicate, if that says which case it requires. */
function objectOf(first: string, hasMore: boolean, to: Name): string | undefined {
  if (BARE.test(first)) return kazakhName(to);
  const governed =
    WITH_CASE.find(([word]) => word.test(first))?.[1] ?? (hasMore && OF_IT.test(first) ? 'genitive' : null);
  return governed ? inKazakhCase(to, governed) : undefined;
}
