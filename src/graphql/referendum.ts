import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { figuresOf } from './figure.ts';
import { resultsOf } from './result.ts';
import { Event, Figure, Result } from './types.ts';

@ObjectType({ description: 'A vote of the people on a question.', implements: Event })
export class Referendum extends Event {
  @Related(resultsOf)
  @Field(() => [Result], { description: 'What it came to, the largest share first.' })
  results!: Result[];

  @Related(figuresOf)
  @Field(() => [Figure], { description: 'Numbers about it.' })
  figures!: Figure[];
}
