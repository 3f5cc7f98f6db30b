import { Field, ObjectType } from 'type-graphql';
import { cypher } from '../compile/cypher.ts';
import { Related } from '../compile/projection.ts';
import { Event, Finding } from './types.ts';

@ObjectType({ description: 'A survey; the event is its publication.', implements: Event })
export class Poll extends Event {
  @Related(
    (poll, finding) =>
      cypher`MATCH (${poll})<-[:POLL]-(${finding}:Finding) WHERE ${finding}.knownUntil IS NULL WITH ${finding} ORDER BY ${finding}.question, coalesce(${finding}.share, -1) DESC, ${finding}.id`,
  )
  @Field(() => [Finding], { description: 'Results by question, largest share first.' })
  findings!: Finding[];
}
