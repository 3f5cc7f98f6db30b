import type { CardMessages } from '../../../messages/cards.ts';
import type { ClaimsAboutQuery } from '../../operations.ts';

export type ClaimAbout = ClaimsAboutQuery['claims']['nodes'][number];

/** What claims of a card have in common: how they bear on what is shown. */
type Section =
  | 'dates'
  | 'participants'
  | 'causes'
  | 'effects'
  | 'said'
  | 'posts'
  | 'acts'
  | 'ownWords'
  | 'results'
  | 'rules'
  | 'figures'
  | 'names'
  | 'links'
  | 'other';

const SAID: ReadonlySet<string> = new Set(['Assertion', 'Position', 'Recommendation']);
const KINDS: Readonly<Record<string, Section>> = {
  Tenure: 'posts',
  Result: 'results',
  RuleValue: 'rules',
  Figure: 'figures',
  Finding: 'figures',
  Naming: 'names',
  Tie: 'links',
};

/** In the order in which a card shows them. */
const ORDER: Readonly<Record<'event' | 'actor' | 'other', readonly Section[]>> = {
  event: [
    'dates',
    'results',
    'rules',
    'participants',
    'causes',
    'effects',
    'said',
    'figures',
    'posts',
    'names',
    'links',
    'other',
  ],
  actor: ['posts', 'acts', 'results', 'ownWords', 'said', 'figures', 'names', 'links', 'rules', 'other'],
  other: ['posts', 'rules', 'names', 'acts', 'said', 'figures', 'results', 'links', 'other'],
};

type CardKind = keyof typeof ORDER;

/** What kind of card the entity with this id has. */
export function cardKindOf(id: string): CardKind {
  const prefix = id.slice(0, id.indexOf('/'));
  if (prefix === 'event') return 'event';
  return ['person', 'party', 'institution', 'organization', 'group'].includes(prefix) ? 'actor' : 'other';
}

/** The claims of a card by section, in order; sections without claims are left out. */
export function sectionsOf(
  id: string,
  claims: readonly ClaimAbout[],
): readonly { readonly section: Section; readonly claims: readonly ClaimAbout[] }[] {
  const kind = cardKindOf(id);
  return ORDER[kind].flatMap((section) => {
    const own = claims.filter((claim) => sectionOf(claim, id, kind) === section);
    return own.length > 0 ? [{ section, claims: own }] : [];
  });
}

function sectionOf(claim: ClaimAbout, id: string, kind: CardKind): Section {
  const { __typename: type } = claim;
  if (type === 'Dating') return kind === 'event' ? 'dates' : 'other';
  if (type === 'Participation') return kind === 'event' ? 'participants' : 'acts';
  if ('cause' in claim) return claim.effect.id === id ? 'causes' : claim.cause.id === id ? 'effects' : 'other';
  if (kind === 'actor' && claim.saidBy.some((actor) => actor.id === id)) return 'ownWords';
  if (SAID.has(type)) return 'said';
  return KINDS[type] ?? 'other';
}

/** The heading of a section. */
export function headingOf(section: Section, id: string, messages: CardMessages): string {
  const isEvent = cardKindOf(id) === 'event';
  const headings: Readonly<Record<Section, string>> = {
    dates: messages.datesGiven,
    participants: messages.whoTookPart,
    causes: messages.whatLedToIt,
    effects: messages.whatItLedTo,
    said: isEvent ? messages.saidOfEvent : messages.saidOf,
    posts: messages.postsHeld,
    acts: messages.tookPartIn,
    ownWords: messages.ownWords,
    results: messages.voteResult,
    rules: messages.rules,
    figures: messages.figures,
    names: messages.names,
    links: messages.connections,
    other: messages.alsoSaid,
  };
  return headings[section];
}
