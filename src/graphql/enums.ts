import { registerEnumType } from 'type-graphql';
import { stances } from '../kinds/claim.ts';
import { relationKinds } from '../kinds/edge.ts';
import { eventKinds } from '../kinds/event.ts';
import { ranks } from '../kinds/rank.ts';
import { claimKinds, entityTypes } from '../kinds/records.ts';
import { endStates } from '../time/end-state.ts';
import type { Certainty as CertaintyName } from '../time/certainty.ts';

type Names<T extends string> = { readonly [Name in T]: string };

/** A GraphQL enum of these names; `values` gives their internal values, by default the names themselves. */
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

export const EndState = enumOf('EndState', "What the source says about the end of a claim's validity.", endStates);

export const Certainty = enumOf<CertaintyName>(
  'Certainty',
  'Whether something is certainly or only possibly true on a day.',
  {
    CERTAIN: 'True for every possible meaning of the imprecise dates.',
    POSSIBLE: 'True for at least one possible meaning of the imprecise dates; includes everything certain.',
  },
);

export const RelationKind = enumOf(
  'RelationKind',
  'A kind of edge in the network; each edge is made by one claim.',
  relationKinds,
);

export const TimeOrder = enumOf('TimeOrder', 'Order in time.', {
  OLDEST_FIRST: 'Earliest possible beginning first.',
  LATEST_FIRST: 'Latest first; undated events stay last.',
});

export const Rank = enumOf(
  'Rank',
  'Which of several conflicting claims is shown first. Deprecated claims are still shown, and marked.',
  ranks,
);

export const Stance = enumOf('Stance', 'What a passage says about the claim that cites it.', stances);

export const EventKind = enumOf('EventKind', 'The kind of an event.', eventKinds);

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
  'Length of a bucket of time.',
  {
    DAY: 'One day.',
    MONTH: 'One calendar month.',
    YEAR: 'One calendar year.',
    DECADE: 'Ten years, starting with a year that ends in 0.',
  },
  { DAY: 'day', MONTH: 'month', YEAR: 'year', DECADE: 'decade' },
);
