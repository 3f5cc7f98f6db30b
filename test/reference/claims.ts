import { isKnown, byId, byTime } from './time.ts';
import { dayText, type DayNumber, type Link, type Thing } from './graph.ts';
import type { Resolvers } from './resolvers.ts';

/** From a claim to the entities that it names: its own fields, then `about` (model.md). */
const NAMED = [
  'HOLDER',
  'POST',
  'ON_BEHALF_OF',
  'ACTOR',
  'EVENT',
  'FROM',
  'TO',
  'CAUSE',
  'EFFECT',
  'CANDIDATE',
  'POLL',
  'RULE',
  'SUBJECT',
  'ABOUT',
];

/** The entities that a claim names, each once. */
export const namedBy = (claim: Thing) => byId(claim.to(...NAMED));
/** The claims that name an entity, each once. */
export const naming = (entity: Thing) => [...new Set(entity.from(...NAMED))];
/** The claims of a kind that have a thing as their own field, superseded ones left out. */
export const current = (claims: readonly Thing[], kind: string) =>
  claims.filter((claim) => claim.is(kind) && isKnown(claim, null));

const inLanguage = (thing: Thing, name: string, language: string | null | undefined) =>
  thing.get<string>(`${name}_${language ?? 'en'}`) ?? thing.get<string>(name);

const one =
  (...types: string[]) =>
  (claim: Thing) =>
    claim.to(...types)[0] ?? null;

const Claim: Resolvers = {
  statement: (claim: Thing, { language }: { language?: string }) => inLanguage(claim, 'statement', language),
  validity: (claim: Thing) => claim,
  saidBy: (claim: Thing) => byId(claim.to('SAID_BY')),
  saidOn: (claim: Thing) => claim.get('saidOn'),
  knownFrom: (claim: Thing) => dayText(claim.get<DayNumber>('knownFrom')),
  knownUntil: (claim: Thing) => dayText(claim.get<DayNumber>('knownUntil')),
  supersedes: (claim: Thing) => byTime(claim.to('SUPERSEDES')),
  regards: (claim: Thing) => byTime(claim.to('REGARDS')),
  remarks: (claim: Thing) => byTime(claim.from('REGARDS')),
  citations: (claim: Thing) =>
    claim.out.filter(({ type }) => type === 'CITES').toSorted((a, b) => position(a) - position(b)),
  contradictions: (claim: Thing) => byId(claim.from('OF').filter((of) => of.is('Contradiction'))),
  about: namedBy,
};

export const position = ({ properties }: Link) => properties['position'] as number;

export const claimResolvers: Readonly<Record<string, Resolvers>> = {
  Claim,
  Validity: {
    from: (claim: Thing) => claim.get('fromEdtf'),
    to: (claim: Thing) => claim.get('toEdtf'),
    endState: (claim: Thing) => claim.get('endState') ?? 'UNKNOWN',
    startedBy: one('STARTED_BY'),
    endedBy: one('ENDED_BY'),
  },
  Tenure: {
    holder: one('HOLDER'),
    post: one('POST'),
    onBehalfOf: one('ON_BEHALF_OF'),
    predecessor: (tenure: Thing) => tenure.from('NEXT')[0] ?? null,
    successor: one('NEXT'),
  },
  Participation: { actor: one('ACTOR'), event: one('EVENT') },
  Tie: { from: one('FROM'), to: one('TO') },
  Dating: { event: one('EVENT') },
  Influence: { cause: one('CAUSE'), effect: one('EFFECT') },
  Result: { event: one('EVENT'), candidate: one('CANDIDATE') },
  Finding: { poll: one('POLL') },
  RuleValue: { rule: one('RULE') },
  Position: { actor: one('ACTOR') },
  Figure: { subject: one('SUBJECT') },
  Naming: { subject: one('SUBJECT') },
  Assertion: { subject: one('SUBJECT') },
};

export { inLanguage };
