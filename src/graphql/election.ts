import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { figuresOf } from './figure.ts';
import { oneRelatedByTie } from './related-by-tie.ts';
import { resultsOf } from './result.ts';
import { Actor, Event, Figure, Post, Result } from './types.ts';

@ObjectType({ description: 'A vote for persons or lists.', implements: Event })
export class Election extends Event {
  @Related(oneRelatedByTie('elects', 'Actor'))
  @Field(() => Actor, { nullable: true, description: 'The body that it fills.' })
  electedBody?: Actor;

  @Related(oneRelatedByTie('elects', 'Post'))
  @Field(() => Post, { nullable: true, description: 'The post that it fills.' })
  electedPost?: Post;

  @Related(resultsOf)
  @Field(() => [Result], { description: 'What it came to, the largest share first.' })
  results!: Result[];

  @Related(figuresOf)
  @Field(() => [Figure], { description: 'Numbers about it.' })
  figures!: Figure[];
}
