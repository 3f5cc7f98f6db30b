import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { Id } from './arguments.ts';
import { Node } from './node.ts';
import { Actor, Claim, Dataset, Event, Post, Rule, Source } from './types.ts';
import { Volatile } from './volatile.ts';

/** What of the graph's nodes is a Node of the API; names, passages and words are not. */
const isNode = (node: string) =>
  `(${['Entity', 'Claim', 'Source', 'Contradiction', 'Dataset'].map((label) => `${node}:${label}`).join(' OR ')})`;

const byId = (label: string) =>
  Related((_, found, args) => `MATCH (${found}:Node:${label} {version: $version, id: ${args}.id})`);

@Resolver()
export class LookUp {
  @Related((_, node, args) => `MATCH (${node}:Node {version: $version, id: ${args}.id}) WHERE ${isNode(node)}`)
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null: there is none of that id.' })
  node(@Id('Id of anything.') _id: string): unknown {
    return undefined;
  }

  @Related(
    (_, node, args) =>
      `UNWIND range(0, size(${args}.ids) - 1) AS ${node}_at OPTIONAL MATCH (${node}:Node {version: $version, id: ${args}.ids[${node}_at]}) WHERE ${isNode(node)} WITH ${node}, ${node}_at ORDER BY ${node}_at`,
  )
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several by their ids, in that order; null in the place of an unknown one.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids of anything.' }) _ids: string[]): unknown {
    return undefined;
  }

  @byId('Actor')
  @Query(() => Actor, { nullable: true, description: 'An actor by id.' })
  actor(@Id('Id of a person, party, institution, organization or group.') _id: string): unknown {
    return undefined;
  }

  @byId('Event')
  @Query(() => Event, { nullable: true, description: 'An event by id.' })
  event(@Id('Id of an event.') _id: string): unknown {
    return undefined;
  }

  @byId('Post')
  @Query(() => Post, { nullable: true, description: 'A post by id.' })
  post(@Id('Id of a post.') _id: string): unknown {
    return undefined;
  }

  @byId('Rule')
  @Query(() => Rule, { nullable: true, description: 'A rule by id.' })
  rule(@Id('Id of a rule.') _id: string): unknown {
    return undefined;
  }

  @byId('Claim')
  @Query(() => Claim, { nullable: true, description: 'A claim by id.' })
  claim(@Id('Id of a claim.') _id: string): unknown {
    return undefined;
  }

  @byId('Source')
  @Query(() => Source, { nullable: true, description: 'A source by id.' })
  source(@Id('Id of a source.') _id: string): unknown {
    return undefined;
  }

  @Related(
    (_, dataset) =>
      `MATCH (${dataset}_p:Pointer) MATCH (${dataset}:Node:Dataset {version: ${dataset}_p.version, id: ${dataset}_p.dataset}) WITH ${dataset} ORDER BY ${dataset}.version <> $version, ${dataset}.id`,
  )
  @Volatile()
  @Query(() => [Dataset], { description: 'All data sets that are loaded, the one that is asked first.' })
  datasets(): unknown {
    return undefined;
  }
}
