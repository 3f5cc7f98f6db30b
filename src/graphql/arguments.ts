import { Arg, ID, Int } from 'type-graphql';
import { Certainty, TimeOrder } from './enums.ts';
import { DateScalar } from './scalars.ts';

// One place for the arguments that many fields share: each is a parameter decorator.

export const First = (defaultValue: number | undefined = 50) =>
  Arg('first', () => Int, {
    nullable: true,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    description: 'How many, from the front: 1 to 500.',
  });
export const FirstOrLast = () =>
  Arg('first', () => Int, {
    nullable: true,
    description: 'How many, from the front: 1 to 500; 50 where neither first nor last is given.',
  });
export const Last = () => Arg('last', () => Int, { nullable: true, description: 'How many, from the end: 1 to 500.' });
export const After = () =>
  Arg('after', () => String, { nullable: true, description: 'Only what follows this cursor.' });
export const Before = () =>
  Arg('before', () => String, { nullable: true, description: 'Only what comes before this cursor.' });
export const At = () =>
  Arg('at', () => DateScalar, { nullable: true, description: 'Only what holds in the world on that day.' });
export const KnownAt = () =>
  Arg('knownAt', () => DateScalar, {
    nullable: true,
    description: 'Only what was public by that day; without it, what no later source supersedes.',
  });
export const HowCertain = () =>
  Arg('certainty', () => Certainty, {
    nullable: true,
    defaultValue: Certainty.POSSIBLE,
    description: 'Whether it must hold for sure on that day, or only may.',
  });
export const Order = () =>
  Arg('order', () => TimeOrder, {
    nullable: true,
    defaultValue: TimeOrder.OLDEST_FIRST,
    description: 'Along time or against it.',
  });
export const Language = () =>
  Arg('language', () => String, {
    nullable: true,
    defaultValue: 'en',
    description: 'BCP 47 tag of the language; what has no text in it is given in its own.',
  });
export const Id = (description: string, name = 'id') => Arg(name, () => ID, { description });
