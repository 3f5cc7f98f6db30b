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
  description:
    'The days between which something can have begun and ended: it began in [fromMin, fromMax], and its last day is in [toMin, toMax]. null means no bound.',
})
export class Bounds {
  @bound('fromMin')
  @Field(() => DateScalar, { nullable: true, description: 'Earliest possible first day.' })
  fromMin?: string;

  @bound('fromMax')
  @Field(() => DateScalar, { nullable: true, description: 'Latest possible first day.' })
  fromMax?: string;

  @bound('toMin')
  @Field(() => DateScalar, { nullable: true, description: 'Earliest possible last day.' })
  toMin?: string;

  @bound('toMax')
  @Field(() => DateScalar, { nullable: true, description: 'Latest possible last day.' })
  toMax?: string;
}
