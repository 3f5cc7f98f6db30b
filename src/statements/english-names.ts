import type { Name } from './facts.ts';

/** Words with which a phrase in the middle of a label goes on after a common noun. */
const FUNCTION_WORD =
  /^(?:of|to|in|on|at|by|for|from|with|against|about|into|over|after|before|between|when|where|if|without|under|among|during|as|that|who|whom|which)$/;
/** Adjectives and participles, by their endings, and other words that come before a noun. */
const MODIFIER =
  /^(?:two|three|four|first|second|third|fourth|last|next|early|late|new|old|former|other|exit|mass|pilot|snap|joint|public|independent|open|state|final|land|rule|party|life|single|minimum|maximum|treason|death|price|gas|fuel|internet|police|press|street|tax|election)$|(?:al|ial|ary|ory|ive|ous|ed|ing|able|ible|less|ful|est)$/i;
/** Common nouns that events of one word are called. */
const EVENT_NOUN =
  /^(?:elections?|referendum|vote|votes|polls?|protests?|talks|riots?|trials?|campaigns?|strikes?|reforms?|debates?|arrests?|hearings?)$/i;
/** What bodies with an article are called. */
const BODY =
  /\b(?:Party|Movement|Front|Coalition|Union|Institute|Centre|Center|Commission|Committee|Council|Court|Ministry|Office|Assembly|Senate|House|Government|Cabinet|Administration|Organi[sz]ation|Federation|Alliance|Foundation|Agency|Service|Chamber|Association|Commonwealth|Bank|Fund|Group|Unit|Congress|Mission|Observers|group|coalition)\b/;
const ABBREVIATION = /^(?:OSCE|CSTO|EU|UN|CIS|SCO|EAEU|IMF|WHO|CIA|KGB|FBI)$/;
const PLURAL_HEAD = /^(?:people|women|men|children|police|\p{L}+(?<![sui])s)$/iu;

/** A name as it stands within an English sentence: with its article, and no capital that only begins the label. */
export function englishName(name: Name): string {
  const { label, type } = name;
  switch (type) {
    case 'Person':
    case 'Post':
    case 'Title':
      return label;
    case 'Place':
      return lowered(label) === label || isPlural(label) ? lowered(label) : `the ${lowered(label)}`;
    case 'Group':
      return isPlural(label) ? lowered(label) : withArticle(lowered(label));
    case 'Party':
    case 'Organization':
      return BODY.test(label) || ABBREVIATION.test(label) || / of /.test(label) ? ofBody(label) : label;
    case 'Institution':
      return label === 'Parliament' ? label : ofBody(label);
    case 'Rule':
      return /^(?:how|which|who|what|when|whether) /i.test(label)
        ? `the rule on ${label.charAt(0).toLowerCase()}${label.slice(1)}`
        : `the ${label.includes(' ') ? lowered(label) : label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())}`;
    default:
      return withArticle(lowered(label));
  }
}

/** Whether a verb after a name is in the plural: after `students of Lorn`, but not after `Reuters` or `Thomas`. */
export function isSeveral({ label, type }: Name): boolean {
  switch (type) {
    case 'Person':
    case 'Post':
    case 'Title':
    case 'Party':
    case 'Organization':
      return false;
    case 'Place':
      return isPlural(label) && lowered(label) !== label;
    default:
      return isPlural(label);
  }
}

/** A predicate after a subject in the plural: `were`, not `was`. */
export function agreeingInEnglish(predicate: string, subject: Name): string {
  const plural: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };
  return isSeveral(subject) ? predicate.replace(/^(?:was|is|has)\b/, (verb) => plural[verb]!) : predicate;
}

/** A post with the article that its holder has: `the President`, `a Deputy of the Mazhilis`. */
export function postWithArticle(post: string): string {
  return isOneOfMany(post) ? `a ${post}` : `the ${post}`;
}

/** Whether a post is one of many of its kind. */
export function isOneOfMany(post: string): boolean {
  return /^(?:Deputy|Member|Senator|Judge)(?: of |$)/.test(post);
}

/** Whether the head noun of a phrase is in the plural: `registered voters abroad`, `people detained`. */
export function isPlural(phrase: string): boolean {
  const words = phrase.split(/,? /);
  const end = words.findIndex((word, at) => at > 0 && FUNCTION_WORD.test(word));
  return words.slice(0, end < 0 ? undefined : end).some((word) => PLURAL_HEAD.test(word));
}

const IRREGULAR_SINGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  women: 'woman',
  men: 'man',
  children: 'child',
};

/** A phrase with its head noun in the singular: `death in Lorn`, `registered voter`. */
export function inSingular(phrase: string): string {
  const words = phrase.split(' ');
  const end = words.findIndex((word, at) => at > 0 && FUNCTION_WORD.test(word));
  const head = words.slice(0, end < 0 ? undefined : end).findLastIndex((word) => PLURAL_HEAD.test(word));
  return words
    .map((word, at) => (at === head ? (IRREGULAR_SINGULAR[word] ?? word.replace(/ies$/, 'y').replace(/s$/, '')) : word))
    .join(' ');
}

/** `a` or `an`, by the first letter. */
export function indefinite(noun: string): string {
  return `${/^[aeiou]/i.test(noun) && !/^(?:uni|use|one)/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function ofBody(label: string): string {
  return /^the /i.test(label) ? label : `the ${label}`;
}

function withArticle(label: string): string {
  if (/^(?:the|how|which|who|what|whether) /i.test(label)) return label;
  if (!label.includes(' ') && !EVENT_NOUN.test(label) && !BODY.test(label) && !/^\p{Lu}\p{Ll}+(?:s|is)$/u.test(label))
    return label;
  const [first = '', second = ''] = label.split(' ');
  // A person's or country's own: no article before Nazarbayev's resignation, but one before the Central Bank's.
  if (/[’']s$/.test(first) && !/^\p{Ll}/u.test(first)) return label;
  if (/[’']s$/.test(second) && /^\p{Lu}/u.test(first) && !BODY.test(second.replace(/[’']s$/, ''))) return label;
  return `the ${label}`;
}

/** A label without its capital, unless its first word seems to be a proper name. */
export function lowered(label: string): string {
  const [first = '', second = ''] = label.split(' ');
  const small = label.charAt(0).toLowerCase() + label.slice(1);
  if (/^.+[\p{Lu}\d./]/u.test(first) || /[’']s$/.test(first)) return label;
  if (second === '') return EVENT_NOUN.test(first) || isCommonPlural(first) ? small : label;
  if (first === 'Next') return small;
  if (/^\p{Lu}/u.test(second)) return label;
  const isCommon =
    FUNCTION_WORD.test(second) ||
    MODIFIER.test(first) ||
    EVENT_NOUN.test(first) ||
    PLURAL_HEAD.test(first) ||
    /[’']$/.test(first);
  return isCommon ? small : label;
}

function isCommonPlural(word: string): boolean {
  return /(?:ers|ors|ists|ents|ants|ees|izens|clerks|deputies|officials|youths|judges|candidates|delegates)$/i.test(
    word,
  );
}
