import { Arg, ID, Query, Resolver } from 'type-graphql';
import { cypher, identifier, join, lines, Variable, type Cypher, type Expression } from '../compile/cypher.ts';
import { Related } from '../compile/projection.ts';
import { Id } from './arguments.ts';
import { Node } from './node.ts';
import { Actor, Claim, Dataset, Event, Post, Rule, Source, Story } from './types.ts';
import { Volatile } from './volatile.ts';

/** Whether a node of the graph is a Node of the API; names, passages and words are not. */
function isNode(node: Expression): Cypher {
  const labels = ['Entity', 'Claim', 'Source', 'Contradiction', 'Story', 'Dataset'].map(identifier);
  return cypher`(${join(
    labels.map((label) => cypher`${node}:${label}`),
    ' OR ',
  )})`;
}

const ById = (label: string) =>
  Related((_, found, args) => cypher`MATCH (${found}:Node:${identifier(label)} {version: $version, id: ${args}.id})`);

@Resolver()
export class ByIdQueries {
  @Related((_, node, args) => cypher`MATCH (${node}:Node {version: $version, id: ${args}.id}) WHERE ${isNode(node)}`)
  @Query(() => Node, { nullable: true, description: 'Any object by its id; null if there is none with that id.' })
  node(@Id('An id.') _id: string): unknown {
    return undefined;
  }

  @Related((_, node, args) => {
    const at = new Variable('at');
    return lines(
      cypher`UNWIND range(0, size(${args}.ids) - 1) AS ${at}`,
      cypher`OPTIONAL MATCH (${node}:Node {version: $version, id: ${args}.ids[${at}]}) WHERE ${isNode(node)}`,
      cypher`WITH ${node}, ${at} ORDER BY ${at}`,
    );
  })
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several objects by their ids, in the order of the ids; null for an unknown id.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids.' }) _ids: string[]): unknown {
    return undefined;
  }

  @ById('Actor')
  @Query(() => Actor, { nullable: true, description: 'An actor by id.' })
  actor(@Id('Id of a person, party, institution, organization or group.') _id: string): unknown {
    return undefined;
  }

  @ById('Event')
  @Query(() => Event, { nullable: true, description: 'An event by id.' })
  event(@Id('Id of an event.') _id: string): unknown {
    return undefined;
  }

  @ById('Post')
  @Query(() => Post, { nullable: true, description: 'A post by id.' })
  post(@Id('Id of a post.') _id: string): unknown {
    return undefined;
  }

  @ById('Rule')
  @Query(() => Rule, { nullable: true, description: 'A rule by id.' })
  rule(@Id('Id of a rule.') _id: string): unknown {
    return undefined;
  }

  @ById('Claim')
  @Query(() => Claim, { nullable: true, description: 'A claim by id.' })
  claim(@Id('Id of a claim.') _id: string): unknown {
    return undefined;
  }

  @ById('Source')
  @Query(() => Source, { nullable: true, description: 'A source by id.' })
  source(@Id('Id of a source.') _id: string): unknown {
    return undefined;
  }

  @ById('Story')
  @Query(() => Story, { nullable: true, description: 'A story by id.' })
  story(@Id('Id of a story.') _id: string): unknown {
    return undefined;
  }

  @Related((_, dataset) => cypher`MATCH (${dataset}:Node:Dataset {version: $version})`)
  @Query(() => Dataset, { description: 'The data set that this request reads.' })
  dataset(): unknown {
    return undefined;
  }

  @Related((_, dataset) => {
    const pointer = new Variable('pointer');
    return lines(
      cypher`MATCH (${pointer}:Pointer)`,
      cypher`MATCH (${dataset}:Node:Dataset {version: ${pointer}.version, id: ${pointer}.dataset})`,
      cypher`WITH ${dataset} ORDER BY ${dataset}.version <> $version, ${dataset}.id`,
    );
  })
  @Volatile()
  @Query(() => [Dataset], { description: 'All loaded data sets, first the one that this request reads.' })
  datasets(): unknown {
    return undefined;
  }
}
