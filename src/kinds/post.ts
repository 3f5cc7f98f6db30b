import { entityFields, entityType } from './entity.ts';
import { whole } from './field.ts';

/** An office, apart from who holds it. */
export const post = entityType({
  name: 'Post',
  prefix: 'post',
  shape: {
    ...entityFields,
    seats: whole(1).optional().describe('How many hold it at once; leave out where not stated.'),
  },
});
