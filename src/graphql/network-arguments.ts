import { Arg, ID, Int } from 'type-graphql';
import { RelationKind } from './enums.ts';

// The arguments that network and networkChange share, as parameter decorators.

export const Relations = () =>
  Arg('relations', () => [RelationKind], {
    nullable: true,
    defaultValue: [RelationKind.TENURE, RelationKind.TIE],
    description: 'Only edges of these kinds.',
  });
export const Attributed = () =>
  Arg('attributed', () => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether claims that pass on what somebody says make edges too.',
  });
export const Around = () =>
  Arg('around', () => [ID], {
    nullable: true,
    description:
      'Only what can be reached from these entities; ids that are unknown lead nowhere. Without it, everything.',
  });
export const Depth = () =>
  Arg('depth', () => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'In how many steps from there, 0 to 6. No way leads on through a place.',
  });
