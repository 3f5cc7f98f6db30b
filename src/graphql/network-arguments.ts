import { Arg, ID, Int } from 'type-graphql';
import { EntityType, RelationKind } from './enums.ts';

// The arguments that network and networkChange share, as parameter decorators.

export const Relations = () =>
  Arg('relations', () => [RelationKind], {
    nullable: true,
    defaultValue: [RelationKind.TENURE, RelationKind.TIE],
    description: 'Return only edges of these kinds.',
  });
export const Types = () =>
  Arg('types', () => [EntityType], {
    nullable: true,
    description:
      'Return only edges between entities of these types, and the entities that have one; `around` follows no other edges.',
  });
export const Attributed = () =>
  Arg('attributed', () => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether to include edges from claims that report someone's statement.",
  });
export const Around = () =>
  Arg('around', () => [ID], {
    nullable: true,
    description:
      'Return only the network around these entities; unknown ids are ignored. If omitted, return the whole network.',
  });
export const Depth = () =>
  Arg('depth', () => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'Maximum number of steps from the entities in `around`: 0 to 6. Steps do not lead through places.',
  });
