import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Position of a page in the whole list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are entries after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there are entries before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null if the page is empty.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Cursor of the last entry; null if the page is empty.' })
  endCursor?: string;
}

/** A Relay connection of nodes of a type; give `edge` if edges have fields of their own. */
export function connectionOf(name: string, node: () => unknown, edge?: () => unknown) {
  @ObjectType(`${name}Edge`, { description: `An entry of a page: an object of type ${name} and its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Opaque cursor for `after` and `before`.' })
    cursor!: string;
    @Field(node as never, { description: `The ${name}.` })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.` })
  class Connection {
    @Field((() => [edge ? edge() : Edge]) as never, { description: 'The entries of the page, each with its cursor.' })
    edges!: unknown[];
    @Field((() => [node()]) as never, { description: 'The entries of the page.' })
    nodes!: unknown[];
    @Field(() => PageInfo, { description: 'Position of the page in the whole list.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Number of entries in the whole list; counted only if selected.' })
    totalCount!: number;
  }
  return Connection;
}
