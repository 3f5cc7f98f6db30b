import { registerEnumType } from 'type-graphql';
import { stances } from '../kinds/claim.ts';
import { relationKinds } from '../kinds/edge.ts';
import { eventKinds } from '../kinds/event.ts';
import { ranks } from '../kinds/rank.ts';
import { claimKinds, entityTypes } from '../kinds/records.ts';
import { endStates } from '../time/end-state.ts';
import type { Certainty as CertaintyName } from '../time/certainty.ts';

type Names<T extends string> = { readonly [Name in T]: string };

/** A GraphQL enum of these names; each stands for itself unless `values` says otherwise. */
export function enumOf<T extends string>(
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

export const EndState = enumOf(
  'EndState',
  "How a claim's holding ends, as far as its source goes: still held at the source's date; ended; may have ended; ended by something else that happened.",
  endStates,
);

export const Certainty = enumOf<CertaintyName>('Certainty', 'Whether something holds on a day for sure, or only may.', {
  CERTAIN: 'It holds whatever the fuzzy dates turn out to mean.',
  POSSIBLE: 'It holds for some meaning of the fuzzy dates; what is certain is possible too.',
});

export const RelationKind = enumOf(
  'RelationKind',
  'A kind of edge of the network; each edge is made by one claim.',
  relationKinds,
);

export const TimeOrder = enumOf('TimeOrder', 'Along time or against it.', {
  OLDEST_FIRST: 'What may have begun earliest comes first.',
  LATEST_FIRST: 'The other way round; undated events stay last.',
});

export const Rank = enumOf(
  'Rank',
  'Which of several claims is shown where one value is shown. Deprecated claims stay, marked.',
  ranks,
);

export const Stance = enumOf('Stance', 'What a passage does to the claim that cites it.', stances);

export const EventKind = enumOf('EventKind', 'What an event is.', eventKinds);

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
