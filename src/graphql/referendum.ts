import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { figuresOf } from './figure.ts';
import { resultsOf } from './result.ts';
import { Event, Figure, Result } from './types.ts';

@ObjectType({ description: 'A popular vote on a question.', implements: Event })
export class Referendum extends Event {
  @Related(resultsOf)
  @Field(() => [Result], { description: 'Results, largest share first.' })
  results!: Result[];

  @Related(figuresOf)
  @Field(() => [Figure], { description: 'Figures about the vote.' })
  figures!: Figure[];
}
