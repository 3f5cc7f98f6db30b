import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in the whole list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether some come before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor?: string;
}

/** A Relay connection of nodes of a type; `edge` is given where an edge says more than its node. */
export function connectionOf(name: string, node: () => unknown, edge?: () => unknown) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page.` })
  class Edge {
    @Field(() => String, { description: 'Opaque; for `after` and `before`.' })
    cursor!: string;
    @Field(node as never, { description: `The ${name}.` })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name}s.` })
  class Connection {
    @Field((() => [edge ? edge() : Edge]) as never, { description: 'The page with a cursor for each entry.' })
    edges!: unknown[];
    @Field((() => [node()]) as never, { description: 'The page.' })
    nodes!: unknown[];
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are in all. Counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
