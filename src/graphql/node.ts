import { Field, ID, InterfaceType } from 'type-graphql';
import { Property } from '../compile/projection.ts';
import { TYPE } from '../compile/read-modes.ts';

/** Every object holds the name of its type; see read-modes.ts. */
export const resolveType = (value: { [TYPE]: string }) => value[TYPE];

@InterfaceType({ description: 'Anything with an id.', resolveType })
export abstract class Node {
  @Property()
  @Field(() => ID, { description: 'Permanent id, unique in its data set: a prefix, a slash and a slug.' })
  id!: string;
}
