import { Field, Int, ObjectType } from 'type-graphql';
import { cypher, lines, property, Variable } from '../compile/cypher.ts';
import { Property, Related, Value } from '../compile/projection.ts';
import { edgeClaimType } from './edge-claim-type.ts';
import { Claim, Entity } from './types.ts';

@ObjectType({ description: 'A path from one entity to another that visits no entity twice; each step is a claim.' })
export class Path {
  @Value((path) => cypher`size(${path}.claims)`)
  @Field(() => Int, { description: 'Number of steps.' })
  length!: number;

  @Related((path, entity) => cypher`UNWIND ${path}.entities AS ${entity}`)
  @Field(() => [Entity], { description: 'The entities from one end to the other; one more than the steps.' })
  entities!: Entity[];

  @Related(
    (path, claim) => {
      const at = new Variable('at');
      return lines(
        cypher`UNWIND range(0, size(${path}.claims) - 1) AS ${at}`,
        cypher`MATCH (${claim}:Node:Claim {version: $version, id: ${path}.claims[${at}]})`,
        cypher`WITH ${claim}, ${at} ORDER BY ${at}`,
      );
    },
    { inlineIdentities: (path, id) => ({ list: property(path, 'claims'), id, type: edgeClaimType(id) }) },
  )
  @Field(() => [Claim], {
    description: 'The steps, in order. Each claim names the entity before it and the entity after it.',
  })
  claims!: Claim[];
}

@ObjectType({ description: 'Paths between two entities.' })
export class PathResult {
  @Related((result, path) => cypher`UNWIND ${result}.paths AS ${path}`)
  @Field(() => [Path], {
    description:
      'The paths, shortest first. Paths of equal length are ordered by the id of the first entity or, failing that, the first claim in which they differ. If only one path is requested, it can be any of the shortest.',
  })
  paths!: Path[];

  @Property()
  @Field(() => Boolean, {
    description:
      'Whether there are or may be more paths. There may be if the search ended early, after reading 20,000 claims.',
  })
  truncated!: boolean;
}
