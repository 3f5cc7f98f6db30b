import { Arg, ID, Int } from 'type-graphql';
import { Certainty, TimeOrder } from './enums.ts';
import { DateScalar } from './scalars.ts';

// One place for the arguments that many fields share: each is a parameter decorator.

export const First = (defaultValue: number | undefined = 50) =>
  Arg('first', () => Int, {
    nullable: true,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    description: 'Number of entries from the start: 1 to 500.',
  });
export const FirstOrLast = () =>
  Arg('first', () => Int, {
    nullable: true,
    description: 'Number of entries from the start: 1 to 500; 50 if neither first nor last is given.',
  });
export const Last = () =>
  Arg('last', () => Int, { nullable: true, description: 'Number of entries from the end: 1 to 500.' });
export const After = () =>
  Arg('after', () => String, { nullable: true, description: 'Return only entries after this cursor.' });
export const Before = () =>
  Arg('before', () => String, { nullable: true, description: 'Return only entries before this cursor.' });
export const At = () =>
  Arg('at', () => DateScalar, { nullable: true, description: 'Return only what is true on this day.' });
export const KnownAt = () =>
  Arg('knownAt', () => DateScalar, {
    nullable: true,
    description:
      'Return only what had been published by this day. If omitted, return everything that no later source supersedes.',
  });
export const HowCertain = () =>
  Arg('certainty', () => Certainty, {
    nullable: true,
    defaultValue: Certainty.POSSIBLE,
    description: 'Whether it must be true on that day certainly or only possibly.',
  });
export const Order = () =>
  Arg('order', () => TimeOrder, {
    nullable: true,
    defaultValue: TimeOrder.OLDEST_FIRST,
    description: 'Order in time.',
  });
export const Language = () =>
  Arg('language', () => String, {
    nullable: true,
    defaultValue: 'en',
    description:
      "BCP 47 language tag, such as ru or ru-RU. Of English, Russian, Kazakh and the data set's languages, the one that fits it best (RFC 4647, lookup) is taken, and English if none does. A text that is not available in that language is returned in the data set's own.",
  });
export const Id = (description: string, name = 'id') => Arg(name, () => ID, { description });
