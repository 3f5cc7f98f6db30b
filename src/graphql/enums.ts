import { registerEnumType } from 'type-graphql';
import { claimKinds, entityTypes, eventKinds, ranks, stances } from '../kinds/kinds.ts';
import type { EndState as EndStateName } from '../time/end-state.ts';
import type { Certainty as CertaintyName } from '../time/certainty.ts';
import type { Edge } from '../neo4j/edges.ts';

type Names<T extends string> = { readonly [Name in T]: string };

/** A GraphQL enum of these names; each stands for itself unless `values` says otherwise. */
function enumOf<T extends string>(
  name: string,
  description: string,
  descriptions: Record<T, string>,
  values?: Record<T, string>,
): Names<T> {
  const names = Object.keys(descriptions) as T[];
  const object = values ?? (Object.fromEntries(names.map((each) => [each, each])) as unknown as Names<T>);
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(names.map((each) => [each, { description: descriptions[each] }])) as never,
  });
  return object;
}

export const EndState = enumOf<EndStateName>(
  'EndState',
  "How a claim's holding ends, as far as its source goes: still held at the source's date; ended; may have ended; ended by something else that happened.",
  {
    ONGOING: "Still held at the source's date.",
    ENDED: 'Ended.',
    UNKNOWN: 'May have ended.',
    IMPLIED: 'Ended by something else that happened; the source does not say the end itself.',
  },
);

export const Certainty = enumOf<CertaintyName>('Certainty', 'Whether something holds on a day for sure, or only may.', {
  CERTAIN: 'It holds whatever the fuzzy dates turn out to mean.',
  POSSIBLE: 'It holds for some meaning of the fuzzy dates; what is certain is possible too.',
});

export const RelationKind = enumOf<Edge['type']>(
  'RelationKind',
  'A kind of edge of the network; each edge is made by one claim.',
  {
    TENURE: 'A person holds a post.',
    PARTICIPATION: 'An actor takes part in an event.',
    TIE: 'Two entities are tied: member of, post of, supports ...',
    INFLUENCE: 'One event led to another, or followed it.',
  },
);

export const TimeOrder = enumOf('TimeOrder', 'Along time or against it.', {
  OLDEST_FIRST: 'What may have begun earliest comes first.',
  LATEST_FIRST: 'The other way round; undated events stay last.',
});

export const Rank = enumOf<(typeof ranks)[number]>(
  'Rank',
  'Which of several claims is shown where one value is shown. Deprecated claims stay, marked.',
  {
    PREFERRED: 'Shown first; rankReason says why.',
    NORMAL: 'Neither preferred nor deprecated.',
    DEPRECATED: 'Kept, but not believed; rankReason says why.',
  },
);

export const Stance = enumOf<(typeof stances)[number]>('Stance', 'What a passage does to the claim that cites it.', {
  SUPPORTS: 'It states the claim.',
  DISPUTES: 'It denies the claim.',
  MENTIONS: 'It speaks of it, neither stating nor denying.',
});

export const EventKind = enumOf<(typeof eventKinds)[number]>('EventKind', 'What an event is.', {
  ADDRESS: 'A speech to parliament or the nation that sets a course.',
  REFORM: 'A change of the rules of the political system.',
  REFERENDUM: 'A vote of the people on a question.',
  ELECTION: 'A vote for persons or lists.',
  CAMPAIGN: 'The contest before a vote.',
  PROCESS: 'Something that runs on over time, made of smaller events.',
  ECONOMIC: 'A change of prices, taxes or supply.',
  PROTEST: 'People demand something together, in public.',
  VIOLENCE: 'Force against people or things.',
  INTERVENTION: 'Forces enter from outside.',
  APPOINTMENT: 'Somebody is given a post.',
  DISMISSAL: 'Somebody is removed from a post.',
  RESIGNATION: 'Somebody gives up a post.',
  ARREST: 'Somebody is detained.',
  INVESTIGATION: 'Somebody is investigated.',
  TRIAL: 'A court tries somebody.',
  RENAMING: 'Somebody or something changes its name.',
  FOUNDING: 'A party or body comes into being.',
  REGISTRATION: 'The state registers a party or body.',
  STATEMENT: 'Somebody says or writes something in public.',
  POLL: 'The results of a survey are published.',
  PUBLICATION: 'A text other than a poll is published.',
  OTHER: 'None of the others.',
});

const screaming = (name: string) => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Values are the labels in the graph. */
export const EntityType = enumOf(
  'EntityType',
  'A type of entity.',
  Object.fromEntries(entityTypes.map((type) => [screaming(type), `Entities of type ${type}.`])),
  Object.fromEntries(entityTypes.map((type) => [screaming(type), type])),
);

/** Values are the labels in the graph. */
export const ClaimKind = enumOf(
  'ClaimKind',
  'A kind of claim.',
  Object.fromEntries(claimKinds.map((kind) => [screaming(kind), `Claims of type ${kind}.`])),
  Object.fromEntries(claimKinds.map((kind) => [screaming(kind), kind])),
);

/** How long the buckets of a density are; values are units of Cypher's date.truncate. */
export const Interval = enumOf(
  'Interval',
  'How long a bucket of time is.',
  {
    DAY: 'A day.',
    MONTH: 'A month of the calendar.',
    YEAR: 'A year of the calendar.',
    DECADE: 'Ten years, from one that ends in 0.',
  },
  { DAY: 'day', MONTH: 'month', YEAR: 'year', DECADE: 'decade' },
);
