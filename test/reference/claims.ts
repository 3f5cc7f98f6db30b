import type { Day } from '../../src/edtf/day.ts';
import { claimKinds, entityTypes } from '../../src/kinds/records.ts';
import { annotatedPaths } from '../../src/kinds/annotated-paths.ts';
import { dayText, type Link, type Thing } from './graph.ts';
import { inLanguage, type Resolvers } from './resolvers.ts';
import { byId, byTime, isKnown } from './time.ts';

/** Keys under which a claim names entities: its own fields, and `about`; not whose word it is, nor what began or ended it. */
const NAMING = claimKinds.flatMap((kind) =>
  annotatedPaths[kind]
    .filter(
      ({ path, metadata }) =>
        path[0] !== 'validity' && metadata.refers?.some((type) => entityTypes.includes(type as never)),
    )
    .map(({ path }) => path[0]!)
    .filter((key) => key !== 'saidBy'),
);

/** The entities that a claim names, each once. */
export const namedBy = (claim: Thing) => byId(claim.to(...NAMING));
/** The claims that name an entity, each once. */
export const naming = (entity: Thing) => [...new Set(entity.from(...NAMING).filter((each) => each.is('Claim')))];
/** The claims of a kind, superseded ones left out. */
export const current = (claims: readonly Thing[], kind: string) =>
  claims.filter((claim) => claim.is(kind) && isKnown(claim));

export const bounds = (thing: Thing) => (thing.get('fromMin') === null ? null : thing);
const bound = (name: string) => (thing: Thing) => dayText(thing.get<Day>(name));

const original = (source: Thing): Thing => source.to('copyOf').map(original)[0] ?? source;
const publisherOf = (source: Thing) => source.to('publisher')[0] ?? source;

/** What a field of a kind has no resolver for is the entity, or the value, under the key of its name. */
export const claimResolvers: Readonly<Record<string, Resolvers>> = {
  Claim: {
    statement: inLanguage('statement'),
    rankReason: inLanguage('rankReason'),
    validity: (claim: Thing) => claim,
    saidBy: (claim: Thing) => byId(claim.to('saidBy')),
    knownFrom: bound('knownFrom'),
    knownUntil: bound('knownUntil'),
    supersedes: (claim: Thing) => byTime(claim.to('supersedes')),
    supersededBy: (claim: Thing) => byTime(claim.from('supersedes')),
    regards: (claim: Thing) => byTime(claim.to('regards')),
    remarks: (claim: Thing) => byTime(claim.from('regards')),
    citations: (claim: Thing) => claim.out.filter(({ type }) => type === 'citations'),
    contradictions: (claim: Thing) => byId(claim.from('between')),
    about: namedBy,
    sourceCount: (claim: Thing) => {
      const supporting = claim.out.filter(
        ({ type, properties }) => type === 'citations' && properties['stance'] === 'SUPPORTS',
      );
      return new Set(supporting.map(({ thing }) => publisherOf(original(thing.to('source')[0]!)))).size;
    },
  },
  Validity: {
    from: (claim: Thing) => claim.get('fromEdtf'),
    to: (claim: Thing) => claim.get('toEdtf'),
    endState: (claim: Thing) => claim.get('endState') ?? 'UNKNOWN',
    bounds: (claim: Thing) => claim,
  },
  Bounds: { fromMin: bound('fromMin'), fromMax: bound('fromMax'), toMin: bound('toMin'), toMax: bound('toMax') },
  Finding: { question: inLanguage('question'), answer: inLanguage('answer') },
  Result: { option: inLanguage('option') },
  RuleValue: { text: inLanguage('text') },
  Tenure: {
    predecessor: (tenure: Thing) => tenure.from('successor')[0] ?? null,
  },
  Citation: {
    source: ({ thing }: Link) => thing.to('source')[0]!,
    passage: ({ thing }: Link) => thing,
    stance: ({ properties }: Link) => properties['stance'],
  },
};
