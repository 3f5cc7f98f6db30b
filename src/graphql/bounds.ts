import { Field, ObjectType } from 'type-graphql';
import { cypher, property } from '../compile/cypher.ts';
import { Value } from '../compile/projection.ts';
import { SENTINEL } from '../neo4j/days.ts';
import { DateScalar } from './scalars.ts';

/** Reads a bound off a claim, an event or an edge; the sentinel of an open bound becomes null. */
const bound = (name: 'fromMin' | 'fromMax' | 'toMin' | 'toMax') =>
  Value<string>(
    (subject) => cypher`toString(${property(subject, name)})`,
    (day) => (day === SENTINEL.min || day === SENTINEL.max ? null : day),
  );

@ObjectType({
  description: 'It began in [fromMin, fromMax]; its last day lies in [toMin, toMax]. null: open.',
})
export class Bounds {
  @bound('fromMin')
  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it can have begun.' })
  fromMin?: string;

  @bound('fromMax')
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it can have begun.' })
  fromMax?: string;

  @bound('toMin')
  @Field(() => DateScalar, { nullable: true, description: 'The earliest day that can have been its last.' })
  toMin?: string;

  @bound('toMax')
  @Field(() => DateScalar, { nullable: true, description: 'The latest day that can have been its last.' })
  toMax?: string;
}
