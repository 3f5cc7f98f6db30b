import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { figuresOf } from './figure.ts';
import { oneRelatedByTie } from './related-by-tie.ts';
import { resultsOf } from './result.ts';
import { Actor, Event, Figure, Post, Result } from './types.ts';

@ObjectType({ description: 'A vote for candidates or lists.', implements: Event })
export class Election extends Event {
  @Related(oneRelatedByTie('elects', 'Actor'))
  @Field(() => Actor, { nullable: true, description: 'The body elected.' })
  electedBody?: Actor;

  @Related(oneRelatedByTie('elects', 'Post'))
  @Field(() => Post, { nullable: true, description: 'The post elected.' })
  electedPost?: Post;

  @Related(resultsOf)
  @Field(() => [Result], { description: 'Results, largest share first.' })
  results!: Result[];

  @Related(figuresOf)
  @Field(() => [Figure], { description: 'Figures about the vote.' })
  figures!: Figure[];
}
